package org.shinchoku.intake;

import org.shinchoku.plan.Role;

/**
 * A column with the role it was given.
 *
 * @param level the depth it belongs to among the table's levels, the items' own being the last
 * @param guess the reading that prevailed, with its reason
 */
record Part(Column column, Role role, int level, Guess guess) {

    /** There is one part for each column. */
    @Override
    public int hashCode() {
        return column.hashCode();
    }

    Heading heading() {
        return column.heading();
    }
}
