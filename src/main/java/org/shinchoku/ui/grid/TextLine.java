package org.shinchoku.ui.grid;

/**
 * One line of a text as it is painted.
 *
 * @param text the characters of the line
 * @param start where it begins in the whole text
 * @param width its advance without the spaces that hang at its end
 */
record TextLine(String text, int start, double width) {

    int end() {
        return start + text.length();
    }
}
