package org.shinchoku.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/** 点検: all that the rules find in a plan. */
public final class Checks {

    private static final List<Check> RULES = List.of(
            new MissingEntries(),
            new FiguresAndRatings(),
            new Misfits(),
            new LineCounts(),
            new RepostDrift(),
            new Numbering(),
            new EraSlips(),
            new Offices(),
            new CopiedTexts());

    private Checks() {}

    /** The findings in the order of the outline; of one item those about itself first, then column by column. */
    public static List<Finding> of(Plan plan) {
        return of(new Subject(plan));
    }

    private static List<Finding> of(Subject subject) {
        List<Finding> found = new ArrayList<>();
        RULES.forEach(rule -> rule.run(subject, found::add));
        Map<Item, Integer> places = new HashMap<>();
        subject.items().forEach(item -> places.put(item, places.size()));
        found.sort(Comparator.comparing((Finding f) -> places.get(f.item()))
                .thenComparing(
                        f -> f.field() == null ? Long.MIN_VALUE : f.field().order())
                .thenComparing(Finding::year, Comparator.nullsFirst(Comparator.<FiscalYear>naturalOrder()))
                .thenComparing(Finding::severity));
        return found;
    }

    /**
     * What is found after values and ratings have changed, and was not before; only what they concern is looked at.
     *
     * @param after the same plan with other values or ratings
     * @param outline of both
     */
    public static List<Finding> broken(Plan before, Plan after, Outline outline) {
        Touched touched = Touched.between(before, after);
        List<Finding> found = of(new Subject(after, outline, touched));
        List<Item> faulty = found.stream().map(Finding::item).distinct().toList();
        Set<Finding> known =
                faulty.isEmpty() ? Set.of() : new HashSet<>(of(new Subject(before, outline, touched.of(faulty))));
        return found.stream().filter(finding -> !known.contains(finding)).toList();
    }
}
