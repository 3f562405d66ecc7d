package org.shinchoku.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Reply;

/** What the committee of the town that does not exist said at its last meeting, and what the town answered. */
final class SampleMeeting {

    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final LocalDate DAY = LocalDate.of(2025, 2, 18);

    private SampleMeeting() {}

    /**
     * The plan with the meeting.
     *
     * @param works items by their numbers
     * @param rating the field in which the committee rates
     */
    static Plan held(Plan plan, List<CSVRecord> lines, Map<String, Item> works, Field rating) {
        long meeting = Plan.newId();
        Plan held = Opinions.convene(plan, meeting, "地域支え合い推進委員会", "第2回", DAY, YEAR);
        for (CSVRecord line : lines) {
            long item = works.get(line.get("番号")).id();
            long opinion = Plan.newId();
            held = Opinions.say(
                    held,
                    Opinions.blank(held, opinion, item, meeting)
                            .withSpeaker(line.get("発言者"))
                            .withText(line.get("意見")));
            held = Opinions.answer(held, new Reply(Plan.newId(), opinion, 0, DAY.plusMonths(1), line.get("対応")));
            held = Ratings.judge(
                    held, item, rating, YEAR, new Judgement(Layer.COMMITTEE, line.get("委員会の評価"), line.get("理由")));
        }
        return held;
    }
}
