package org.shinchoku.ui.intake;

import java.util.Comparator;
import java.util.List;
import org.shinchoku.intake.Mapping;
import org.shinchoku.intake.PlanTitles;
import org.shinchoku.intake.Readings;
import org.shinchoku.intake.Readings.Fitting;
import org.shinchoku.plan.Plan;
import org.shinchoku.workbook.Book;

/**
 * A book as it is first shown.
 *
 * @param understood what was understood of it
 * @param said how it was read
 * @param from the plan whose way of reading was taken, or null where none fits
 * @param plans the plans that are there
 * @param into the plan that lies open, where the book is of its shape or bears its title; else null
 */
public record First(Understood understood, Mapping said, Plan from, List<Plan> plans, Plan into) {

    /**
     * Reads a book as one of its shape was read before, where that leads to something.
     *
     * @param open id of the plan that lies open, or 0
     */
    static First of(Book book, List<Plan> plans, long open, Reader reader) {
        SheetViewModel sheet = new SheetViewModel(book);
        Plan shown = plan(plans, open);
        List<Fitting> fitting = Readings.fitting(plans, book);
        boolean ofShape = fitting.stream().anyMatch(f -> f.plan().id() == open);
        for (Fitting next : nearestFirst(fitting, open)) {
            Understood understood = reader.read(sheet, next.mapping());
            if (understood.trouble().isEmpty()) {
                return new First(
                        understood,
                        next.mapping(),
                        plan(plans, next.plan().id()),
                        plans,
                        ofShape || isCalled(shown, understood) ? shown : null);
            }
        }
        Understood understood = reader.read(sheet, Mapping.none());
        return new First(understood, Mapping.none(), null, plans, isCalled(shown, understood) ? shown : null);
    }

    /** Of ways of reading that fit alike, that of the plan that lies open goes first. */
    private static List<Fitting> nearestFirst(List<Fitting> fitting, long open) {
        return fitting.stream()
                .sorted(Comparator.comparingDouble(Fitting::likeness)
                        .reversed()
                        .thenComparing(f -> f.plan().id() != open))
                .toList();
    }

    private static boolean isCalled(Plan shown, Understood understood) {
        return shown != null && understood.trouble().isEmpty() && PlanTitles.areOne(shown, understood.plan());
    }

    private static Plan plan(List<Plan> plans, long id) {
        return plans.stream().filter(p -> p.head().id() == id).findFirst().orElse(null);
    }
}
