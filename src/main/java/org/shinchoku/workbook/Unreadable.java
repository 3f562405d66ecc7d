package org.shinchoku.workbook;

/** Says in one sentence for the clerk why a file could not be read, and what to do. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    public Unreadable(String sentence) {
        super(sentence);
    }

    public Unreadable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** One sentence in Japanese that names the file. */
    public String sentence() {
        return getMessage();
    }
}
