package org.shinchoku.ui.intake;

import java.util.List;
import org.shinchoku.intake.Mapping;
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
 */
public record First(Understood understood, Mapping said, Plan from, List<Plan> plans) {

    /** Reads a book as one of its shape was read before, where that leads to something. */
    static First of(Book book, List<Plan> plans, Reader reader) {
        SheetViewModel sheet = new SheetViewModel(book);
        for (Fitting fitting : Readings.fitting(plans, book)) {
            Understood understood = reader.read(sheet, fitting.mapping());
            if (understood.trouble().isEmpty()) {
                return new First(understood, fitting.mapping(), plan(plans, fitting), plans);
            }
        }
        return new First(reader.read(sheet, Mapping.none()), Mapping.none(), null, plans);
    }

    private static Plan plan(List<Plan> plans, Fitting fitting) {
        return plans.stream()
                .filter(p -> p.head().id() == fitting.plan().id())
                .findFirst()
                .orElse(null);
    }
}
