package org.shinchoku.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;

/** 照会した時の計画: what each inquiry asked, and the plan as it was when its workbooks were cut from it. */
final class Sent {

    /**
     * One inquiry.
     *
     * @param plan the plan as it was sent, or null where that is not known
     * @param asked what was asked
     */
    record Round(Inquiry inquiry, Plan plan, Asked asked) {}

    private final Plan now;
    private final LongFunction<Plan> at;
    private final FiscalYear year;
    /** By the inquiry and the entry, as far as there are any. */
    private final Map<List<Long>, Round> rounds = new HashMap<>();

    /** @param at the plan as an entry of the journal left it */
    Sent(Plan now, LongFunction<Plan> at, FiscalYear year) {
        this.now = now;
        this.at = at;
        this.year = year;
    }

    FiscalYear year() {
        return year;
    }

    /** The inquiry that a row's key names or, where it names none that is known, the last one of the year. */
    Round of(RowMeant row) {
        Inquiry named = now.inquiries().get(Key.of(Kind.INQUIRY, row.inquiry()));
        if (named != null) {
            return round(named.cutAt(Math.max(named.cutFrom(), row.cutFrom())));
        }
        return row.cutFrom() == 0 ? last() : taken(row.cutFrom());
    }

    /** An inquiry that was taken back: what it asked is not known any more, but what it showed is. */
    private Round taken(long cutFrom) {
        return rounds.computeIfAbsent(List.of(cutFrom), id -> {
            Plan then = at.apply(cutFrom);
            Inquiry usual = usual(then);
            return new Round(usual, then, Asked.of(then, usual));
        });
    }

    private Inquiry usual(Plan plan) {
        List<Long> fields = Asked.usual(plan, year).stream().map(Field::id).toList();
        return new Inquiry(0, "", year, fields, null, "", 0);
    }

    /** The last inquiry of the year or, where the office asked without one, the fields that are usually asked. */
    Round last() {
        return latest(now, year)
                .map(this::round)
                .orElseGet(() -> rounds.computeIfAbsent(List.of(), id -> {
                    Inquiry none = usual(now);
                    return new Round(none, null, Asked.of(now, none));
                }));
    }

    /** A workbook that went back for correction shows a later plan than those that went out first. */
    private Round round(Inquiry inquiry) {
        return rounds.computeIfAbsent(List.of(inquiry.id(), inquiry.cutFrom()), id -> {
            Plan then = at.apply(inquiry.cutFrom());
            return new Round(inquiry, then, Asked.of(then, inquiry));
        });
    }

    /** The inquiry of a year that was sent last. */
    static Optional<Inquiry> latest(Plan plan, FiscalYear year) {
        return plan.inquiries().stream()
                .filter(i -> i.year().equals(year))
                .max((one, other) -> Long.compare(one.cutFrom(), other.cutFrom()));
    }
}
