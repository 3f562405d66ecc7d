package org.shinchoku.store;

/**
 * A whole line as it was found in an edit journal; what it says is read only where somebody asks, since an import's line
 * is long.
 */
record Found(String text, int checksum) {

    private static final String ENTRY = "entry ";

    boolean isEntry() {
        return text.startsWith(ENTRY);
    }

    /** The number of the entry it is. */
    long number() {
        return Long.parseLong(text, ENTRY.length(), text.indexOf(' ', ENTRY.length()), 10);
    }

    Line line() {
        return Line.parse(text);
    }
}
