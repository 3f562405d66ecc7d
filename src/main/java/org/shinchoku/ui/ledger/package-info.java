/**
 * 台帳: opening and making ledgers, the first page, and the backups.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 *
 * <p>Begin reading at {@code Ledgers}.
 */
package org.shinchoku.ui.ledger;
