package org.shinchoku.plan;

import java.util.Objects;

/**
 * 見出し: what a form prints above its table; what is empty is left out.
 *
 * @param title above the table; empty for the plan's own title
 * @param number the handout's number, as "資料２－１"
 * @param meeting 会議名: what the handout is for, as "令和6年度第1回推進委員会"
 * @param held 日付: when that is, as written
 * @param asOf 現在: of which day the contents are, as "令和6年3月31日現在"
 */
public record FormHeader(String title, String number, String meeting, String held, String asOf) {

    public static final FormHeader NONE = new FormHeader("", "", "", "", "");

    public FormHeader {
        meeting = Objects.requireNonNullElse(meeting, "");
        held = Objects.requireNonNullElse(held, "");
        asOf = Objects.requireNonNullElse(asOf, "");
    }

    public FormHeader withTitle(String other) {
        return new FormHeader(other, number, meeting, held, asOf);
    }

    public FormHeader withNumber(String other) {
        return new FormHeader(title, other, meeting, held, asOf);
    }

    public FormHeader withMeeting(String other) {
        return new FormHeader(title, number, other, held, asOf);
    }

    public FormHeader withHeld(String other) {
        return new FormHeader(title, number, meeting, other, asOf);
    }

    public FormHeader withAsOf(String other) {
        return new FormHeader(title, number, meeting, held, other);
    }
}
