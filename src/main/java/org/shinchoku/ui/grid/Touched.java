package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/**
 * What reads differently in two plans; found at the cost of the difference.
 *
 * @param frame whether the columns may have become other ones
 * @param names whether sections are called otherwise, so that any cell may read differently
 * @param tree whether items came, went or moved, so that the rows stand otherwise
 * @param items the items of which something reads differently
 * @param whole those of them of which anything may
 * @param read the columns in which the others do
 * @param added values that stand where there was none
 * @param removed values where there is none now
 */
record Touched(
        boolean frame,
        boolean names,
        boolean tree,
        Set<Long> items,
        Set<Long> whole,
        Set<Read> read,
        List<Value> added,
        List<Value> removed) {

    /** A change to one of these may change the columns, or what is expected in them. */
    private static final Set<Kind> FRAME = EnumSet.of(Kind.LEVEL, Kind.FIELD, Kind.DEPARTMENT, Kind.SCHEDULE);

    /** What is read in a column: a field in one year, or with null for good. */
    private record Read(long field, FiscalYear year) {}

    static Touched between(Plan before, Plan after) {
        Set<Long> whole = new HashSet<>();
        Set<Long> items = new HashSet<>();
        Set<Read> read = new HashSet<>();
        List<Value> added = new ArrayList<>();
        List<Value> removed = new ArrayList<>();
        boolean[] tree = new boolean[1];
        before.items().compare(after.items(), (was, is) -> {
            tree[0] |= was == null || is == null || !samePlace(was, is);
            whole.add((was == null ? is : was).id());
        });
        before.ratings().compare(after.ratings(), (was, is) -> whole.add((was == null ? is : was).item()));
        before.values().compare(after.values(), (was, is) -> {
            Value either = was == null ? is : was;
            items.add(either.item());
            read.add(new Read(either.field(), either.year()));
            if (was == null) {
                added.add(is);
            } else if (is == null) {
                removed.add(was);
            }
        });
        items.addAll(whole);
        boolean names = differ(before, after, Kind.DEPARTMENT);
        boolean frame = FRAME.stream().anyMatch(kind -> differ(before, after, kind));
        return new Touched(frame, names, tree[0], items, whole, read, added, removed);
    }

    private static boolean differ(Plan before, Plan after, Kind kind) {
        boolean[] differ = new boolean[1];
        before.table(kind).compare(after.table(kind), (was, is) -> differ[0] = true);
        return differ[0];
    }

    /** Whether a column's cells may read differently even where an item itself is what it was. */
    boolean reads(GridColumn column) {
        return column.field() != null && read.contains(new Read(column.field().id(), column.told()));
    }

    private static boolean samePlace(Item was, Item is) {
        boolean numbered = is.number().isEmpty() == was.number().isEmpty(); // a first number brings its column along
        return numbered && is.withLabel(was.label()).withNumber(was.number()).equals(was);
    }
}
