package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Collections;
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

    /** Moves a column one place forward (-1) or back (1) among those of its level. */
    public static Plan step(Plan plan, long id, int by) {
        Field field = plan.field(id);
        List<Field> row = new ArrayList<>(of(plan, field.level()));
        int to = row.indexOf(field) + by;
        if (to < 0 || to >= row.size()) {
            return plan;
        }
        Collections.swap(row, to - by, to);
        Plan moved = plan;
        for (int i = 0; i < row.size(); i++) {
            moved = moved.with(row.get(i).at((i + 1) * Item.GAP));
        }
        return moved;
    }

    /**
     * Puts a column under another heading, or with an empty one under none. One that no column has is a new name for the
     * group as a whole; else the column alone joins those that have it.
     */
    public static Plan under(Plan plan, long id, String group) {
        Field field = plan.field(id);
        List<Field> there = of(plan, field.level());
        boolean renamed = !field.group().isEmpty()
                && !group.isEmpty()
                && there.stream().noneMatch(f -> f.group().equals(group));
        return plan.with(there.stream()
                .filter(f -> renamed ? f.group().equals(field.group()) : f.id() == id)
                .map(f -> f.under(group))
                .toList());
    }

    /** How many texts and ratings stand in a column. */
    public static int filled(Plan plan, long id) {
        return (int) (plan.values().stream().filter(v -> v.field() == id).count()
                + plan.ratings().stream().filter(r -> r.field() == id).count());
    }

    /** The plan without a column and all that stands in it. */
    public static Plan delete(Plan plan, long id) {
        return plan.without(Key.of(Kind.FIELD, id))
                .without(plan.values().stream().filter(v -> v.field() == id).toList())
                .without(plan.ratings().stream().filter(r -> r.field() == id).toList());
    }
}
