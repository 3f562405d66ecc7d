package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;

/**
 * The years in which learnt sheets are written that have a year of their own: one sheet follows to the year that was opened
 * last, a book with a sheet for each year gets further sheets.
 */
final class MouldEditions {

    private final Plan plan;
    private final List<FiscalYear> chosen;
    private final TreeSet<FiscalYear> years = new TreeSet<>();
    private final int opened;

    MouldEditions(Plan plan, Collection<Mould> moulds, List<FiscalYear> chosen) {
        this.plan = plan;
        this.chosen = chosen;
        Map<Long, FiscalYear> last = new HashMap<>();
        Map<Long, Boolean> own = new HashMap<>();
        for (Mould mould : moulds) {
            for (Slot slot : mould.sheet().slots()) {
                if (slot.year() != null) {
                    last.merge(slot.field(), slot.year(), (a, b) -> a.compareTo(b) > 0 ? a : b);
                    own.merge(slot.field(), slot.by() == Slot.By.SHEET, Boolean::logicalOr);
                }
            }
            if (hasOwnYear(mould)) {
                years.add(mould.sheet().year());
            }
        }
        opened = last.keySet().stream()
                .filter(own::get)
                .mapToInt(f -> opened(f, last.get(f)))
                .max()
                .orElse(0);
    }

    private int opened(long id, FiscalYear last) {
        Field field = plan.field(id);
        return field == null
                ? 0
                : field.years().stream()
                        .mapToInt(y -> y.year() - last.year())
                        .max()
                        .orElse(0);
    }

    private static boolean hasOwnYear(Mould mould) {
        return mould.sheet().year() != null
                && mould.sheet().slots().stream().anyMatch(s -> s.by() == Slot.By.SHEET && s.year() != null);
    }

    /** For each time that a sheet is written, the years it is moved by. */
    List<Integer> of(Mould mould) {
        if (!hasOwnYear(mould)) {
            return List.of(0);
        }
        FiscalYear year = mould.sheet().year();
        if (years.size() == 1 && !chosen.isEmpty()) {
            return chosen.stream().map(y -> y.year() - year.year()).toList();
        }
        if (years.size() == 1) {
            return List.of(Math.max(0, opened));
        }
        List<Integer> editions = new ArrayList<>(List.of(0));
        for (int by = 1; by <= opened && year.equals(years.last()); by++) {
            editions.add(by);
        }
        editions.removeIf(by -> !chosen.isEmpty() && !chosen.contains(year.plus(by)));
        return editions;
    }
}
