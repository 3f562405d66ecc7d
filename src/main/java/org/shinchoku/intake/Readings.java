package org.shinchoku.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reading;
import org.shinchoku.workbook.Book;

/** Finds among the ways of reading that plans keep those that fit a file. */
public final class Readings {

    /**
     * A way of reading that fits.
     *
     * @param plan the plan that keeps it
     * @param mapping the way of reading
     * @param likeness how much of the headings is the same, up to 1
     */
    public record Fitting(Head plan, Mapping mapping, double likeness) {}

    private Readings() {}

    /** The way of reading of a plan that fits a file best. */
    public static Optional<Mapping> fitting(Plan plan, Book book) {
        return fitting(List.of(plan), book).stream().findFirst().map(Fitting::mapping);
    }

    /** The ways of reading of several plans that fit a file, the best first. */
    public static List<Fitting> fitting(Collection<Plan> plans, Book book) {
        return plans.stream()
                .flatMap(p -> p.readings().stream().map(r -> fitting(p, r, book)))
                .filter(f -> f.likeness() > 0)
                .sorted(Comparator.comparingDouble(Fitting::likeness)
                        .reversed()
                        .thenComparing(f -> !f.mapping().reading().source().equals(book.name()))
                        .thenComparing(f -> f.mapping().reading().id()))
                .toList();
    }

    /** A file fits where its longest table has the headings of one of the tables that were read so. */
    private static Fitting fitting(Plan plan, Reading reading, Book book) {
        Mapping mapping = Mapping.of(reading);
        Corrections corrections = new Corrections(mapping, book);
        Senses senses = new Senses();
        double likeness = book.sheets().stream()
                .filter(s -> !s.hidden() && !corrections.leaves(s))
                .flatMap(s -> Page.of(s, corrections, senses).tables().stream())
                .max(Comparator.comparingInt(t -> t.body().size()))
                .map(t -> likeness(reading, t))
                .orElse(0.0);
        return new Fitting(plan.head(), mapping, likeness);
    }

    private static double likeness(Reading reading, Table table) {
        return reading.tables().stream()
                .map(Reading.Table::headings)
                .filter(h -> Captions.areAlike(h, table.signature()))
                .mapToDouble(h -> Captions.likeness(h, table.signature()))
                .max()
                .orElse(0);
    }
}
