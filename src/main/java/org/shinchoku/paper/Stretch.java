package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.Mark;

/**
 * A part of a line whose characters are all marked alike.
 *
 * @param mark what is said of them, or null
 */
record Stretch(int start, int end, Mark mark) {

    /** The parts of a line, in order. */
    static List<Stretch> of(int start, int end, List<Mark> marks) {
        if (marks.isEmpty()) {
            return List.of(new Stretch(start, end, null));
        }
        List<Stretch> parts = new ArrayList<>();
        int at = start;
        for (Mark mark : marks) {
            int from = Math.max(at, mark.start());
            int to = Math.min(end, mark.end());
            if (from < to) {
                if (at < from) {
                    parts.add(new Stretch(at, from, null));
                }
                parts.add(new Stretch(from, to, mark));
                at = to;
            }
        }
        if (at < end || parts.isEmpty()) {
            parts.add(new Stretch(at, end, null));
        }
        return parts;
    }

    boolean isNew() {
        return mark != null && !mark.gone();
    }

    boolean isGone() {
        return mark != null && mark.gone();
    }
}
