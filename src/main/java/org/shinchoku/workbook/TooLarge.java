package org.shinchoku.workbook;

/** Thrown where a file would cost more than its {@link Budget}. */
final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLarge(String what) {
        super(what);
    }
}
