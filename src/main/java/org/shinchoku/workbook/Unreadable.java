package org.shinchoku.workbook;

/** Says in one sentence for the clerk why a file could not be read, and what to do. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean locked;

    public Unreadable(String sentence) {
        this(sentence, null, false);
    }

    public Unreadable(String sentence, Throwable cause) {
        this(sentence, cause, false);
    }

    /** A file that another password may open. */
    static Unreadable locked(String sentence, Throwable cause) {
        return new Unreadable(sentence, cause, true);
    }

    private Unreadable(String sentence, Throwable cause, boolean locked) {
        super(sentence, cause);
        this.locked = locked;
    }

    /** Whether another password may open the file. */
    public boolean locked() {
        return locked;
    }

    /** One sentence in Japanese that names the file. */
    public String sentence() {
        return getMessage();
    }
}
