package org.shinchoku.intake;

import org.shinchoku.plan.FiscalYear;

/** A section that is in charge of all of a sheet, and the year of that sheet or null. */
record Speaker(String section, FiscalYear year) {}
