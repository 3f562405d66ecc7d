package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FormLines.Text;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;

/**
 * The rows of a learnt sheet that are still needed: those of items that stand where they stood, and all that is about no
 * item; headings that were repeated for items that are gone are gone with them.
 */
final class MouldRows {

    private final Plan plan;
    private final Mould mould;
    private final LongPredicate stays;
    /** Headings that stood there before. */
    private final Set<Integer> repeated;

    MouldRows(Plan plan, Mould mould, LongPredicate stays) {
        this.plan = plan;
        this.mould = mould;
        this.stays = stays;
        this.repeated = repeated(mould);
    }

    List<MouldRow> kept() {
        List<MouldRow> rows = new ArrayList<>();
        for (MouldLine line : mould.lines()) {
            if (line.item() == 0 || stays.test(line.item())) {
                rows.add(MouldRow.of(line));
            }
        }
        return rows;
    }

    /** The rows without repeated headings below which nothing stands any more. */
    List<MouldRow> withoutEmptyHeadings(List<MouldRow> rows) {
        List<MouldRow> left = new ArrayList<>();
        boolean below = false;
        for (int i = rows.size() - 1; i >= 0; i--) {
            MouldRow row = rows.get(i);
            boolean heading = repeated.contains(row.source().index());
            boolean blank = row.item() == 0 && row.source().texts().isEmpty();
            if (!heading || below || !headedItems(row.source().index())) {
                left.add(row);
            }
            below = row.item() != 0 || (heading || blank) && below;
        }
        Collections.reverse(left);
        return left;
    }

    private boolean headedItems(int index) {
        int next = index + 1;
        while (next < mould.lines().size() && repeated.contains(next)) {
            next++;
        }
        return next < mould.lines().size() && mould.lines().get(next).item() != 0;
    }

    private static Set<Integer> repeated(Mould mould) {
        Set<Integer> repeated = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (MouldLine line : mould.lines()) {
            String says = line.texts().values().stream().map(Text::written).collect(Collectors.joining("\t"));
            if (line.item() == 0 && !says.isBlank() && !seen.add(says)) {
                repeated.add(line.index());
            }
        }
        return repeated;
    }

    /**
     * The rows with further ones for years that were opened since, where an item has a row for each year; a sheet that has
     * a year of its own has the same rows each year.
     */
    List<MouldRow> withYears(List<MouldRow> rows) {
        List<MouldRow> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            int end = i + 1;
            while (end < rows.size() && rows.get(end).item() == rows.get(i).item()) {
                end++;
            }
            all.addAll(card(rows.subList(i, end)));
            i = end;
        }
        return all;
    }

    private List<MouldRow> card(List<MouldRow> card) {
        Map<Long, Integer> last = new HashMap<>();
        boolean rolls = false;
        for (MouldRow row : card) {
            for (MouldPlace place : row.source().places()) {
                if (isByRow(place.slot())) {
                    last.merge(place.slot().field(), place.slot().year().year(), Math::max);
                }
                rolls |= place.slot() != null && place.slot().by() == Slot.By.SHEET;
            }
        }
        if (card.get(0).item() == 0 || last.isEmpty() || rolls) {
            return card;
        }
        List<MouldRow> all = new ArrayList<>(card);
        for (int shift = 1; ; shift++) {
            int by = shift;
            List<MouldRow> next = card.stream()
                    .filter(r -> r.source().places().stream().anyMatch(p -> opens(p.slot(), last, by)))
                    .map(r -> new MouldRow(r.source(), r.item(), true, by))
                    .toList();
            if (next.isEmpty()) {
                return all;
            }
            int at = all.lastIndexOf(lastOf(all, next.get(0).source())) + 1;
            all.addAll(at, next);
        }
    }

    private static MouldRow lastOf(List<MouldRow> all, MouldLine source) {
        return all.stream()
                .filter(r -> r.source() == source)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private static boolean isByRow(Slot slot) {
        return slot != null && slot.by() == Slot.By.ROW && slot.year() != null;
    }

    private boolean opens(Slot slot, Map<Long, Integer> last, int shift) {
        if (!isByRow(slot) || slot.year().year() != last.get(slot.field())) {
            return false;
        }
        Field field = plan.field(slot.field());
        return field != null
                && slot.year().reaches(shift)
                && field.years().contains(slot.year().plus(shift));
    }
}
