package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.FormSheet;

/** The lists to choose from of a learnt sheet, on the cells that stand for those they hung on. */
final class MouldChoices {

    private final Mould mould;
    private final List<MouldRow> rows;
    private final List<MouldColumn> columns;

    MouldChoices(Mould mould, List<MouldRow> rows, List<MouldColumn> columns) {
        this.mould = mould;
        this.rows = rows;
        this.columns = columns;
    }

    List<Choice> all() {
        List<Choice> choices = new ArrayList<>();
        for (FormSheet.Choice choice : mould.sheet().choices()) {
            int lastRow = choice.row() + choice.rows() - 1;
            int beyond = Math.max(0, lastRow - mould.lines().size() + 1);
            List<int[]> down = MouldRuns.of(
                    rows.size(), r -> MouldRuns.isWithin(rows.get(r).source().index(), choice.row(), choice.rows()));
            List<int[]> across = MouldRuns.of(
                    columns.size(),
                    c -> MouldRuns.isWithin(columns.get(c).source(), choice.column(), choice.columns()));
            for (int[] d : down) {
                int more = d[0] + d[1] == rows.size() ? beyond : 0;
                across.forEach(a -> choices.add(new Choice(new Area(d[0], a[0], d[1] + more, a[1]), choice.texts())));
            }
        }
        return choices;
    }
}
