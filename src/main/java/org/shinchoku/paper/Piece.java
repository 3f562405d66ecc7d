package org.shinchoku.paper;

import java.util.List;
import org.shinchoku.sheet.Mark;
import org.shinchoku.sheet.Style;
import org.shinchoku.text.Line;

/**
 * What one page shows of a cell, in the points of the frame.
 *
 * @param marks what in the text changed
 * @param lines slices of the text
 * @param whole whether all lines are here, so that they may stand in the middle or at the bottom
 */
record Piece(
        Style style,
        List<Mark> marks,
        Origin origin,
        String text,
        List<Line> lines,
        double x,
        double y,
        double width,
        double height,
        boolean whole) {

    double lineHeight() {
        return style.size() * Slot.LEADING;
    }

    /** Where the first line begins. */
    double textTop() {
        double free = height - 2 * Slot.PADDING - lines.size() * lineHeight();
        Style.Down down = whole ? style.down() : Style.Down.TOP;
        return y
                + Slot.PADDING
                + switch (down) {
                    case TOP -> 0;
                    case MIDDLE -> free / 2;
                    case BOTTOM -> free;
                };
    }

    /** Where a line begins. */
    double textLeft(Line line) {
        double padding = Slot.padding(width);
        double free = width - 2 * padding - line.width() * style.size();
        return x
                + padding
                + switch (style.across()) {
                    case LEFT -> 0;
                    case CENTER -> free / 2;
                    case RIGHT -> free;
                };
    }
}
