package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/**
 * What reads differently in two plans; found at the cost of the difference.
 *
 * @param frame whether the columns or what is read in all cells may have become other ones
 * @param tree whether items came, went or moved, so that the rows stand otherwise
 * @param items the items of which something reads differently
 * @param added values that stand where there was none
 * @param removed values where there is none now
 */
record Touched(boolean frame, boolean tree, Set<Long> items, List<Value> added, List<Value> removed) {

    /** A change to one of these may change every row. */
    private static final Set<Kind> FRAME = EnumSet.of(Kind.LEVEL, Kind.FIELD, Kind.DEPARTMENT, Kind.SCHEDULE);

    static Touched between(Plan before, Plan after) {
        Set<Long> items = new HashSet<>();
        List<Value> added = new ArrayList<>();
        List<Value> removed = new ArrayList<>();
        boolean[] frame = new boolean[1];
        boolean[] tree = new boolean[1];
        for (Kind kind : FRAME) {
            before.table(kind).compare(after.table(kind), (was, is) -> frame[0] = true);
        }
        before.items().compare(after.items(), (was, is) -> {
            tree[0] |= was == null || is == null || !samePlace(was, is);
            items.add((was == null ? is : was).id());
        });
        before.ratings().compare(after.ratings(), (was, is) -> items.add((was == null ? is : was).item()));
        before.values().compare(after.values(), (was, is) -> {
            items.add((was == null ? is : was).item());
            if (was == null) {
                added.add(is);
            } else if (is == null) {
                removed.add(was);
            }
        });
        return new Touched(frame[0], tree[0], items, added, removed);
    }

    private static boolean samePlace(Item was, Item is) {
        boolean numbered = is.number().isEmpty() == was.number().isEmpty(); // a first number brings its column along
        return numbered && is.withLabel(was.label()).withNumber(was.number()).equals(was);
    }
}
