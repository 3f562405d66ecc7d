package org.shinchoku.ui.find;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.text.Slice;

/** What of a text is shown around the parts of it that matter. */
final class Excerpt {

    private static final int AROUND = 18;
    /** A text of so many characters is shown whole. */
    private static final int SHORT = 60;

    private Excerpt() {}

    /**
     * A piece of the text, or an ellipsis.
     *
     * @param marked whether it is one of the parts that matter
     */
    record Piece(String text, boolean marked) {}

    static List<Piece> of(String text, List<Slice> parts) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Slice part : parts) {
            between(text, from, part.start(), pieces);
            pieces.add(piece(text, part.start(), part.end(), true));
            from = part.end();
        }
        between(text, from, text.length(), pieces);
        return pieces;
    }

    private static void between(String text, int from, int to, List<Piece> pieces) {
        int before = from == 0 ? 0 : AROUND;
        int after = to == text.length() ? 0 : AROUND;
        if (text.length() <= SHORT || to - from <= before + after + 1) {
            if (to > from) {
                pieces.add(piece(text, from, to, false));
            }
        } else {
            pieces.add(new Piece(
                    line(text.substring(from, from + before)) + "…" + line(text.substring(to - after, to)), false));
        }
    }

    private static Piece piece(String text, int from, int to, boolean marked) {
        return new Piece(line(text.substring(from, to)), marked);
    }

    private static String line(String text) {
        return text.replace('\n', '⏎');
    }
}
