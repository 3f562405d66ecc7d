package org.shinchoku.ui.intake;

import org.shinchoku.intake.Mapping;

/**
 * Something the clerk said of a book.
 *
 * @param what it is, in the clerk's words
 * @param before what had been said until then
 */
record Correction(String what, Mapping before) {}
