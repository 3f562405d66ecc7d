package org.shinchoku.ui.grid;

/** The rows, or columns, over which one cell reaches, from {@code first} to before {@code end}. */
record Span(int first, int end) {

    boolean single() {
        return end == first + 1;
    }
}
