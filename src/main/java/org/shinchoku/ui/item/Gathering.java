package org.shinchoku.ui.item;

import java.time.LocalDate;

/**
 * A meeting that is to be registered.
 *
 * @param day when it sits, or null where that is open
 */
record Gathering(String committee, String name, LocalDate day) {}
