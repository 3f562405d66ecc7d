package org.shinchoku.intake;

/** A book in which no plan was found. */
public final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1;

    NotUnderstood(String sentence) {
        super(sentence);
    }

    /** What is missing and what to do, in one sentence. */
    public String sentence() {
        return getMessage();
    }
}
