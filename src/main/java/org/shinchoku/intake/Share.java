package org.shinchoku.intake;

import java.util.List;

/**
 * The rows of an item in which one of its sections answers.
 *
 * @param section as it is named, or empty where all that is said holds for the item
 * @param rank which of the item's sections it is, from 0; {@link #ALL} for all of several
 */
record Share(String section, int rank, List<Integer> rows) {

    /** Several sections' rows, so that what each of them repeats is said once. */
    static final int ALL = -1;

    static Share whole(List<Integer> rows) {
        return new Share("", 0, rows);
    }

    boolean isWhole() {
        return section.isEmpty();
    }
}
