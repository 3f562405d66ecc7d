package org.shinchoku.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** 意見と対応: what committees said of an item and what the office answers. */
public final class Opinions {

    private Opinions() {}

    /** The opinions on an item, those of the latest fiscal year first; a repost shows its original's too. */
    public static List<Opinion> of(Plan plan, long item) {
        Item here = plan.item(item);
        long source = here == null ? item : Reposts.source(plan, here).id();
        Comparator<Opinion> latest = Comparator.comparingInt((Opinion o) -> {
            Meeting meeting = meeting(plan, o.meeting());
            return meeting == null || meeting.year() == null
                    ? 0
                    : -meeting.year().year();
        });
        return plan.opinions().stream()
                .filter(o -> o.item() == item || o.item() == source)
                .sorted(latest.thenComparing(Opinion::meeting)
                        .thenComparingLong(Opinion::order)
                        .thenComparingLong(Opinion::id))
                .toList();
    }

    /** What the office answers to an opinion. */
    public static List<Reply> replies(Plan plan, long opinion) {
        return plan.replies().stream()
                .filter(r -> r.opinion() == opinion)
                .sorted(Comparator.comparingLong(Reply::id))
                .toList();
    }

    /** The meetings at which a year's progress is looked at, in the order of their days; those of an open day last. */
    public static List<Meeting> meetings(Plan plan) {
        return plan.meetings().stream()
                .sorted(Comparator.comparing(Meeting::year, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Meeting::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingLong(Meeting::id))
                .toList();
    }

    /** An opinion, or null. */
    public static Opinion opinion(Plan plan, long id) {
        return (Opinion) plan.row(Key.of(Kind.OPINION, id));
    }

    /** A meeting, or null. */
    public static Meeting meeting(Plan plan, long id) {
        return (Meeting) plan.row(Key.of(Kind.MEETING, id));
    }

    /** An opinion on an item that is yet to be written; the last of its meeting, and of a repost one on its original. */
    public static Opinion blank(Plan plan, long id, long item, long meeting) {
        Item here = plan.item(item);
        long source = here == null ? item : Reposts.source(plan, here).id();
        long last = plan.opinions().stream()
                .filter(o -> o.meeting() == meeting)
                .mapToLong(Opinion::order)
                .max()
                .orElse(0);
        return new Opinion(id, source, meeting, 0, last + Item.GAP, "", "");
    }

    /** The plan with an opinion as it is now; without it where nothing is left of it and nobody has answered it. */
    public static Plan say(Plan plan, Opinion opinion) {
        boolean nothing = opinion.text().isBlank() && opinion.speaker().isBlank();
        return nothing && replies(plan, opinion.id()).isEmpty() ? plan.without(opinion.key()) : plan.with(opinion);
    }

    /** The plan with an answer as it is now; without it where nothing is left of it. */
    public static Plan answer(Plan plan, Reply reply) {
        return reply.text().isBlank() ? plan.without(reply.key()) : plan.with(reply);
    }

    /** The plan without an opinion and its answers. */
    public static Plan take(Plan plan, long opinion) {
        return plan.without(replies(plan, opinion)).without(Key.of(Kind.OPINION, opinion));
    }

    /** A new meeting of a committee, which is founded where there is none of that name. */
    public static Plan convene(Plan plan, long id, String committee, String name, LocalDate day, FiscalYear year) {
        Committee known = plan.committees().stream()
                .filter(c -> c.name().equals(committee))
                .min(Comparator.comparingLong(Committee::id))
                .orElse(null);
        Committee there = known == null ? new Committee(Plan.newId(), committee) : known;
        return plan.with(there).with(new Meeting(id, there.id(), name, day, year));
    }
}
