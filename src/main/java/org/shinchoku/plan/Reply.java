package org.shinchoku.plan;

import java.time.LocalDate;

/**
 * 対応: what the office answers to an opinion.
 *
 * @param department who answers, or 0 for the secretariat
 * @param day when it was given, or null
 */
public record Reply(long id, long opinion, long department, LocalDate day, String text) implements Row {

    @Override
    public Key key() {
        return Key.of(Kind.REPLY, id);
    }

    public Reply withText(String said) {
        return new Reply(id, opinion, department, day, said);
    }

    public Reply by(long section) {
        return new Reply(id, opinion, section, day, text);
    }
}
