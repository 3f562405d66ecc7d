package org.shinchoku.ui.intake;

import org.shinchoku.plan.Value;

/**
 * What would stand in one field of an item.
 *
 * @param name the field and its year
 * @param text empty where the field is
 * @param value the value, or null
 */
record Entry(String name, String text, Value value) {}
