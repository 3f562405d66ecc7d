package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 年度更新: what opening a year makes of a plan, to be looked at and altered before it is made.
 *
 * @param plan as it is
 * @param year the year that is opened
 * @param openings what becomes of the yearly fields, in their order
 * @param schedules which items are reported on in other years than every one, beyond what the plan says already
 * @param heirs of units that are split by then the one that goes on with what they answered; all do where none is named
 */
public record Rollover(
        Plan plan, FiscalYear year, List<Opening> openings, Map<Long, Schedule> schedules, Map<Long, Long> heirs) {

    public Rollover {
        openings = List.copyOf(openings);
        schedules = Map.copyOf(schedules);
        heirs = Map.copyOf(heirs);
    }

    /** The years that can be opened, ascending: those that have columns already, and the one behind them; may be none. */
    public static List<FiscalYear> choices(Plan plan) {
        TreeSet<FiscalYear> years = new TreeSet<>(Years.of(plan));
        if (!years.isEmpty()) {
            usualLast(plan).filter(last -> last.year() < FiscalYear.LAST).ifPresent(last -> years.add(last.next()));
            years.remove(years.first());
        }
        return List.copyOf(years);
    }

    /** The year that comes next: behind the last one of which anything is told by the fields that keep pace. */
    public static FiscalYear next(Plan plan) {
        List<FiscalYear> choices = choices(plan);
        FiscalYear last = usualLast(plan).orElseThrow();
        Set<Long> abreast = plan.fields().stream()
                .filter(f -> last.equals(last(f)))
                .map(Field::id)
                .collect(Collectors.toSet());
        FiscalYear told = plan.values().stream()
                .filter(v -> v.year() != null && abreast.contains(v.field()))
                .map(Value::year)
                .max(Comparator.naturalOrder())
                .orElse(last);
        return choices.stream().filter(y -> y.compareTo(told) > 0).findFirst().orElse(choices.get(choices.size() - 1));
    }

    /** What is usual when a year is opened, with what the items' texts say of their end. */
    public static Rollover to(Plan plan, FiscalYear year) {
        FiscalYear last = usualLast(plan).orElseThrow();
        List<Opening> openings = new ArrayList<>();
        levels(plan).stream()
                .flatMap(level -> Fields.of(plan, level.id()).stream())
                .filter(f -> !f.years().isEmpty())
                .forEach(f -> {
                    int apart = last(f).year() - last.year();
                    boolean alive = Math.abs(apart) <= 1 && year.year() + apart <= FiscalYear.LAST;
                    openings.add(Opening.usual(f, year.plus(alive ? apart : 0), alive));
                });
        return new Rollover(plan, year, openings, Endings.of(plan, year), Map.of());
    }

    private static List<Level> levels(Plan plan) {
        return plan.levels().stream()
                .sorted(Comparator.comparingInt(Level::depth).thenComparingLong(Level::id))
                .toList();
    }

    private static FiscalYear last(Field field) {
        return field.years().isEmpty() ? null : field.years().get(field.years().size() - 1);
    }

    /** The last year of most fields; where as many end a year apart, the later. */
    private static Optional<FiscalYear> usualLast(Plan plan) {
        Map<FiscalYear, Long> counts = plan.fields().stream()
                .map(Rollover::last)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<FiscalYear, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    public Rollover with(Opening opening) {
        return new Rollover(
                plan,
                year,
                openings.stream()
                        .map(o -> o.field().id() == opening.field().id() ? opening : o)
                        .toList(),
                schedules,
                heirs);
    }

    public Rollover with(Schedule schedule) {
        Map<Long, Schedule> all = new TreeMap<>(schedules);
        all.put(schedule.item(), schedule);
        return new Rollover(plan, year, openings, all, heirs);
    }

    /** As settled for another plan. */
    public Rollover on(Plan other) {
        return new Rollover(other, year, openings, schedules, heirs);
    }

    /**
     * Lets one of the units into which another was split go on with what that one answered.
     *
     * @param heir the one, or 0 for all of them
     */
    public Rollover with(Split split, long heir) {
        Map<Long, Long> all = new TreeMap<>(heirs);
        all.put(split.unit().id(), heir);
        return new Rollover(plan, year, openings, schedules, all);
    }

    /** The units that have answered what is carried on, and are several by the year. */
    public List<Split> splits() {
        return new Coming(this, scheduled()).splits();
    }

    /** The plan with what is settled of the items' years. */
    Plan scheduled() {
        Plan settled = plan;
        for (Schedule schedule : schedules.values()) {
            settled = Schedules.set(settled, schedule);
        }
        return settled;
    }

    /** The items that report in a field that is opened, reposts left out, each with what the year brings it. */
    public List<Due> items(Outline outline) {
        return new Coming(this, scheduled()).items(outline);
    }

    /** The plan with the year opened. */
    public Plan result() {
        Plan settled = scheduled();
        Plan opened = settled.with(openings.stream()
                .filter(Opening::opened)
                .map(o -> o.field().withYears(with(o.field().years(), o.year())))
                .toList());
        return opened.with(new Coming(this, settled).values());
    }

    private static List<FiscalYear> with(List<FiscalYear> years, FiscalYear more) {
        List<FiscalYear> all = new ArrayList<>(years);
        all.add(more);
        return all;
    }
}
