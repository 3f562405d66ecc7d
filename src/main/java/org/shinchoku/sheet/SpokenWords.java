package org.shinchoku.sheet;

import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.ItemColumn.Part;

/**
 * What the columns of opinions say: of the year that was looked at, or of all where they have no year.
 *
 * @param report the year of what was said without looking at one
 */
record SpokenWords(Plan plan, MeetingWords words, FiscalYear report) {

    static SpokenWords of(Plan plan, Form form, MeetingWords words) {
        return new SpokenWords(plan, words, ReportYear.of(plan, form));
    }

    static String heading(Part part) {
        return switch (part) {
            case ANSWERED -> "意見への対応";
            case EARLIER -> "前年度の意見と対応";
            default -> "委員会の意見";
        };
    }

    Stream<String> of(ItemColumn column, Item item) {
        return switch (column.part()) {
            case SAID -> words.said(item, column.year(), o -> o.field() == 0 && belongs(o, column));
            case ANSWERED ->
                words.answered(
                        item, column.year(), o -> new AnswerColumns(plan).isAnsweredApart(o) && belongs(o, column));
            case EARLIER -> words.earlier(item, column.year());
            default -> Stream.empty();
        };
    }

    private boolean belongs(Opinion opinion, ItemColumn column) {
        Meeting meeting = Opinions.meeting(plan, opinion.meeting());
        FiscalYear year = meeting == null || meeting.year() == null ? report : meeting.year();
        return column.year() == null || column.year().equals(year);
    }
}
