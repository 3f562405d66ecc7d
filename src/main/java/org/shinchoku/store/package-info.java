/**
 * 台帳: one H2 file with its edit journal and its backups (控え).
 *
 * <p>The only room that knows H2, jOOQ and Flyway; it looks into {@code plan} and {@code edit}.
 *
 * <p>Begin reading at {@code Ledger}.
 */
package org.shinchoku.store;
