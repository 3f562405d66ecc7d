/**
 * 計画: everything the office writes down, as immutable records.
 *
 * <p>It looks into {@code text} alone; no library.
 *
 * <p>Begin reading at {@code Plan}.
 */
package org.shinchoku.plan;
