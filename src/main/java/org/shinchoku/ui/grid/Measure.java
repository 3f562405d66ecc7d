package org.shinchoku.ui.grid;

import java.util.List;
import java.util.Map;
import org.shinchoku.text.Advances;
import org.shinchoku.text.LineBreaker;
import org.shinchoku.ui.kit.Kept;

/** How much room texts take; what is measured here is painted line by line as it was measured. */
final class Measure {

    /** Size of the type in pixels. */
    static final double SIZE = 13;
    /** From one line to the next. */
    static final double LEADING = 19;

    static final double PAD_X = 7;
    static final double PAD_Y = 5;

    private static final int KEPT = 4096;

    private final LineBreaker breaker;
    private final Map<Key, List<TextLine>> lines = new Kept<>(KEPT);

    private record Key(String text, double width) {}

    Measure(Advances advances) {
        this.breaker = new LineBreaker(advances);
    }

    /** The height of a cell of this width that holds the whole text. */
    double height(String text, double width) {
        int count = text.isEmpty() ? 1 : breaker.count(text, width - 2 * PAD_X);
        return count * LEADING + 2 * PAD_Y;
    }

    /** The lines in which a text is painted into a cell of this width. */
    List<TextLine> lines(String text, double width) {
        return lines.computeIfAbsent(
                new Key(text, width),
                k -> breaker.lines(text, width - 2 * PAD_X).stream()
                        .map(line -> new TextLine(line.of(text), line.start(), line.width()))
                        .toList());
    }

    /** The width of a line, without the spaces that hang at its end. */
    double width(String line) {
        return breaker.width(line, 0, line.length());
    }
}
