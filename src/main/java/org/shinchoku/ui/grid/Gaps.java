package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;

/**
 * 未記入: the cells of one year in which something is to be expected and nothing stands.
 *
 * @param model in which they were looked for
 * @param year the fiscal year, or null where none is reported on
 * @param columns in which something is to be expected
 * @param awaited how many columns of the year have not been begun, but will be as in the year before
 * @param places from the first row to the last
 */
record Gaps(GridModel model, FiscalYear year, List<Integer> columns, int awaited, List<Place> places) {

    /** @param wanted the fiscal year, or null for the latest in which something is to be expected */
    static Gaps of(GridModel model, FiscalYear wanted) {
        Gaps none = none(model, wanted);
        return none.with(none.in(IntStream.range(0, model.rows().size())));
    }

    /** Where something is to be expected; nothing has been looked for yet. */
    private static Gaps none(GridModel model, FiscalYear wanted) {
        List<Integer> expecting = new ArrayList<>();
        FiscalYear year = wanted;
        for (int at = 0; at < model.columns().size(); at++) {
            GridColumn column = model.columns().get(at);
            if (model.expects(column) && (wanted == null || column.year().equals(wanted))) {
                if (!column.year().equals(year)) {
                    boolean later = year == null || column.year().compareTo(year) > 0;
                    expecting.removeIf(older -> later);
                    year = later ? column.year() : year;
                }
                if (column.year().equals(year)) {
                    expecting.add(at);
                }
            }
        }
        return new Gaps(model, year, expecting, awaited(model, year), List.of());
    }

    private static int awaited(GridModel model, FiscalYear year) {
        return (int) model.columns().all().stream()
                .filter(column -> year != null && year.equals(column.year()) && model.awaits(column))
                .count();
    }

    private Gaps with(List<Place> found) {
        return new Gaps(model, year, columns, awaited, found);
    }

    /** The gaps after an edit; only the rows that it touched are looked at again. */
    Gaps at(GridModel next, FiscalYear wanted) {
        Gaps now = none(next, wanted);
        boolean same = next.rows() == model.rows()
                && next.columns() == model.columns()
                && Objects.equals(now.year, year)
                && now.columns.equals(columns);
        if (!same) {
            return of(next, wanted);
        }
        if (next == model) {
            return this;
        }
        Set<Integer> changed = next.rowsOf(Touched.between(model.plan(), next.plan()));
        List<Place> all = new ArrayList<>(now.in(changed.stream().mapToInt(row -> row)));
        places.stream().filter(place -> !changed.contains(place.row())).forEach(all::add);
        all.sort(Gaps::order);
        return now.with(all);
    }

    private List<Place> in(IntStream rows) {
        List<Place> found = new ArrayList<>();
        rows.forEach(row -> {
            for (int column : columns) {
                Place place = new Place(row, column);
                if (model.span(place).first() == row && model.misses(place)) {
                    found.add(place);
                }
            }
        });
        return found;
    }

    /** The next gap or, with -1, the one before; from the last round to the first. */
    Optional<Place> next(Place from, int way) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int before =
                (int) places.stream().filter(place -> order(place, from) < 0).count();
        int here = places.contains(from) ? 1 : 0;
        int at = way > 0 ? before + here : before - 1;
        return Optional.of(places.get(Math.floorMod(at, places.size())));
    }

    private static int order(Place one, Place other) {
        int rows = Integer.compare(one.row(), other.row());
        return rows == 0 ? Integer.compare(one.column(), other.column()) : rows;
    }

    String words() {
        if (year == null) {
            return "";
        }
        String begun = awaited == 0 ? "" : "、記入の始まっていない列%d".formatted(awaited);
        return "未記入 %,d件（".formatted(places.size()) + year.in(Spelling.ERA) + begun + "）";
    }

    /** That there is no gap to go to. */
    String none() {
        return "未記入の欄はありません。" + (awaited == 0 ? "" : "まだ記入の始まっていない列は数えていません。");
    }
}
