package org.shinchoku.ui.settings;

import org.shinchoku.plan.FiscalYear;

/**
 * What becomes of the texts of a column that is made yearly, or one for good.
 *
 * @param into the year in which they stand from then on; null where the column is made one for good
 * @param together whether all years stay in it, each text under its year, rather than the last one alone
 */
record Turn(FiscalYear into, boolean together) {}
