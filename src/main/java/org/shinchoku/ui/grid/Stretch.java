package org.shinchoku.ui.grid;

/**
 * Words within a cell's text that are set apart.
 *
 * @param start index of the first character
 * @param end index behind the last one
 */
record Stretch(int start, int end, Kind kind) {

    /** Why words are set apart. */
    enum Kind {
        /** They are what is looked for. */
        FOUND,
        /** They were not said the year before. */
        NEW,
        /** They are not said any more the year after. */
        GONE
    }
}
