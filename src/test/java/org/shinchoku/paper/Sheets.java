package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Chart;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Margins;
import org.shinchoku.sheet.PageSetup.Paper;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** Small sheets for tests, and pages told as text. */
final class Sheets {

    /** Ten points: a line is 12.5 high, a row of one line 16.5. */
    static final Style TEN = Style.PLAIN.withSize(10).withWrap(true).withBorders(true);

    static final PageSetup A4 =
            new PageSetup(Paper.A4, false, new Margins(50, 50, 50, 50), 0, 0, Scale.NONE, Edge.NONE, Edge.NONE);

    private Sheets() {}

    static PageSetup heading(int from, int rows) {
        return new PageSetup(A4.paper(), false, A4.margins(), from, rows, Scale.NONE, Edge.NONE, Edge.NONE);
    }

    static PageSetup scaled(Scale scale) {
        return new PageSetup(A4.paper(), false, A4.margins(), 0, 0, scale, Edge.NONE, Edge.NONE);
    }

    static PageSetup edges(Edge header, Edge footer) {
        return new PageSetup(A4.paper(), false, A4.margins(), 0, 0, Scale.NONE, header, footer);
    }

    static Row row(String... texts) {
        return Row.of(Arrays.stream(texts).map(t -> Cell.of(t, TEN)).toList());
    }

    static Sheet sheet(PageSetup page, List<Area> spans, List<Row> rows, double... widths) {
        return Sheet.of("表", Arrays.stream(widths).mapToObj(Column::of).toList(), rows, spans, page);
    }

    static List<Row> rows(int count, String... texts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(texts));
        }
        return rows;
    }

    /** So many rows of a name, the figures 2, 1 and 0, and their bar. */
    static Sheet counted(int count) {
        List<Row> rows = new ArrayList<>(List.of(row("課", "◎", "○", "未記入", "内訳")));
        Row figures = Row.of(List.of(
                Cell.of("企画課", TEN),
                Cell.of(2, "2", TEN),
                Cell.of(1, "1", TEN),
                Cell.of(0, "0", TEN),
                Cell.of("", TEN)));
        rows.addAll(Collections.nCopies(count, figures));
        Chart chart = new Chart(new Area(1, 4, count, 1), "評価", 0, List.of(1, 2, 3));
        return sheet(heading(0, 1), List.of(), rows, 80, 40, 40, 40, 160).withCharts(List.of(chart));
    }

    /** What a cell shows on a page, its lines joined by /; empty where it is not there. */
    static String shown(Page page, int row, int column) {
        List<TextRun> runs = page.texts().stream()
                .filter(t -> t.origin().row() == row && t.origin().column() == column)
                .toList();
        return runs.stream()
                .collect(Collectors.groupingBy(
                        TextRun::baseline, TreeMap::new, Collectors.mapping(TextRun::text, Collectors.joining())))
                .values()
                .stream()
                .collect(Collectors.joining("/"));
    }

    static TextRun run(Page page, int row, int column) {
        return page.texts().stream()
                .filter(t -> t.origin().row() == row && t.origin().column() == column)
                .findFirst()
                .orElseThrow();
    }

    /** All that a cell shows for the first time, over all pages. */
    static String printed(Pages pages, int row, int column) {
        return pages.pages().stream()
                .flatMap(p -> p.texts().stream())
                .filter(t -> !t.origin().repeated())
                .filter(t -> t.origin().row() == row && t.origin().column() == column)
                .map(TextRun::text)
                .collect(Collectors.joining());
    }

    /** Whether a place is a cell of its own or the first of a span. */
    static boolean isShown(Sheet sheet, int row, int column) {
        return sheet.spans().stream()
                .noneMatch(a -> a.contains(row, column) && !(a.row() == row && a.column() == column));
    }
}
