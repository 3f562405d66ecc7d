package org.shinchoku.ui.grid;

/** The rows over which one cell reaches, from {@code first} to before {@code end}. */
record Span(int first, int end) {

    boolean single() {
        return end == first + 1;
    }
}
