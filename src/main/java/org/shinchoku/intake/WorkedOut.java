package org.shinchoku.intake;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.shinchoku.plan.FiscalYear;

/** Columns that are worked out of the two before them: R5予算額 | R5決算額 | 執行率, or R4予算額 | R5予算額 | 増減額. */
final class WorkedOut {

    private static final Pattern RATIO = Pattern.compile("(?:率|比|差|増減|増減額|差額)$");

    private final Function<Part, Heading> headings;
    private final Function<Heading, FiscalYear> own;

    /** @param own the year that a heading names, or null */
    WorkedOut(Function<Part, Heading> headings, Function<Heading, FiscalYear> own) {
        this.headings = headings;
        this.own = own;
    }

    /** The one year of the two before it, or for what two years differ in the later; null where it is worked out of none. */
    FiscalYear year(List<Part> fields, int at) {
        int of = at;
        while (of >= 0 && year(fields.get(of)) == null && isRatio(fields.get(of))) {
            of--;
        }
        FiscalYear last = of < 1 || of == at ? null : year(fields.get(of));
        FiscalYear before = last == null ? null : year(fields.get(of - 1));
        if (before == null || last.equals(before)) {
            return of == at - 1 ? before : null;
        }
        boolean same = headings.apply(fields.get(of))
                .key()
                .equals(headings.apply(fields.get(of - 1)).key());
        boolean next = Math.abs(last.year() - before.year()) == 1;
        return !same || !next ? null : last.year() > before.year() ? last : before;
    }

    private FiscalYear year(Part part) {
        return own.apply(headings.apply(part));
    }

    private boolean isRatio(Part part) {
        return RATIO.matcher(headings.apply(part).key()).find();
    }
}
