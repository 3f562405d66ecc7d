package org.shinchoku.sheet;

import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Slot;

/** A cell of the plan: a field of an item in a year, or for good. */
record MouldCell(long item, long field, FiscalYear year) {

    /** The cell that a slot shows of an item, so many years from those that the sheet was learnt with. */
    static MouldCell of(Slot slot, Item owner, int shift) {
        FiscalYear year = slot.year() == null ? null : slot.year().plus(shift);
        return new MouldCell(owner.id(), slot.field(), year);
    }
}
