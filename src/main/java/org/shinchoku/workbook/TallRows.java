package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Chart;
import org.shinchoku.sheet.Choice;
import org.shinchoku.sheet.Mark;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Row.Flow;
import org.shinchoku.sheet.Said;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Turn;

/**
 * Puts several rows, spanned by their cells, in the place of a row that is taller than Excel can show or goes on upon another page.
 *
 * <p>A text longer than a cell can hold goes on in the rows below, one piece in each.
 */
final class TallRows {

    /** Excel's tallest row, in points. */
    static final double TALLEST = 409.5;

    /** Excel's longest text. */
    private static final int LONGEST = 32_767;

    private final Sheet sheet;
    /** Where each row begins now, and where the rows end. */
    private final int[] starts;
    /** Of each row the heights of those in its place. */
    private final List<List<Double>> heights = new ArrayList<>();
    /** The rows that begin a page now. */
    private final List<Integer> begin = new ArrayList<>();

    private TallRows(Sheet sheet, List<Turn> turns) {
        this.sheet = sheet;
        this.starts = new int[sheet.rows().size() + 1];
        int next = 0;
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<Turn> own = new ArrayList<>();
            while (next < turns.size() && turns.get(next).row() == r) {
                own.add(turns.get(next++));
            }
            heights.add(heights(sheet.rows().get(r), own, starts[r]));
            starts[r + 1] = starts[r] + heights.get(r).size();
        }
    }

    /** @param turns where the pages begin, or none where that is not known */
    static TallRows split(Sheet sheet, List<Turn> turns) {
        return new TallRows(sheet, turns);
    }

    /** The rows that begin a page, but the first. */
    List<Integer> begin() {
        return begin;
    }

    Sheet sheet() {
        return starts[starts.length - 1] > sheet.rows().size() ? split() : sheet;
    }

    private List<Double> heights(Row row, List<Turn> turns, int start) {
        List<Double> parts = new ArrayList<>();
        double from = 0;
        for (Turn turn : turns) {
            if (turn.part() > 0) {
                divide(row.height() * (turn.part() - from), 1, parts);
            }
            begin.add(start + parts.size());
            from = turn.part();
        }
        int pieces = row.cells().stream().mapToInt(TallRows::pieces).max().orElse(1);
        divide(row.height() * (1 - from), pieces - parts.size(), parts);
        return parts;
    }

    /** @param least how many parts there are at least */
    private static void divide(double height, int least, List<Double> parts) {
        int count = Math.max(Math.max(1, least), (int) Math.ceil(height / TALLEST));
        parts.addAll(Collections.nCopies(count, height / count));
    }

    private static int pieces(Cell cell) {
        return Math.max(1, (cell.text().length() + LONGEST - 1) / LONGEST);
    }

    private Sheet split() {
        List<Row> rows = new ArrayList<>();
        List<Area> spans = new ArrayList<>();
        sheet.spans().stream().filter(this::holds).map(this::moved).forEach(spans::add);
        for (int r = 0; r < sheet.rows().size(); r++) {
            Row row = sheet.rows().get(r);
            int count = heights.get(r).size();
            for (int i = 0; i < count; i++) {
                rows.add(part(row, i, heights.get(r).get(i)));
            }
            if (count > 1) {
                spanCells(r, count, spans);
            }
        }
        List<Choice> choices = sheet.choices().stream()
                .map(c -> new Choice(moved(c.area()), c.texts()))
                .toList();
        List<Chart> charts =
                sheet.charts().stream().map(c -> c.at(moved(c.area()))).toList();
        return new Sheet(
                sheet.name(),
                sheet.columns(),
                rows,
                spans,
                choices,
                page(),
                sheet.hidden(),
                sheet.guarded(),
                charts,
                sheet.basis());
    }

    /** Whether the text of a span fits into one cell. */
    private boolean holds(Area span) {
        return pieces(sheet.cell(span.row(), span.column())) == 1;
    }

    private static Row part(Row row, int index, double height) {
        List<Cell> cells = row.cells().stream().map(c -> part(c, index)).toList();
        Row part = row.withCells(cells).withHeight(height);
        return index == 0 ? part : part.withFlow(Flow.FREE).withBookmark(0);
    }

    private static Cell part(Cell cell, int index) {
        String text = cell.text();
        int from = cut(text, index * LONGEST);
        int to = cut(text, (index + 1) * LONGEST);
        if (index == 0 && to == text.length()) {
            return cell;
        }
        Cell part = Cell.of(text.substring(from, to), cell.style()).withMarks(Mark.within(cell.marks(), from, to));
        Said said = cell.said();
        return said == null || index > 0 && part.isEmpty() ? part : part.saying(index == 0 ? said : said.more());
    }

    /** A place to cut that parts no pair of surrogates. */
    static int cut(String text, int at) {
        int place = Math.min(at, text.length());
        boolean inPair = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return inPair ? place - 1 : place;
    }

    private void spanCells(int r, int count, List<Area> spans) {
        Row row = sheet.rows().get(r);
        BitSet spanned = new BitSet();
        sheet.spans().stream()
                .filter(s -> r >= s.row() && r <= s.lastRow() && holds(s))
                .forEach(s -> spanned.set(s.column(), s.lastColumn() + 1));
        for (int c = 0; c < row.cells().size(); c++) {
            int used = pieces(row.cell(c)) - 1;
            if (!spanned.get(c) && count - used > 1) {
                spans.add(new Area(starts[r] + used, c, count - used, 1));
            }
        }
    }

    /** Where an area stands now. */
    Area moved(Area area) {
        int from = start(area.row());
        return new Area(from, area.column(), start(area.lastRow() + 1) - from, area.columns());
    }

    private int start(int row) {
        int last = starts.length - 1;
        return row <= last ? starts[row] : starts[last] + row - last;
    }

    private PageSetup page() {
        PageSetup p = sheet.page();
        int from = start(p.headingFrom());
        int rows = start(p.headingFrom() + p.headingRows()) - from;
        return new PageSetup(p.paper(), p.landscape(), p.margins(), from, rows, p.scale(), p.header(), p.footer())
                .naming(p.namesFrom(), p.names());
    }
}
