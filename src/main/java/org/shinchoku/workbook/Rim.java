package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Basis;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Mark;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Said;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/**
 * 縁: a hidden column and hidden rows at the edge of a written sheet that say what of the plan its cells say.
 *
 * <p>The column says it of each row, the first of the rows which column is which, and the corner what all that refers to. So it
 * holds wherever rows and columns are moved, and goes along when a sheet is copied or saved as another kind of file.
 */
final class Rim {

    private static final String CORNER = "進捗様式1-";
    /** Stands before what goes on in a further column. */
    private static final String ON = "進捗様式1+\n";

    private static final double WIDTH = 30;
    private static final double HEIGHT = 10;
    /** Much less than Excel's longest text: other programs break a line of 16,000 letters. */
    private static final int PIECE = 8_000;

    private static final Style SMALL = Style.PLAIN.withSize(6);

    private final Sheet sheet;
    private final int row;
    private final int column;

    private Rim(Sheet sheet, int row, int column) {
        this.sheet = sheet;
        this.row = row;
        this.column = column;
    }

    /** A sheet of which that is known, with its rim. */
    static Sheet around(Sheet sheet) {
        return sheet.basis() == null ? sheet : new Rim(sheet, sheet.rows().size(), sheet.width()).around();
    }

    private Sheet around() {
        List<Row> rows = new ArrayList<>();
        for (Row own : sheet.rows()) {
            rows.add(withEnd(own, RimLine.of(own)));
        }
        String basis = sheet.basis().text(sheet);
        int to = 0;
        for (int piece = 0; to < basis.length(); piece++) {
            String lead = CORNER + piece + "\n";
            int from = to;
            to = TallRows.cut(basis, from + PIECE - lead.length());
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < column && piece == 0; c++) {
                cells.add(Cell.of(RimLine.COLUMN + c, SMALL));
            }
            rows.add(withEnd(Row.of(cells), lead + basis.substring(from, to))
                    .withHeight(HEIGHT)
                    .withHidden(true));
        }
        List<Column> columns = new ArrayList<>(sheet.columns());
        while (columns.size() < column) {
            columns.add(Column.of(Widths.of(sheet, columns.size())));
        }
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(column);
        while (columns.size() < width) {
            columns.add(new Column(WIDTH, true));
        }
        return sheet.withRows(rows).withColumns(columns);
    }

    private Row withEnd(Row own, String text) {
        List<Cell> cells = new ArrayList<>(own.cells());
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        int to = 0;
        do {
            String lead = to == 0 ? "" : ON;
            int from = to;
            to = TallRows.cut(text, from + PIECE);
            cells.add(Cell.of(lead + text.substring(from, to), SMALL));
        } while (to < text.length());
        return own.withCells(cells);
    }

    /** A sheet as it was written, without its rim; any other sheet stays as it is. */
    static Sheet off(Sheet sheet) {
        for (int r = sheet.rows().size() - 1; r >= 0; r--) {
            List<Cell> cells = sheet.rows().get(r).cells();
            for (int c = cells.size() - 1; c >= 0; c--) {
                if (cells.get(c).text().startsWith(CORNER + "0\n")) {
                    return new Rim(sheet, r, c).off();
                }
            }
        }
        return sheet;
    }

    private Sheet off() {
        Map<String, Integer> places = new HashMap<>();
        for (int c = 0; c < column; c++) {
            places.putIfAbsent(sheet.cell(row, c).text(), c);
        }
        StringBuilder basis = new StringBuilder();
        int end = row;
        for (String lead = CORNER + "0\n"; sheet.cell(end, column).text().startsWith(lead); ) {
            basis.append(sheet.cell(end, column).text().substring(lead.length()));
            end++;
            lead = CORNER + (end - row) + "\n";
        }
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            Row own = sheet.rows().get(r);
            rows.add(r >= row && r < end ? own.withCells(List.of()) : told(own, places, rows));
        }
        Sheet bare = sheet.withRows(rows);
        try {
            return bare.withBasis(Basis.parse(basis.toString()));
        } catch (IllegalArgumentException e) {
            return bare;
        }
    }

    /** A row without its end, whose cells say what that told of them; what goes on in it is put to the end of what it goes on. */
    private Row told(Row own, Map<String, Integer> places, List<Row> above) {
        List<Cell> cells = new ArrayList<>(own.cells());
        if (column >= cells.size()) {
            return own;
        }
        for (String line : end(cells).split("\n")) {
            Integer place = places.get(RimLine.column(line));
            if (place != null) {
                Cell known = RimLine.told(cells.get(place), line);
                cells.set(place, isAppended(above, place, known) ? Cell.of("", known.style()) : known);
            }
        }
        return own.withCells(cells);
    }

    /** What a row's end tells, taken out of its cells. */
    private String end(List<Cell> cells) {
        StringBuilder end = new StringBuilder(cells.get(column).text());
        cells.set(column, Cell.EMPTY);
        for (int c = column + 1; c < cells.size() && cells.get(c).text().startsWith(ON); c++) {
            end.append(cells.get(c).text().substring(ON.length()));
            cells.set(c, Cell.EMPTY);
        }
        return end.toString();
    }

    /** Puts what goes on to the end of what it goes on, also where somebody emptied that; unless it is gone. */
    private static boolean isAppended(List<Row> above, int place, Cell more) {
        for (int r = above.size() - 1;
                r >= 0 && more.said() != null && more.said().part() == Said.Part.MORE;
                r--) {
            Cell cell = above.get(r).cell(place);
            if (more.said().isMoreOf(cell.said())) {
                List<Mark> marks = new ArrayList<>(cell.marks());
                more.marks().forEach(m -> marks.add(m.behind(cell.text().length())));
                List<Cell> cells = new ArrayList<>(above.get(r).cells());
                cells.set(
                        place,
                        Cell.of(cell.text() + more.text(), cell.style())
                                .saying(cell.said())
                                .withMarks(marks));
                above.set(r, above.get(r).withCells(cells));
                return true;
            }
        }
        return false;
    }
}
