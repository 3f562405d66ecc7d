package org.shinchoku.ui.kit;

import java.time.LocalDate;
import org.shinchoku.plan.FiscalYear;

/**
 * A meeting that is to be registered.
 *
 * @param day when it sits, or null where that is open
 * @param year whose progress it looks at, or null
 */
public record Gathering(String committee, String name, LocalDate day, FiscalYear year) {}
