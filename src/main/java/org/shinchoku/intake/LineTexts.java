package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Reading.LineKind;

/** What the rows of a sheet are known by from year to year: what they say, without years and figures. */
final class LineTexts {

    private static final String YEAR = "年度";
    private static final Pattern FIGURES = Pattern.compile("[0-9０-９.,%％()（）-]*");

    private final Grid grid;
    private final List<String> firsts = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    LineTexts(Grid grid) {
        this.grid = grid;
        Map<String, Integer> seen = new HashMap<>();
        for (int row = 0; row < grid.height(); row++) {
            String first = first(grid.row(row));
            firsts.add(first);
            counts.add(seen.merge(Wording.key(first), 1, Integer::sum));
        }
    }

    /** The first text that is no figure; else the first. */
    private static String first(List<Grid.Block> row) {
        return row.stream()
                .map(b -> brief(b.text()))
                .filter(t -> !FIGURES.matcher(t).matches())
                .findFirst()
                .orElse(row.isEmpty() ? "" : brief(row.get(0).text()));
    }

    private static String brief(String text) {
        String line = Captions.yearless(text);
        return line.isEmpty() ? YEAR : line;
    }

    /** A sheet's name without its years. */
    static String sheet(String name) {
        return Captions.yearless(name);
    }

    /** Whether a sheet is the one that was named; an empty name is that of every sheet. */
    static boolean isSheet(String said, String name) {
        return said.isEmpty() || Wording.key(sheet(said)).equals(Wording.key(sheet(name)));
    }

    Reading.Line heading(int row) {
        return new Reading.Line(sheet(grid.name()), texts(row), 0, LineKind.HEADING);
    }

    Reading.Line line(int row, LineKind kind) {
        return new Reading.Line(sheet(grid.name()), List.of(firsts.get(row)), counts.get(row), kind);
    }

    /** Those of the rows in which something stands. */
    List<Integer> filled(int from, int to) {
        return IntStream.rangeClosed(from, Math.min(to, grid.height() - 1))
                .filter(row -> !grid.row(row).isEmpty())
                .boxed()
                .toList();
    }

    private List<String> texts(int row) {
        return grid.row(row).stream().map(b -> brief(b.text())).distinct().toList();
    }

    /** Those of the lines that speak of a row. */
    List<Reading.Line> said(List<Reading.Line> lines, int row) {
        return lines.stream()
                .filter(l -> isSheet(l.sheet(), grid.name()) && speaksOf(l, row))
                .toList();
    }

    private boolean speaksOf(Reading.Line line, int row) {
        if (grid.row(row).isEmpty() || line.texts().isEmpty()) {
            return false;
        }
        if (line.kind() == LineKind.HEADING) {
            return Captions.areAlike(line.texts(), texts(row));
        }
        return Wording.key(line.texts().get(0)).equals(Wording.key(firsts.get(row)))
                && (line.count() == 0 || line.count() == counts.get(row));
    }
}
