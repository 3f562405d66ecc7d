package org.shinchoku.intake;

import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading.Dating;
import org.shinchoku.plan.Role;
import org.shinchoku.sheet.Area;

/**
 * A column as it was read.
 *
 * @param place by which it is named in a correction
 * @param head its own heading on the sheet
 * @param role what it is there for
 * @param confidence how sure that is, from 0 to 1
 * @param reason why, as a sentence for the clerk
 * @param level the index of its level among those of the table; of labels their depth
 * @param name what its field or its level is called, or empty where it has none
 * @param dating where its year comes from, or null where it has no field
 * @param year its year, or null where its texts hold for good or are dated row by row
 * @param corrected whether the clerk has said something of it
 */
public record SeenColumn(
        ColumnPlace place,
        Area head,
        Role role,
        double confidence,
        String reason,
        int level,
        String name,
        Dating dating,
        FiscalYear year,
        boolean corrected) {}
