package org.shinchoku.intake;

/** A file that is no mapping, or one with a slip in it. */
public final class UnreadableMapping extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableMapping(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What is wrong where and what to do, in one sentence. */
    public String sentence() {
        return getMessage();
    }
}
