package org.shinchoku.intake;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;

/**
 * How a sheet was laid out anew before its rows were understood.
 *
 * @param homes where cells stand on the sheet itself: all of them if it was laid out anew, else those that were moved
 * @param uses what the cells of the sheet itself served for in doing so
 * @param doubts what was not sure in doing so
 * @param head the row in which the labels of slips were laid out, or -1
 */
record Laid(Map<Area, Area> homes, Map<Area, Use> uses, List<Doubt> doubts, int head) {

    static final Laid NOT = new Laid(Map.of(), Map.of(), List.of(), -1);

    Laid {
        homes = Collections.unmodifiableMap(homes);
        uses = Collections.unmodifiableMap(uses);
        doubts = List.copyOf(doubts);
    }

    /** The same, some cells of which were moved once more. */
    Laid with(Map<Area, Area> moved) {
        Map<Area, Area> all = new HashMap<>(homes);
        all.putAll(moved);
        return new Laid(all, uses, doubts, head);
    }
}
