package org.shinchoku.intake;

import java.util.HashMap;
import java.util.Map;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.text.Ditto;

/** Puts the texts of a table's cells into their items; a 〃 stands for the text above it. */
final class CellValues {

    private static final String STRUCK = "斜線の引かれた欄です。書くことのない欄とみて、空欄としました。斜線は元の様式にそのまま残ります。ほかの斜線の欄も同じです。";

    private final Trace trace;
    private final Table table;
    private final Grid grid;
    private final Values values;
    /** What stood above the 〃 that were met last, by columns. */
    private final Map<Integer, Again> last = new HashMap<>();

    private boolean toldOfStruck;

    private record Again(int row, String text) {}

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
        } else if (!toldOfStruck && grid.isStruck(row, place)) {
            toldOfStruck = true;
            trace.use(grid, row, place, Use.VALUE);
            trace.guess(grid, row, place, STRUCK);
        }
    }

    /** What a 〃 stands for: the next text above it in its column that is none; the sign itself where there is none. */
    private String above(int row, int place, String sign) {
        Again before = last.get(place);
        int from = before == null || before.row() > row ? table.head().to() : before.row();
        String text = before == null || before.row() > row ? sign : before.text();
        for (int r = row - 1; r > from; r--) {
            String shown = grid.shown(r, place);
            if (table.holds(r) && !shown.isEmpty() && !Ditto.is(shown)) {
                text = shown;
                break;
            }
        }
        last.put(place, new Again(row, text));
        if (!text.equals(sign)) {
            trace.reason("「" + sign.strip() + "」", "上の行と同じ内容として取り込みました。");
        }
        return text;
    }
}
