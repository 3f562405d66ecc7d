package org.shinchoku.ui.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.text.Advances;
import org.shinchoku.text.LineBreaker;
import org.shinchoku.ui.kit.Kept;

/** How texts of any size fall into lines; what is measured here is painted line by line as it was measured. */
final class Lettering {

    private static final int KEPT = 8192;
    private static final double LEADING = 1.24;

    private final Advances em;
    private final Map<Double, LineBreaker> breakers = new HashMap<>();
    private final Map<Key, List<String>> lines = new Kept<>(KEPT);

    private record Key(String text, double size, double width) {}

    /** @param em advances of the type at size 1 */
    Lettering(Advances em) {
        this.em = em;
    }

    /** From one line to the next. */
    static double leading(double size) {
        return size * LEADING;
    }

    /** The lines of a text that is broken at a width. */
    List<String> lines(String text, double size, double width) {
        return lines.computeIfAbsent(
                new Key(text, size, width),
                k -> breaker(size).lines(text, width).stream()
                        .map(line -> line.of(text))
                        .toList());
    }

    int count(String text, double size, double width) {
        return breaker(size).count(text, width);
    }

    double width(String line, double size) {
        return breaker(size).width(line, 0, line.length());
    }

    /** As much of the beginning of a line as fits. */
    String cut(String line, double size, double width) {
        double x = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            x += em.of(c) * size;
            if (x > width) {
                return line.substring(0, i);
            }
            i += Character.charCount(c);
        }
        return line;
    }

    private LineBreaker breaker(double size) {
        return breakers.computeIfAbsent(size, s -> new LineBreaker(c -> em.of(c) * s));
    }
}
