package org.shinchoku.returns;

import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;

/**
 * A column of a return that holds answers.
 *
 * @param column from 0
 * @param year what its key or heading says, or null where neither does
 */
record AnswerColumn(int column, Field field, FiscalYear year) {}
