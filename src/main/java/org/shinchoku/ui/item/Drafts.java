package org.shinchoku.ui.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Consultation;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reply;

/** Places in which something may be written next that is not there yet; each keeps its id until it is, so that its place stays the same. */
final class Drafts {

    private final Clock clock;
    private final Map<Long, Long> opinions = new HashMap<>();
    private final Map<Long, Long> replies = new HashMap<>();
    private final Map<Long, Long> columns = new HashMap<>();
    private final List<Answered> answers = new ArrayList<>();

    Drafts(Clock clock) {
        this.clock = clock;
    }

    /** The opinion on an item that is written next. */
    Opinion opinion(Plan plan, long item, long meeting) {
        return Opinions.blank(plan, id(plan, Kind.OPINION, item, opinions), item, meeting);
    }

    /** The answer to an opinion that is written next, with today's date. */
    Reply reply(Plan plan, long opinion) {
        return new Reply(id(plan, Kind.REPLY, opinion, replies), opinion, 0, LocalDate.now(clock), "");
    }

    /** The column in which opinions are answered that have none yet. */
    Field column(Plan plan, Consultation consultation) {
        long about = consultation.opinions().get(0).id();
        return consultation.opened(plan, id(plan, Kind.FIELD, about, columns));
    }

    /** Opens a place for the answer of a section. */
    void answer(Answered place) {
        answers.add(place);
    }

    /** The sections for whose answers a place was opened in a cell. */
    List<Long> answers(long item, long field, FiscalYear year) {
        return answers.stream()
                .filter(a -> a.equals(new Answered(item, field, year, a.department())))
                .map(Answered::department)
                .toList();
    }

    private static long id(Plan plan, Kind kind, long about, Map<Long, Long> drafts) {
        return drafts.compute(
                about, (key, id) -> id == null || plan.row(Key.of(kind, id)) != null ? Long.valueOf(Plan.newId()) : id);
    }
}
