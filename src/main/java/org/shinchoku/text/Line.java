package org.shinchoku.text;

/**
 * One line of a broken text: the slice from {@code start} to before {@code end}, line break not included.
 *
 * @param width the advance of the slice without the spaces that hang at its end
 */
public record Line(int start, int end, double width) {

    /** The characters of this line. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
