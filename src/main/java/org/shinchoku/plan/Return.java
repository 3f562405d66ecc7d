package org.shinchoku.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 回答: where one section's answer to an inquiry stands.
 *
 * @param sent when it was asked, or null
 * @param received when its workbook came in, or null
 * @param file the name of the workbook that came in or, as long as none has, of those that went out; or empty
 * @param reminded the days on which it was reminded, the last one last
 * @param sentBack when its answers were sent back for correction the last time, or null
 * @param corrections what was to be corrected then
 * @param correctBy until when, or null
 */
public record Return(
        long inquiry,
        long department,
        State state,
        LocalDate sent,
        LocalDate received,
        String file,
        List<LocalDate> reminded,
        LocalDate sentBack,
        List<Correction> corrections,
        LocalDate correctBy)
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

    public Return {
        // what was written down before these were kept says nothing of them
        reminded = reminded == null ? List.of() : List.copyOf(reminded);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    /**
     * A section that nothing has come from yet.
     *
     * @param sent when it was asked, or null where that is still to be done
     * @param file the names of the workbooks that it is asked with, or empty
     */
    public static Return asked(long inquiry, long department, LocalDate sent, String file) {
        State state = sent == null ? State.UNSENT : State.SENT;
        return new Return(inquiry, department, state, sent, null, file, List.of(), null, List.of(), null);
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
        return new Return(inquiry, department, other, sent, received, file, reminded, sentBack, corrections, correctBy);
    }

    /** The same section, asked on a day. */
    public Return sentOn(LocalDate day) {
        return new Return(
                inquiry, department, State.SENT, day, received, file, reminded, sentBack, corrections, correctBy);
    }

    /** The same section, reminded on a day. */
    public Return remindedOn(LocalDate day) {
        List<LocalDate> days =
                Stream.concat(reminded.stream(), Stream.of(day)).distinct().toList();
        return new Return(inquiry, department, state, sent, received, file, days, sentBack, corrections, correctBy);
    }

    /** The same section, of which a workbook has come in. */
    public Return receivedOn(LocalDate day, State as, String workbook) {
        return new Return(inquiry, department, as, sent, day, workbook, reminded, sentBack, corrections, correctBy);
    }

    /**
     * The same section, asked on a day to correct what it answered.
     *
     * @param until when that is expected, or null
     */
    public Return sentBackOn(LocalDate day, List<Correction> what, LocalDate until) {
        return new Return(inquiry, department, State.SENT_BACK, sent, received, file, reminded, day, what, until);
    }

    /** Until when its answer to an inquiry is expected, or null. */
    public LocalDate due(Inquiry asked) {
        return state == State.SENT_BACK ? correctBy : asked.due();
    }
}
