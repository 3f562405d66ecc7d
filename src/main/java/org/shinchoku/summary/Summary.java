package org.shinchoku.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Responsible;
import org.shinchoku.plan.Spelling;
import org.shinchoku.summary.Tally.Topic;

/**
 * 集計: of each rating how often its marks were given, over the years, by policy and by section.
 *
 * <p>The mark that counts is counted: the committee's before the secretariat's before the section's own. A 再掲 is counted where
 * its original stands, and once.
 */
public final class Summary {

    private static final String YEAR = "年度";
    private static final String SECTION = "担当";
    private static final int FEWEST_BRANCHES = 2;

    private final Plan plan;
    private final Outline outline;
    private final Collection<Item> shown;
    private final Spelling spelling;

    private Summary(Plan plan, Collection<Item> shown, Spelling spelling) {
        this.plan = plan;
        this.outline = Outline.of(plan);
        this.shown = shown;
        this.spelling = spelling;
    }

    /**
     * The tables of every rating, in the order of the fields.
     *
     * @param shown the items that are counted, as far as they are rated
     * @param years those that are counted
     * @param last the year by whose marks policies and sections are compared, or null for the last that is counted
     */
    public static List<Tally> of(
            Plan plan, Collection<Item> shown, Collection<FiscalYear> years, FiscalYear last, Spelling spelling) {
        Summary summary = new Summary(plan, shown, spelling);
        List<Tally> tallies = new ArrayList<>();
        Fields.inOrder(plan).stream()
                .filter(field -> field.kind() == Field.Kind.RATING)
                .forEach(field -> tallies.addAll(summary.of(field, years, last)));
        return tallies;
    }

    /** How the items that a field rates can be counted apart: by year, by each level above that divides them, by section. */
    public static List<Cut> cuts(Plan plan, Field field) {
        Summary summary = of(plan);
        List<Item> items = summary.rated(field);
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(Topic.YEAR, 0, YEAR));
        for (int depth = 0; depth < summary.deepest(items); depth++) {
            Map<Long, List<Item>> branches = summary.branches(items, depth);
            if (branches.size() >= FEWEST_BRANCHES) {
                cuts.add(new Cut(Topic.POLICY, depth, summary.level(branches.keySet())));
            }
        }
        if (Fields.inOrder(plan).stream().anyMatch(f -> f.kind() == Field.Kind.DEPARTMENT)) {
            cuts.add(new Cut(Topic.DEPARTMENT, 0, SECTION));
        }
        return cuts;
    }

    /**
     * All items that a field rates, counted apart in one way.
     *
     * @param years each a line of its own where it is counted by years; else the last of them is counted
     */
    public static Tally of(Plan plan, Field field, Cut cut, List<FiscalYear> years) {
        Summary summary = of(plan);
        List<Item> items = summary.rated(field);
        FiscalYear year = field.yearly() && !years.isEmpty() ? years.get(years.size() - 1) : null;
        return switch (cut.topic()) {
            case YEAR -> summary.overYears(field, items, field.yearly() ? years : List.of());
            case POLICY -> summary.policies(field, summary.branches(items, cut.depth()), year);
            case DEPARTMENT -> summary.sections(field, items, year);
        };
    }

    private static Summary of(Plan plan) {
        return new Summary(plan, Outline.of(plan).items(), Spelling.ERA);
    }

    /** How often each mark of one field and year was given to items; one line. */
    public static Tally of(Plan plan, Field field, FiscalYear year, Collection<Item> items) {
        Counter counter = new Counter(plan, field);
        counter.line(year, new Summary(plan, items, Spelling.ERA).rated(field), Spelling.ERA);
        return counter.tally(Topic.YEAR, YEAR, year, false);
    }

    private List<Tally> of(Field field, Collection<FiscalYear> years, FiscalYear last) {
        List<Item> items = rated(field);
        if (items.isEmpty()) {
            return List.of();
        }
        List<FiscalYear> own =
                field.years().stream().filter(years::contains).sorted().toList();
        if (field.yearly() && own.isEmpty()) {
            return List.of();
        }
        FiscalYear year = !field.yearly() ? null : own.contains(last) ? last : own.get(own.size() - 1);
        List<Tally> tallies = new ArrayList<>();
        tallies.add(overYears(field, items, field.yearly() ? own : List.of()));
        dividing(items).ifPresent(branches -> tallies.add(policies(field, branches, year)));
        Tally sections = sections(field, items, year);
        if (sections.lines().stream().anyMatch(line -> !line.name().isEmpty())) {
            tallies.add(sections);
        }
        return tallies;
    }

    /** The items that a field rates, each once, in the order of the outline. */
    private List<Item> rated(Field field) {
        Map<Long, Item> items = new LinkedHashMap<>();
        for (Item item : shown) {
            if (item.level() == field.level()) {
                Item source = Reposts.source(plan, item);
                items.putIfAbsent(source.id(), source);
            }
        }
        return List.copyOf(items.values());
    }

    private Tally overYears(Field field, List<Item> items, List<FiscalYear> years) {
        Counter counter = new Counter(plan, field);
        if (years.isEmpty()) {
            counter.line(null, items, spelling);
        }
        years.forEach(year -> counter.line(year, items, spelling));
        return counter.tally(Topic.YEAR, YEAR, null, false);
    }

    /** The items by those above them on the highest level that divides them. */
    private Optional<Map<Long, List<Item>>> dividing(List<Item> items) {
        return IntStream.range(0, deepest(items))
                .mapToObj(depth -> branches(items, depth))
                .filter(branches -> branches.size() >= FEWEST_BRANCHES)
                .findFirst();
    }

    /** On how many levels every item has something above it. */
    private int deepest(List<Item> items) {
        return items.stream().mapToInt(item -> outline.depth(item.id())).min().orElse(0);
    }

    private Map<Long, List<Item>> branches(List<Item> items, int depth) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> outline.ancestors(item.id()).get(depth).id()));
    }

    private Tally policies(Field field, Map<Long, List<Item>> branches, FiscalYear year) {
        Counter counter = new Counter(plan, field);
        outline.items().stream()
                .filter(above -> branches.containsKey(above.id()))
                .forEach(above -> counter.line(above.id(), name(above), branches.get(above.id()), year));
        return counter.tally(Topic.POLICY, level(branches.keySet()), year, false);
    }

    /** What the level of these items is called, or those of several levels together. */
    private String level(Collection<Long> items) {
        return items.stream()
                .map(id -> plan.level(plan.item(id).level()))
                .filter(Objects::nonNull)
                .map(Level::name)
                .distinct()
                .collect(Collectors.joining("・"));
    }

    private static String name(Item item) {
        return item.number().isEmpty() ? item.label() : item.number() + "　" + item.label();
    }

    /** By the sections that answer, each by the name that it has in the year; an item of several counts with each. */
    private Tally sections(Field field, List<Item> items, FiscalYear year) {
        Responsible responsible =
                Responsible.in(plan, year == null ? plan.head().to() : year);
        Counter counter = new Counter(plan, field);
        Map<String, List<Item>> bySection = new LinkedHashMap<>();
        Set<Long> shared = new HashSet<>();
        for (Item item : items) {
            List<String> sections = responsible.of(item);
            sections.forEach(
                    s -> bySection.computeIfAbsent(s, k -> new ArrayList<>()).add(item));
            if (sections.isEmpty()) {
                bySection.computeIfAbsent("", k -> new ArrayList<>()).add(item);
            } else if (sections.size() > 1) {
                shared.add(item.id());
            }
        }
        bySection.keySet().stream()
                .sorted(Comparator.comparing(String::isEmpty).thenComparingLong(section -> rank(section, year)))
                .forEach(section -> counter.line(0, section, bySection.get(section), year));
        return counter.tally(Topic.DEPARTMENT, SECTION, year, !shared.isEmpty());
    }

    private long rank(String section, FiscalYear year) {
        return Departments.named(plan, section, year).map(Department::order).orElse(Long.MAX_VALUE);
    }
}
