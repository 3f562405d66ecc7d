package org.shinchoku.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what the items' cells begin with in a year that is opened; nothing that stands there is written over. */
final class Coming {

    private final Plan plan;
    private final FiscalYear year;
    private final List<Opening> openings;
    private final List<Field> sections;
    private final List<Field> ahead;
    private final Successors successors;
    private final Map<Long, Long> heirs;

    /** @param plan with what is settled of the items' years */
    Coming(Rollover rollover, Plan plan) {
        this.plan = plan;
        this.year = rollover.year();
        this.openings = rollover.openings().stream().filter(Opening::opened).toList();
        this.sections = plan.fields().stream()
                .filter(f -> f.kind() == Field.Kind.DEPARTMENT)
                .toList();
        this.ahead = plan.fields().stream().filter(Opening::looksAhead).toList();
        this.successors = new Successors(plan);
        this.heirs = rollover.heirs();
    }

    List<Value> values() {
        return plan.items().stream()
                .filter(this::reports)
                .flatMap(item -> given(item).stream())
                .toList();
    }

    List<Due> items(Outline outline) {
        return outline.items().stream()
                .filter(this::reports)
                .map(item -> new Due(
                        item,
                        Schedules.hindrance(plan, item.id(), year).orElse(null),
                        given(item),
                        ahead(item),
                        notes(item)))
                .toList();
    }

    /** An item of its own with a field that is opened. */
    private boolean reports(Item item) {
        boolean own = !item.repost() || Reposts.source(plan, item).id() == item.id();
        return own && openings.stream().anyMatch(o -> o.field().level() == item.level());
    }

    /** The units that have answered what is carried on, and are several by then. */
    List<Split> splits() {
        if (!successors.areAny(year)) {
            return List.of();
        }
        Map<Long, Integer> answers = new TreeMap<>();
        plan.items().stream()
                .filter(this::reports)
                .flatMap(item -> carrying(item).flatMap(o -> before(item, o).stream()))
                .filter(v -> v.department() != 0)
                .forEach(v -> answers.merge(v.department(), 1, Integer::sum));
        return answers.entrySet().stream()
                .filter(unit -> successors.of(unit.getKey(), year).size() > 1)
                .map(unit -> new Split(
                        plan.department(unit.getKey()),
                        successors.of(unit.getKey(), year).stream()
                                .map(plan::department)
                                .toList(),
                        heirs.getOrDefault(unit.getKey(), 0L),
                        unit.getValue()))
                .toList();
    }

    /** The openings that bring an item texts. */
    private Stream<Opening> carrying(Item item) {
        return openings.stream()
                .filter(o -> o.source() != 0 && o.field().level() == item.level())
                .filter(o -> Schedules.asks(plan, item.id(), o.year()))
                .filter(o -> plan.answers(item.id(), o.field().id(), o.year()).isEmpty());
    }

    private List<Value> given(Item item) {
        Map<Key, Value> given = new LinkedHashMap<>();
        carrying(item)
                .flatMap(o -> before(item, o).stream().flatMap(v -> now(o, v)))
                .forEach(v -> given.merge(v.key(), v, Coming::both));
        return List.copyOf(given.values());
    }

    /** What two units answered that are one by then. */
    private static Value both(Value one, Value other) {
        return one.text().equals(other.text()) ? one : one.withText(one.text() + "\n" + other.text());
    }

    /** An answer as it goes on, with each of those that do its section's work. */
    private Stream<Value> now(Opening opening, Value before) {
        boolean names = opening.field().kind() == Field.Kind.DEPARTMENT;
        String text = names ? successors.named(before.text(), before.year(), opening.year()) : before.text();
        long heir = heirs.getOrDefault(before.department(), 0L);
        List<Long> all = successors.of(before.department(), opening.year());
        return (all.contains(heir) ? List.of(heir) : all)
                .stream().map(d -> new Value(before.item(), opening.field().id(), opening.year(), d, text, ""));
    }

    private List<Value> before(Item item, Opening opening) {
        if (!opening.goesOn()) {
            return said(item, opening.source(), opening.year());
        }
        int back = Schedules.of(plan, item.id()).every();
        return plan.answers(item.id(), opening.field().id(), opening.year().plus(-back));
    }

    /** What was said for a year: under its own heading or, in most sheets, under that of the year before. */
    private List<Value> said(Item item, long field, FiscalYear when) {
        List<Value> own = plan.answers(item.id(), field, when);
        return own.isEmpty() ? plan.answers(item.id(), field, when.plus(-1)) : own;
    }

    private String ahead(Item item) {
        return ahead.stream()
                .filter(f -> f.level() == item.level())
                .map(f -> Cells.text(plan, said(item, f.id(), year)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Sections that are called otherwise in the new year, whether the item names them or they answered before. */
    private List<String> notes(Item item) {
        if (!successors.areAny(year)) {
            return List.of();
        }
        Stream<String> named = sections.stream()
                .filter(f -> f.level() == item.level())
                .flatMap(f -> plan.answers(item.id(), f.id(), f.yearly() ? year.plus(-1) : null).stream())
                .flatMap(v -> Departments.sections(v.text()).stream());
        Stream<String> answering = openings.stream()
                .filter(o -> o.field().level() == item.level())
                .flatMap(o -> plan.answers(item.id(), o.field().id(), o.year().plus(-1)).stream())
                .map(v -> plan.department(v.department()))
                .filter(Objects::nonNull)
                .map(Department::name);
        return Stream.concat(named, answering)
                .distinct()
                .flatMap(name -> successors.note(name, year).stream())
                .distinct()
                .toList();
    }
}
