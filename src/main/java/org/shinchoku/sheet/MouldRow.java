package org.shinchoku.sheet;

import org.shinchoku.plan.Slot;

/**
 * A row of a learnt sheet as it is needed now.
 *
 * @param source the row as it was learnt
 * @param item the item it is about now, or 0
 * @param fresh whether it is made after the source for another item or year
 * @param shift how many years it was moved
 */
record MouldRow(MouldLine source, long item, boolean fresh, int shift) {

    static MouldRow of(MouldLine source) {
        return new MouldRow(source, source.item(), false, 0);
    }

    MouldRow about(long other) {
        return new MouldRow(source, other, true, shift);
    }

    /** What the cell shows of an item, or null. */
    Slot slot(int column) {
        Slot slot = source.place(column).slot();
        boolean none = slot == null || slot.isName() || fresh && slot.item() != 0;
        return none ? null : slot;
    }
}
