/**
 * 集計: counts and series by rating, department, policy and year.
 *
 * <p>It looks into {@code plan}. Begin reading at {@code Summary}.
 */
package org.shinchoku.summary;
