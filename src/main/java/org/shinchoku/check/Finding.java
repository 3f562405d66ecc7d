package org.shinchoku.check;

import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;

/**
 * 点検の結果: one thing in a plan that is missing, wrong or doubtful.
 *
 * @param kind what it is, as reports have it: {@code missing_value}
 * @param item where
 * @param field in which column, or null where it is about the item itself
 * @param year in which year, or null
 * @param sentence what the clerk should know
 */
public record Finding(Severity severity, String kind, Item item, Field field, FiscalYear year, String sentence) {}
