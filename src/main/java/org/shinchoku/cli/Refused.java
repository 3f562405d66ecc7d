package org.shinchoku.cli;

/** Says in one sentence why a command does not do what it was asked for. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String sentence) {
        super(sentence);
    }
}
