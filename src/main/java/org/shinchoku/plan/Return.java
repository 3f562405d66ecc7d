package org.shinchoku.plan;

import java.time.LocalDate;

/**
 * 回答: where one section's answer to an inquiry stands.
 *
 * @param sent when it was asked, or null
 * @param received when its workbook came in, or null
 * @param file the workbook's name, or empty
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
        return new Key(Kind.RETURN, inquiry, 0, 0, department);
    }
}
