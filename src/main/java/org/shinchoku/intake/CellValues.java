package org.shinchoku.intake;

import org.shinchoku.plan.FiscalYear;
import org.shinchoku.text.Ditto;

/** Puts the texts of a table's cells into their items; a 〃 stands for the text above it. */
final class CellValues {

    private final Trace trace;
    private final Table table;
    private final Grid grid;
    private final Values values;

    CellValues(Trace trace, Table table) {
        this.trace = trace;
        this.table = table;
        this.grid = table.grid();
        this.values = new Values(trace);
    }

    /**
     * Puts a text, if there is one.
     *
     * @param section the section that answers in a row of its own, or empty
     */
    void put(Node owner, Sort sort, FiscalYear year, String section, String written, int row, int place) {
        if (!written.isEmpty()) {
            String text = Ditto.is(written) ? above(row, place, written) : written;
            values.put(owner, sort, year, section, text, new Spot(grid, row, place));
        }
    }

    /** What a 〃 stands for: the next text above it in its column that is none; the sign itself where there is none. */
    private String above(int row, int place, String sign) {
        String text = table.body().stream()
                .map(Line::row)
                .filter(r -> r < row)
                .map(r -> grid.shown(r, place))
                .filter(t -> !t.isEmpty() && !Ditto.is(t))
                .reduce(sign, (first, second) -> second);
        if (!text.equals(sign)) {
            trace.reason("「" + sign.strip() + "」", "上の行と同じ内容として取り込みました。");
        }
        return text;
    }
}
