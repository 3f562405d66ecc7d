/**
 * 集計: counts and series by rating, department, policy and year.
 *
 * <p>It looks into {@code plan}.
 */
package org.shinchoku.summary;
