package org.shinchoku.text;

/** How far the pen moves for a code point: the only thing a line breaker knows of a font. */
@FunctionalInterface
public interface Advances {

    /** The advance of a code point, in the unit that the width of the line is given in. */
    double of(int codePoint);
}
