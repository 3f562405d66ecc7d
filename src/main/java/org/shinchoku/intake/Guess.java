package org.shinchoku.intake;

import org.shinchoku.plan.Role;

/**
 * A reading that a recogniser proposes for a column.
 *
 * @param confidence from 0 to 1
 * @param reason why, as a sentence for the clerk
 */
record Guess(Role role, double confidence, String reason) {}
