package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.Slot.By;

/** Takes what is chosen: by ticked boxes before options in a cell, or by a mark below one of several options. */
final class Choices {

    private static final String MANY = "印が2つ以上付いています。すべて書き写しました。";

    private final Trace trace;
    private final FieldColumns fields;
    private final Table table;
    private final Grid grid;
    private final CellValues values;

    Choices(Trace trace, FieldColumns fields, CellValues values) {
        this.trace = trace;
        this.fields = fields;
        this.table = fields.table();
        this.grid = table.grid();
        this.values = values;
    }

    void ticks(Node owner, Part part, int place, List<Integer> card) {
        List<Integer> rows =
                card.stream().filter(r -> !grid.text(r, place).isEmpty()).toList();
        if (rows.isEmpty()) {
            return;
        }
        Ticks ticks = Ticks.of(rows.stream().map(r -> grid.text(r, place)).toList());
        fields.sort(part).options(ticks.options());
        int row = rows.stream()
                .filter(r -> !Ticks.of(List.of(grid.text(r, place))).ticked().isEmpty())
                .findFirst()
                .orElse(rows.get(0));
        if (ticks.ticked().size() > 1) {
            trace.doubt(grid, row, place, MANY);
        }
        rows.forEach(r -> option(owner, part, r, place, ""));
        values.put(owner, fields.sort(part), fields.years().of(part), "", ticks.text(), row, place);
    }

    /** Whether a mark stands below one of several options that begin in a column. */
    boolean isMarked(Part part, int place) {
        return part.role() == Role.MARKS && table.marks(place) != null;
    }

    void marks(Node owner, Part part, int place, List<Integer> card) {
        Marks marks = table.marks(place);
        fields.sort(part).options(marks.options());
        List<String> marked = new ArrayList<>();
        int row = card.get(0);
        int column = place;
        for (int i = 0; i < marks.columns().size(); i++) {
            int at = marks.columns().get(i);
            String option = marks.options().get(i);
            for (int r : card) {
                option(owner, part, r, at, option);
                if (Marks.isMark(grid.text(r, at))) {
                    row = marked.isEmpty() ? r : row;
                    column = marked.isEmpty() ? at : column;
                    marked.add(option);
                }
            }
        }
        if (marked.size() > 1) {
            trace.doubt(grid, row, column, MANY);
        }
        values.put(owner, fields.sort(part), fields.years().of(part), "", String.join("\n", marked), row, column);
    }

    private void option(Node owner, Part part, int row, int column, String option) {
        FiscalYear year = fields.years().of(part);
        By by = fields.years().by(part);
        trace.use(grid, row, column, Use.MARK);
        trace.bonds().choice(grid, row, column, owner, fields.sort(part), year, by, option);
    }
}
