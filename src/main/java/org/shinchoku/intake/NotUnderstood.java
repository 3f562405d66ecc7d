package org.shinchoku.intake;

import java.util.Optional;

/** A book in which no plan was found. */
public final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Proposal seen;

    NotUnderstood(String sentence) {
        this(sentence, null);
    }

    NotUnderstood(String sentence, Proposal seen) {
        super(sentence);
        this.seen = seen;
    }

    /** What is missing and what to do, in one sentence. */
    public String sentence() {
        return getMessage();
    }

    /** What was seen nevertheless, with a plan in which there is nothing; empty where the book was not looked at. */
    public Optional<Proposal> seen() {
        return Optional.ofNullable(seen);
    }
}
