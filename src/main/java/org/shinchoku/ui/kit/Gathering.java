package org.shinchoku.ui.kit;

import java.time.LocalDate;

/**
 * A meeting that is to be registered.
 *
 * @param day when it sits, or null where that is open
 */
public record Gathering(String committee, String name, LocalDate day) {}
