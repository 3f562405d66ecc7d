package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** A sheet being drawn: texts and merged cells, into which blank rows and columns may still be put. */
final class Canvas {

    private final Map<Area, String> texts = new LinkedHashMap<>();

    void put(int row, int column, String text) {
        put(row, column, 1, 1, text);
    }

    void put(int row, int column, int rows, int columns, String text) {
        texts.put(new Area(row, column, rows, columns), text);
    }

    /** The same with a blank column put in before one; what is merged over it grows. */
    Canvas withColumn(int at) {
        Canvas wider = new Canvas();
        texts.forEach((a, t) -> wider.put(
                a.row(),
                a.column() + (a.column() >= at ? 1 : 0),
                a.rows(),
                a.columns() + (a.column() < at && a.lastColumn() >= at ? 1 : 0),
                t));
        return wider;
    }

    int width() {
        return texts.keySet().stream().mapToInt(Area::lastColumn).max().orElse(0) + 1;
    }

    int height() {
        return texts.keySet().stream().mapToInt(Area::lastRow).max().orElse(0) + 1;
    }

    Sheet sheet(String name) {
        Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
        texts.forEach(
                (a, t) -> cells.computeIfAbsent(a.row(), r -> new TreeMap<>()).put(a.column(), t));
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < height(); r++) {
            Map<Integer, String> row = cells.getOrDefault(r, Map.of());
            rows.add(Row.of(IntStream.range(0, width())
                    .mapToObj(c -> Cell.of(row.getOrDefault(c, "")))
                    .toList()));
        }
        List<Area> spans = texts.keySet().stream()
                .filter(a -> a.rows() > 1 || a.columns() > 1)
                .toList();
        return Sheet.of(name, List.of(), rows, spans, PageSetup.PLAIN);
    }

    @Override
    public String toString() {
        StringBuilder drawn = new StringBuilder();
        for (int r = 0; r < height(); r++) {
            for (int c = 0; c < width(); c++) {
                int row = r;
                int column = c;
                drawn.append(c == 0 ? "" : "|")
                        .append(texts.entrySet().stream()
                                .filter(e -> covers(e.getKey(), row, column))
                                .map(e -> shown(e.getKey(), e.getValue(), row, column))
                                .findFirst()
                                .orElse(""));
            }
            drawn.append('\n');
        }
        return drawn.toString();
    }

    private static boolean covers(Area area, int row, int column) {
        return area.row() <= row && row <= area.lastRow() && area.column() <= column && column <= area.lastColumn();
    }

    private static String shown(Area area, String text, int row, int column) {
        return area.row() == row && area.column() == column
                ? text.replace("\n", "⏎")
                : area.column() == column ? "^" : "<";
    }
}
