package org.shinchoku.sheet;

import org.shinchoku.plan.Slot;

/**
 * A name that stands in a cell of a learnt sheet.
 *
 * @param slot whose it is
 * @param called as it stands there, but for its breaks
 */
record MouldName(Slot slot, String called) {}
