package org.shinchoku.sheet;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Speaking;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reply;

/**
 * 会議で出た意見: what was said of items at meetings, and what was answered.
 *
 * @param silent whether a form leaves it out; one for everybody names no speaker and quotes nobody
 */
record MeetingWords(Plan plan, boolean silent) {

    private static final String ANSWER = "→ ";

    static MeetingWords of(Plan plan, Form form) {
        return new MeetingWords(
                plan,
                plan.opinions().isEmpty()
                        || form.base() == Form.Base.PUBLIC
                        || form.manner().opinions() == Speaking.LEFT_OUT);
    }

    /** What a column of a committee's or of answers to it says beside its own text. */
    Stream<String> in(Item item, Field field, FiscalYear year, String own) {
        if (silent) {
            return Stream.empty();
        }
        Stream<String> words = switch (field.kind()) {
            case OPINION -> said(item, year, o -> o.field() == field.id());
            case REPLY -> answered(item, year, new AnswerColumns(plan).answeredIn(field));
            default -> Stream.empty();
        };
        return words.filter(text -> !own.contains(text)); // a handout that was read in again has it in its column
    }

    Stream<String> said(Item item, FiscalYear year, Predicate<Opinion> which) {
        return of(item, year)
                .filter(which)
                .map(o -> o.speaker().isEmpty() ? o.text() : o.text() + "（" + o.speaker() + "）");
    }

    Stream<String> answered(Item item, FiscalYear year, Predicate<Opinion> which) {
        return of(item, year)
                .filter(which)
                .flatMap(o -> Opinions.replies(plan, o.id()).stream())
                .map(Reply::text);
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
    private Stream<Opinion> of(Item item, FiscalYear year) {
        return silent
                ? Stream.empty()
                : Opinions.of(plan, item.id()).stream().filter(o -> {
                    Meeting meeting = Opinions.meeting(plan, o.meeting());
                    return year == null
                            || meeting == null
                            || meeting.year() == null
                            || meeting.year().equals(year);
                });
    }
}
