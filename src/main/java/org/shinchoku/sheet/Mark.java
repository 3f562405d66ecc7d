package org.shinchoku.sheet;

import java.util.List;

/**
 * 変更の印: a part of a cell's text that was not in it before, which is underlined, or that is gone, which is struck through.
 *
 * <p>The marks of a text stand in its order, none within another.
 *
 * @param start first character
 * @param end behind the last character
 */
public record Mark(int start, int end, boolean gone) {

    /** Those in a piece of a text, as they stand in the piece. */
    public static List<Mark> within(List<Mark> marks, int from, int to) {
        return marks.stream()
                .filter(m -> m.start < to && m.end > from)
                .map(m -> new Mark(Math.max(m.start, from) - from, Math.min(m.end, to) - from, m.gone))
                .toList();
    }

    /** The same in a text before which others were put. */
    public Mark behind(int letters) {
        return new Mark(start + letters, end + letters, gone);
    }
}
