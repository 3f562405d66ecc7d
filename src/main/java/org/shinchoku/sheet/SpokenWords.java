package org.shinchoku.sheet;

import java.util.stream.Stream;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.ItemColumn.Part;

/** What the columns of opinions say: of the year that was looked at, or of all where they have no year. */
record SpokenWords(Plan plan, MeetingWords words) {

    static String heading(Part part) {
        return switch (part) {
            case ANSWERED -> "意見への対応";
            case EARLIER -> "前年度の意見と対応";
            default -> "委員会の意見";
        };
    }

    Stream<String> of(ItemColumn column, Item item) {
        return switch (column.part()) {
            case SAID -> words.said(item, column.year(), o -> o.field() == 0);
            case ANSWERED -> words.answered(item, column.year(), new AnswerColumns(plan)::isAnsweredApart);
            case EARLIER -> words.earlier(item, column.year());
            default -> Stream.empty();
        };
    }
}
