package org.shinchoku.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Speaking;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.NumberStyle;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reply;

/**
 * 会議で出た意見: what was said of items at meetings, and what was answered.
 *
 * @param silent whether a form leaves it out; one for everybody names no speaker and quotes nobody
 * @param report the year of what was said without looking at one, or null
 */
record MeetingWords(Plan plan, boolean silent, FiscalYear report) {

    private static final String ANSWER = "→ ";

    static MeetingWords of(Plan plan, Form form) {
        boolean silent = plan.opinions().isEmpty()
                || form.base() == Form.Base.PUBLIC
                || form.manner().opinions() == Speaking.LEFT_OUT;
        return silent ? none(plan) : new MeetingWords(plan, false, ReportYear.of(plan, form));
    }

    /** Nothing of it. */
    static MeetingWords none(Plan plan) {
        return new MeetingWords(plan, true, null);
    }

    /** What a column of a committee's or of answers to it says beside its own text. */
    Stream<String> in(Item item, Field field, FiscalYear year, String own) {
        if (silent) {
            return Stream.empty();
        }
        return switch (field.kind()) {
            // a handout that was read in again has it in its column
            case OPINION -> said(item, year, o -> o.field() == field.id() && !says(own, o.text()));
            case REPLY -> answers(item, year, new AnswerColumns(plan).answeredIn(field), r -> !says(own, r.text()));
            default -> Stream.empty();
        };
    }

    /** Whether a text has such lines of its own, be it with a number before them and a speaker behind them. */
    private static boolean says(String own, String text) {
        return own.contains(text)
                && Pattern.compile("(?m)^[①-⑳㉑-㊿]?" + Pattern.quote(text) + "(?:（[^（）\n]*）)?$")
                        .matcher(own)
                        .find();
    }

    Stream<String> said(Item item, FiscalYear year, Predicate<Opinion> which) {
        List<Opinion> all = of(item, year);
        return all.stream()
                .filter(which)
                .map(o -> number(o, all) + (o.speaker().isEmpty() ? o.text() : o.text() + "（" + o.speaker() + "）"));
    }

    Stream<String> answered(Item item, FiscalYear year, Predicate<Opinion> which) {
        return answers(item, year, which, reply -> true);
    }

    private Stream<String> answers(Item item, FiscalYear year, Predicate<Opinion> which, Predicate<Reply> shown) {
        List<Opinion> all = of(item, year);
        return all.stream()
                .filter(which)
                .flatMap(o -> Opinions.replies(plan, o.id()).stream()
                        .filter(shown)
                        .map(reply -> number(o, all) + reply.text()));
    }

    /** Several that are answered in one place are numbered, so that each answer is told apart. */
    private String number(Opinion opinion, List<Opinion> all) {
        AnswerColumns columns = new AnswerColumns(plan);
        long place = columns.place(opinion);
        List<Opinion> together =
                all.stream().filter(o -> columns.place(o) == place).toList();
        return together.size() < 2 ? "" : NumberStyle.CIRCLED.of(together.indexOf(opinion) + 1, "");
    }

    /** What was said when the year before was looked at, with what was answered since. */
    Stream<String> earlier(Item item, FiscalYear year) {
        if (year == null) {
            return Stream.empty();
        }
        FiscalYear last = year.plus(-1);
        return Stream.concat(
                said(item, last, o -> true), answered(item, last, o -> true).map(a -> ANSWER + a));
    }

    /** What was said of an item when a year was looked at. */
    private List<Opinion> of(Item item, FiscalYear year) {
        return silent
                ? List.of()
                : Opinions.of(plan, item.id()).stream()
                        .filter(o -> year == null || year.equals(year(o)))
                        .toList();
    }

    /** The year in which an opinion stands: that which its meeting looked at, else the one reported on, where its column has that. */
    private FiscalYear year(Opinion opinion) {
        Meeting meeting = Opinions.meeting(plan, opinion.meeting());
        if (meeting != null && meeting.year() != null) {
            return meeting.year();
        }
        Field column = plan.field(opinion.field());
        return column == null
                        || !column.yearly()
                        || column.years().contains(report)
                        || column.years().isEmpty()
                ? report
                : column.years().get(column.years().size() - 1);
    }
}
