package org.shinchoku.plan;

import java.util.Comparator;
import java.util.List;

/** 欄: the columns of a level, and adding one. */
public final class Fields {

    private Fields() {}

    /** The fields of a level in their order. */
    public static List<Field> of(Plan plan, long level) {
        return plan.fields().stream()
                .filter(f -> f.level() == level)
                .sorted(Comparator.comparingLong(Field::order).thenComparingLong(Field::id))
                .toList();
    }

    /** The fields of all levels, the outer levels' first. */
    public static List<Field> inOrder(Plan plan) {
        return plan.fields().stream()
                .filter(f -> plan.level(f.level()) != null)
                .sorted(Comparator.comparingInt(
                                (Field f) -> plan.level(f.level()).depth())
                        .thenComparingLong(Field::order)
                        .thenComparingLong(Field::id))
                .toList();
    }

    /** A new column behind the others of a level; a yearly one for all years that the plan has. */
    public static Plan add(Plan plan, long id, long level, String name, Field.Kind kind, boolean yearly) {
        List<Field> there = of(plan, level);
        long order = there.isEmpty() ? Item.GAP : there.get(there.size() - 1).order() + Item.GAP;
        return plan.with(
                yearly
                        ? Field.yearly(id, level, order, name, kind, Years.of(plan))
                        : Field.fixed(id, level, order, name, kind));
    }

    /** The plan without a column and all that stands in it. */
    public static Plan delete(Plan plan, long id) {
        return plan.without(Key.of(Kind.FIELD, id))
                .without(plan.values().stream().filter(v -> v.field() == id).toList())
                .without(plan.ratings().stream().filter(r -> r.field() == id).toList());
    }
}
