/**
 * 帳票: the laid-out grid of cells, and the forms (様式) that lay a plan out.
 *
 * <p>It looks into {@code plan} and {@code summary}; whatever shows, prints or writes a table starts from here.
 *
 * <p>Begin reading at {@code Sheet}.
 */
package org.shinchoku.sheet;
