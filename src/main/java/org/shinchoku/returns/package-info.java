/**
 * 照会・回答: request workbooks for the sections, and what comes back from them.
 *
 * <p>It looks into {@code plan}, {@code edit}, {@code check}, {@code sheet} and {@code workbook}.
 */
package org.shinchoku.returns;
