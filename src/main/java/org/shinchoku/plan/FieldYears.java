package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 年度ごとの欄: a column made yearly, or one for good, with all that stands in it; nothing is lost. */
public final class FieldYears {

    private record Whose(long item, long department) {}

    private FieldYears() {}

    /** The column with a place for each of the plan's years; what stood in it stands in one of them. */
    public static Plan spread(Plan plan, Field field, FiscalYear year) {
        Field yearly = field.spanning(true, with(Years.of(plan), year));
        Plan spread = bare(plan, field)
                .with(yearly)
                .with(values(plan, field).stream().map(v -> v.in(year)).toList())
                .with(ratings(plan, field).stream().map(r -> r.in(year)).toList());
        return new FormYears(spread, field).spread(year);
    }

    private static List<FiscalYear> with(List<FiscalYear> years, FiscalYear more) {
        List<FiscalYear> all = new ArrayList<>(years);
        all.add(more);
        return all;
    }

    /**
     * The column with one place for good, in which the texts of all years stand below each other, each under its year; one
     * that is the same in all of them once.
     */
    public static Plan joined(Plan plan, Field field) {
        Map<Whose, List<Value>> all = values(plan, field).stream()
                .sorted(Comparator.comparing(Value::year))
                .collect(Collectors.groupingBy(
                        v -> new Whose(v.item(), v.department()), LinkedHashMap::new, Collectors.toList()));
        Plan joined = bare(plan, field)
                .with(field.spanning(false, List.of()))
                .with(all.values().stream().map(FieldYears::joined).toList());
        return new FormYears(joined, field).joined(field.id());
    }

    private static Value joined(List<Value> years) {
        Value last = years.get(years.size() - 1);
        if (years.stream().allMatch(v -> v.text().equals(last.text()))) {
            return last.in(null);
        }
        return new Value(
                last.item(),
                last.field(),
                null,
                last.department(),
                years.stream()
                        .map(v -> v.year().in(Spelling.ERA) + "　" + v.text())
                        .collect(Collectors.joining("\n")),
                "");
    }

    /**
     * The column with one place for good, in which an item's last year stands; what it said in the years before moves to a
     * yearly column behind it.
     *
     * @param kept id of that column, which comes to be where there is anything for it
     */
    public static Plan latest(Plan plan, Field field, long kept, String name) {
        Map<Long, FiscalYear> last = new HashMap<>();
        values(plan, field).forEach(v -> last.merge(v.item(), v.year(), FieldYears::later));
        ratings(plan, field).forEach(r -> last.merge(r.item(), r.year(), FieldYears::later));
        Field earlier = new Field(
                kept,
                field.level(),
                field.order() + 1,
                name,
                field.group(),
                field.kind(),
                true,
                before(field, last.values()),
                field.timing(),
                field.filler(),
                field.scale());
        Plan made = bare(plan, field).with(field.spanning(false, List.of()));
        Plan moved = made;
        for (Value value : values(plan, field)) {
            boolean now = value.year().equals(last.get(value.item()));
            moved = moved.with(now ? value.in(null) : value.of(kept));
        }
        for (Rating rating : ratings(plan, field)) {
            boolean now = rating.year().equals(last.get(rating.item()));
            moved = moved.with(now ? rating.in(null) : rating.of(kept));
        }
        boolean more = Fields.filled(moved, kept) > 0;
        return new FormYears(more ? moved.with(earlier) : moved, field).joined(more ? kept : field.id());
    }

    /** The years of a column before the last one of which it says anything. */
    private static List<FiscalYear> before(Field field, Collection<FiscalYear> said) {
        FiscalYear last = said.stream().max(Comparator.naturalOrder()).orElse(null);
        return field.years().stream()
                .filter(y -> last != null && y.compareTo(last) < 0)
                .toList();
    }

    private static FiscalYear later(FiscalYear one, FiscalYear other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Plan bare(Plan plan, Field field) {
        return plan.without(values(plan, field)).without(ratings(plan, field));
    }

    private static List<Value> values(Plan plan, Field field) {
        return plan.values().stream().filter(v -> v.field() == field.id()).toList();
    }

    private static List<Rating> ratings(Plan plan, Field field) {
        return plan.ratings().stream().filter(r -> r.field() == field.id()).toList();
    }
}
