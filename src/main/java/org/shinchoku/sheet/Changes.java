package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.Outline;
import org.shinchoku.sheet.RowPlaces.Place;

/**
 * 変更の印: marks in sheets what is said otherwise than in those that were handed out before.
 *
 * <p>A row is compared with the row in which the same item stood, a column with the one of the same headings; what hangs above
 * several rows only counts as new where its column never said it. What is said of an upper item is compared with what was said of it in
 * whichever row, and marked in the first of the rows below it.
 */
final class Changes {

    private final Outline outline;
    private final boolean keepsOld;
    /** The rows of the items as they were. */
    private final Map<Place, Then> rows = new HashMap<>();
    /** What each column said, wherever. */
    private final Map<String, Set<String>> said = new HashMap<>();
    /** What was said of an item in whichever row. */
    private final Map<Said, String> words = new HashMap<>();

    /** A row as it was, its texts by their columns. */
    private record Then(Map<String, String> texts) {}

    private Changes(Outline outline, List<Sheet> before, boolean keepsOld) {
        this.outline = outline;
        this.keepsOld = keepsOld;
        RowPlaces places = new RowPlaces();
        before.forEach(sheet -> learn(sheet, places));
    }

    /**
     * The sheets with marks.
     *
     * @param outline of the plan as it is now
     * @param keepsOld whether what is gone stands, struck through, before what is new
     */
    static List<Sheet> mark(Outline outline, List<Sheet> now, List<Sheet> before, boolean keepsOld) {
        Changes changes = new Changes(outline, before, keepsOld);
        RowPlaces places = new RowPlaces();
        return now.stream().map(sheet -> changes.marked(sheet, places)).toList();
    }

    private void learn(Sheet sheet, RowPlaces places) {
        String[] columns = columns(sheet);
        Set<Long> covered = covered(sheet);
        for (int r = 0; r < sheet.rows().size(); r++) {
            Row row = sheet.rows().get(r);
            Place place = places.next(row);
            if (row.item() != 0) {
                Map<String, String> texts = new HashMap<>();
                String[] own = place.isFurther() ? inOrder(sheet, r) : columns;
                for (int c = 0; c < row.cells().size(); c++) {
                    if (!covered.contains(place(r, c))) {
                        texts.put(own[c], row.cell(c).text());
                        if (row.cell(c).said() != null) {
                            words.putIfAbsent(
                                    row.cell(c).said().about(), row.cell(c).text());
                        }
                        said.computeIfAbsent(own[c], k -> new HashSet<>())
                                .add(row.cell(c).text());
                    }
                }
                rows.put(place, new Then(texts));
            }
        }
    }

    /** The places below the first of a span: what stands there began in another row. */
    private static Set<Long> covered(Sheet sheet) {
        Set<Long> covered = new HashSet<>();
        for (Area span : sheet.spans()) {
            for (int r = span.row() + 1; r <= span.lastRow(); r++) {
                covered.add(place(r, span.column()));
            }
        }
        return covered;
    }

    /** What tells a sheet's columns: the headings above them, and their place among columns of the same headings. */
    private static String[] columns(Sheet sheet) {
        PageSetup page = sheet.page();
        int end = Math.min(page.headingFrom() + page.headingRows(), sheet.rows().size());
        String[] columns = new String[sheet.width()];
        Map<String, Integer> known = new HashMap<>();
        for (int c = 0; c < columns.length; c++) {
            StringBuilder headings = new StringBuilder();
            for (int r = page.headingFrom(); r < end; r++) {
                int row = r;
                int column = c;
                Area area = sheet.spans().stream()
                        .filter(s -> s.contains(row, column))
                        .findFirst()
                        .orElse(Area.cell(r, c));
                headings.append(sheet.cell(area.row(), area.column()).text()).append('\n');
            }
            int place = known.merge(headings.toString(), 1, Integer::sum);
            columns[c] = headings.append(place).toString();
        }
        return columns;
    }

    /** What tells the cells of a row in a table of its own, which may lie elsewhere each time: their order. */
    private static String[] inOrder(Sheet sheet, int row) {
        String[] columns = new String[sheet.width()];
        int place = 0;
        for (int c = 0; c < columns.length; c++) {
            int column = c;
            boolean begins = sheet.spans().stream().noneMatch(s -> s.contains(row, column) && s.column() < column);
            columns[c] = begins ? "#" + place++ : "#";
        }
        return columns;
    }

    private Sheet marked(Sheet sheet, RowPlaces places) {
        String[] columns = columns(sheet);
        Set<Long> tall = new HashSet<>();
        sheet.spans().stream().filter(s -> s.rows() > 1).forEach(s -> tall.add(place(s.row(), s.column())));
        Set<Long> covered = covered(sheet);
        Set<Said> told = new HashSet<>();
        List<Row> marked = new ArrayList<>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            Row row = sheet.rows().get(r);
            Place place = places.next(row);
            if (row.item() == 0) {
                marked.add(row);
                continue;
            }
            String[] own = place.isFurther() ? inOrder(sheet, r) : columns;
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.cells().size(); c++) {
                Cell cell = row.cell(c);
                if (covered.contains(place(r, c))) {
                    cells.add(cell);
                } else if (isAbove(cell.said(), row)) {
                    cells.add(told.add(cell.said().about()) ? above(cell, own[c]) : cell);
                } else {
                    cells.add(cell(cell, rows.get(place), own[c], tall.contains(place(r, c))));
                }
            }
            marked.add(row.withCells(cells));
        }
        return sheet.withRows(marked);
    }

    private boolean isAbove(Said said, Row row) {
        return said != null
                && said.item() != row.item()
                && outline.ancestors(row.item()).stream().anyMatch(above -> above.id() == said.item());
    }

    private Cell above(Cell now, String column) {
        String before = words.get(now.said().about());
        boolean stood = before == null && said.getOrDefault(column, Set.of()).contains(now.text());
        return stood || now.text().equals(before) ? now : Reworded.of(now, before == null ? "" : before, keepsOld);
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }

    private Cell cell(Cell now, Then then, String column, boolean tall) {
        Set<String> known = said.getOrDefault(column, Set.of());
        boolean began = then != null && then.texts.containsKey(column);
        String before = began ? then.texts.get(column) : "";
        boolean stood = known.contains(now.text()) && (tall || then != null && !began);
        return now.text().equals(before) || stood ? now : Reworded.of(now, before, keepsOld);
    }
}
