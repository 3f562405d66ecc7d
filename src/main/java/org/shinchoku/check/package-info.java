/**
 * 点検: what is missing, wrong or doubtful in a plan, each finding with its place and one sentence.
 *
 * <p>It looks into {@code plan}.
 *
 * <p>Begin reading at {@code Checks}.
 */
package org.shinchoku.check;
