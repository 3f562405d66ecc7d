package org.shinchoku.intake;

import java.util.Collections;
import java.util.List;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.Slot.By;
import org.shinchoku.plan.YearText;

/** Takes the texts of columns in which the years or measures of an item stand below each other. */
final class StackedCells {

    private static final FiscalYear AROUND = new FiscalYear(2019);

    private final Trace trace;
    private final FieldColumns fields;
    private final Grid grid;
    private final CellValues values;

    StackedCells(Trace trace, FieldColumns fields, CellValues values) {
        this.trace = trace;
        this.fields = fields;
        this.grid = fields.table().grid();
        this.values = values;
    }

    void take(Node owner, Part part, int place, List<Integer> card, CardLines lines) {
        for (int row : card) {
            String named = guide(Role.YEAR, row, card);
            String measure = guide(Role.MEASURE, row, card);
            FiscalYear year = named.isEmpty() ? fields.year(part, measure) : year(part, named);
            Sort sort = fields.stacked(part, measure, year, lines.of(card, row));
            String text = grid.text(row, place);
            if (!text.isEmpty() && sort.isYearly() && year == null) {
                trace.doubt(grid, row, place, "何年度の値か分からなかったため、取り込んでいません。");
            } else {
                By by = named.isEmpty() ? fields.by(part, measure) : By.ROW;
                FiscalYear own = sort.isYearly() ? year : null;
                trace.bonds().value(grid, row, place, owner, sort, own, by);
                values.put(owner, sort, own, "", text, row, place);
            }
        }
    }

    /** The year that a row names; 翌年度の予定 beside 令和4年度 is that of 令和5年度. */
    private FiscalYear year(Part part, String named) {
        FiscalYear near = fields.sheetYear() == null ? AROUND : fields.sheetYear();
        FiscalYear year = YearText.parse(named, near).orElse(null);
        Integer shift = part.heading().shift();
        return year == null || shift == null || !year.reaches(shift) ? year : year.plus(shift);
    }

    /** The year or measure that stands beside a row of a card, or above it within the card. */
    private String guide(Role role, int row, List<Integer> card) {
        for (Part part : fields.layout().parts(role)) {
            Integer place = fields.places().get(part);
            for (int i = Collections.binarySearch(card, row); place != null && i >= 0; i--) {
                String text = grid.shown(card.get(i), place);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
