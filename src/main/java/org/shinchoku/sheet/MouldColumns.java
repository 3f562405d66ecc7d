package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;

/**
 * The columns of a learnt sheet as they are needed now: those of years that were opened since stand beside those of the
 * last year and look like them, those that nothing of the plan belongs to any more are gone.
 */
final class MouldColumns {

    private final Plan plan;
    private final List<FiscalYear> chosen;
    private final List<Set<Slot>> slots = new ArrayList<>();
    private final List<FiscalYear> years = new ArrayList<>();
    private final Map<Long, FiscalYear> last = new HashMap<>();
    private final Map<Long, FiscalYear> first = new HashMap<>();

    /** @param chosen the years to be shown, or empty for all */
    MouldColumns(Plan plan, Mould mould, List<FiscalYear> chosen) {
        this.plan = plan;
        this.chosen = chosen;
        for (int c = 0; c < mould.width(); c++) {
            slots.add(Collections.newSetFromMap(new IdentityHashMap<>())); // a mould has each slot once
        }
        for (MouldLine line : mould.lines()) {
            for (int c = 0; c < line.places().size(); c++) {
                Slot slot = line.place(c).slot();
                if (slot != null && slot.field() != 0 && !slot.isName()) {
                    slots.get(c).add(slot);
                }
            }
        }
        slots.forEach(column -> years.add(only(column)));
        slots.forEach(column -> column.stream().filter(MouldColumns::isYearly).forEach(s -> {
            last.merge(s.field(), s.year(), (a, b) -> a.compareTo(b) > 0 ? a : b);
            first.merge(s.field(), s.year(), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }));
    }

    private static boolean isYearly(Slot slot) {
        return slot.by() == Slot.By.COLUMN && slot.year() != null;
    }

    List<MouldColumn> placed() {
        List<MouldColumn> placed = new ArrayList<>();
        for (int c = 0; c < slots.size(); ) {
            int end = c + 1;
            while (isLast(c) && end < slots.size() && isLast(end)) {
                end++;
            }
            List<MouldColumn> run = new ArrayList<>();
            for (int i = c; i < end; i++) {
                run.add(new MouldColumn(i, 0));
            }
            if (isLast(c)) {
                add(run, isDescending(c));
            }
            placed.addAll(run);
            c = end;
        }
        placed.removeIf(p -> !isShown(p));
        return placed;
    }

    /** Puts the columns of later years behind those of the last one, or before them where years go down. */
    private void add(List<MouldColumn> run, boolean descending) {
        List<MouldColumn> base = List.copyOf(run);
        for (int shift = 1; ; shift++) {
            int by = shift;
            List<MouldColumn> next = base.stream()
                    .filter(p -> opens(p.source(), by))
                    .map(p -> new MouldColumn(p.source(), by))
                    .toList();
            if (next.isEmpty()) {
                return;
            }
            run.addAll(descending ? 0 : run.size(), next);
        }
    }

    private boolean isLast(int column) {
        return slots.get(column).stream().anyMatch(s -> isYearly(s) && s.year().equals(last.get(s.field())));
    }

    private boolean opens(int column, int shift) {
        return slots.get(column).stream()
                .filter(s -> isYearly(s) && s.year().equals(last.get(s.field())))
                .anyMatch(s -> has(s, shift));
    }

    private boolean isDescending(int column) {
        return slots.get(column).stream()
                .filter(MouldColumns::isYearly)
                .anyMatch(
                        s -> !first.get(s.field()).equals(s.year()) && place(s.field(), first.get(s.field())) > column);
    }

    private int place(long field, FiscalYear year) {
        for (int c = 0; c < slots.size(); c++) {
            if (slots.get(c).stream()
                    .anyMatch(s -> isYearly(s) && s.field() == field && s.year().equals(year))) {
                return c;
            }
        }
        return -1;
    }

    /** Whether a slot's field is reported on so many years later. */
    private boolean has(Slot slot, int shift) {
        Field field = plan.field(slot.field());
        return field != null
                && slot.year().reaches(shift)
                && field.years().contains(slot.year().plus(shift));
    }

    private boolean isShown(MouldColumn placed) {
        Set<Slot> here = slots.get(placed.source());
        if (here.isEmpty()) {
            return true;
        }
        return here.stream().anyMatch(s -> {
            Field field = plan.field(s.field());
            boolean kept = field != null && (!isYearly(s) || has(s, placed.shift()));
            return kept
                    && (!isYearly(s)
                            || chosen.isEmpty()
                            || chosen.contains(s.year().plus(placed.shift())));
        });
    }

    /** The year whose column this is, or null. */
    FiscalYear year(int column) {
        return years.get(column);
    }

    private static FiscalYear only(Set<Slot> column) {
        Set<FiscalYear> years = new TreeSet<>();
        column.stream().filter(MouldColumns::isYearly).forEach(s -> years.add(s.year()));
        return years.size() == 1 ? years.iterator().next() : null;
    }

    /** The last year that has columns, when the sheet was learnt; or null. */
    FiscalYear learntLast() {
        return last.values().stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
