package org.shinchoku.returns;

import java.time.LocalDate;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Return;

/** 照会の段階: where a section's answer stands on a day, as the clerk reads it. */
public enum Stage {
    UNSENT("未送付"),
    SENT("照会中"),
    LATE("期限を過ぎた"),
    SENT_BACK("差戻し"),
    RECEIVED("回答あり"),
    ACCEPTED("取込済み");

    public final String word;

    Stage(String word) {
        this.word = word;
    }

    static Stage of(Inquiry inquiry, Return answer, LocalDate today) {
        LocalDate due = answer.due(inquiry);
        boolean late = due != null && today.isAfter(due);
        return switch (answer.state()) {
            case UNSENT -> UNSENT;
            case SENT -> late ? LATE : SENT;
            case RECEIVED -> RECEIVED;
            case ACCEPTED -> ACCEPTED;
            case SENT_BACK -> late ? LATE : SENT_BACK;
        };
    }

    /** Whether an answer is waited for. */
    public boolean isOpen() {
        return this == SENT || this == LATE || this == SENT_BACK;
    }
}
