package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 変更の印: marks in sheets what is said otherwise than in those that were handed out before.
 *
 * <p>A row is compared with the row in which the same item stood, a column with the one of the same headings; what hangs above
 * several rows only counts as new where its column never said it.
 */
final class Changes {

    private final boolean keepsOld;
    /** The rows of each item as they were, in their order. */
    private final Map<Long, List<Then>> rows = new HashMap<>();
    /** What each column said, wherever. */
    private final Map<String, Set<String>> said = new HashMap<>();

    /** A row as it was, its texts by their columns. */
    private record Then(Map<String, String> texts) {}

    private Changes(List<Sheet> before, boolean keepsOld) {
        this.keepsOld = keepsOld;
        before.forEach(this::learn);
    }

    /**
     * The sheets with marks.
     *
     * @param keepsOld whether what is gone stands, struck through, before what is new
     */
    static List<Sheet> mark(List<Sheet> now, List<Sheet> before, boolean keepsOld) {
        Changes changes = new Changes(before, keepsOld);
        return now.stream().map(changes::marked).toList();
    }

    private void learn(Sheet sheet) {
        String[] columns = columns(sheet);
        Set<Long> covered = covered(sheet);
        for (int r = 0; r < sheet.rows().size(); r++) {
            Row row = sheet.rows().get(r);
            if (row.item() != 0) {
                Map<String, String> texts = new HashMap<>();
                for (int c = 0; c < row.cells().size(); c++) {
                    if (!covered.contains(place(r, c))) {
                        texts.put(columns[c], row.cell(c).text());
                        said.computeIfAbsent(columns[c], k -> new HashSet<>())
                                .add(row.cell(c).text());
                    }
                }
                rows.computeIfAbsent(row.item(), k -> new ArrayList<>()).add(new Then(texts));
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

    private Sheet marked(Sheet sheet) {
        String[] columns = columns(sheet);
        Set<Long> tall = new HashSet<>();
        sheet.spans().stream().filter(s -> s.rows() > 1).forEach(s -> tall.add(place(s.row(), s.column())));
        Map<Long, Integer> seen = new HashMap<>();
        List<Row> marked = new ArrayList<>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            Row row = sheet.rows().get(r);
            if (row.item() == 0) {
                marked.add(row);
                continue;
            }
            List<Then> known = rows.getOrDefault(row.item(), List.of());
            int nth = seen.merge(row.item(), 1, Integer::sum) - 1;
            Then then = nth < known.size() ? known.get(nth) : null;
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.cells().size(); c++) {
                cells.add(cell(row.cell(c), then, columns[c], tall.contains(place(r, c))));
            }
            marked.add(row.withCells(cells));
        }
        return sheet.withRows(marked);
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
