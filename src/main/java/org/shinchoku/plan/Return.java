package org.shinchoku.plan;

import java.time.LocalDate;

/**
 * 回答: where one section's answer to an inquiry stands.
 *
 * @param sent when it was asked, or null
 * @param received when its workbook came in, or null
 * @param file the name of the workbook that came in or, as long as none has, of those that went out; or empty
 */
public record Return(long inquiry, long department, State state, LocalDate sent, LocalDate received, String file)
        implements Row {

    /** Where an answer stands. */
    public enum State {
        /** 未送付 */
        UNSENT,
        /** 照会中 */
        SENT,
        /** 回答あり */
        RECEIVED,
        /** 取込済み */
        ACCEPTED,
        /** 差戻し */
        SENT_BACK
    }

    @Override
    public Key key() {
        return key(inquiry, department);
    }

    public static Key key(long inquiry, long department) {
        return new Key(Kind.RETURN, inquiry, 0, 0, department);
    }

    /** The same answer, as far as it has come. */
    public Return in(State other) {
        return new Return(inquiry, department, other, sent, received, file);
    }

    /** The same section, asked on a day. */
    public Return sentOn(LocalDate day) {
        return new Return(inquiry, department, State.SENT, day, received, file);
    }
}
