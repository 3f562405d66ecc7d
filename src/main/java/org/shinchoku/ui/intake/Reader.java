package org.shinchoku.ui.intake;

import org.shinchoku.intake.Intake;
import org.shinchoku.intake.Mapping;
import org.shinchoku.intake.NotUnderstood;

/** Reads a book with what the clerk said of it. */
@FunctionalInterface
interface Reader {

    Reader INTAKE = (sheet, said) -> {
        try {
            return Understood.of(sheet, Intake.propose(sheet.book(), said));
        } catch (NotUnderstood e) {
            return Understood.nothing(sheet, e);
        }
    };

    /** What is understood, or why nothing is. */
    Understood read(SheetViewModel sheet, Mapping said);
}
