package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;

/** A sheet read as texts that each fill an area: what a merged cell covers belongs to its first cell. */
final class Grid {

    /** A text and the cells it fills. */
    record Block(Area area, String text) {

        int column() {
            return area.column();
        }
    }

    private final Sheet sheet;
    private final int width;
    private final Map<Long, Area> merged = new HashMap<>();
    private final Map<Area, Area> homes;
    private final Map<Area, Use> laid;

    Grid(Sheet sheet) {
        this(sheet, Map.of(), Map.of());
    }

    /**
     * @param homes for a sheet that was laid out anew, where its cells stand on the sheet itself
     * @param laid what the cells of the sheet itself served for in laying it out
     */
    Grid(Sheet sheet, Map<Area, Area> homes, Map<Area, Use> laid) {
        this.sheet = sheet;
        this.laid = Map.copyOf(laid);
        this.homes = Map.copyOf(homes);
        this.width = sheet.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        for (Area span : sheet.spans()) {
            int lastRow = Math.min(span.lastRow(), height() - 1);
            int lastColumn = Math.min(span.lastColumn(), width - 1);
            for (int r = span.row(); r <= lastRow; r++) {
                for (int c = span.column(); c <= lastColumn; c++) {
                    merged.put(place(r, c), span);
                }
            }
        }
    }

    private static long place(int row, int column) {
        return (long) row << 20 | column;
    }

    String name() {
        return sheet.name();
    }

    int height() {
        return sheet.rows().size();
    }

    int width() {
        return width;
    }

    /** The cells that are one with this cell. */
    Area area(int row, int column) {
        Area span = merged.get(place(row, column));
        return span == null ? Area.cell(row, column) : span;
    }

    /** Whether the cell is its area's first: not covered by a merged cell that starts elsewhere. */
    boolean starts(int row, int column) {
        Area span = merged.get(place(row, column));
        return span == null || (span.row() == row && span.column() == column);
    }

    /** The text of a cell that starts here, empty where it is covered by another. */
    String text(int row, int column) {
        return starts(row, column) ? sheet.cell(row, column).text().strip() : "";
    }

    /** The text seen at a place: the cell's own, or that of the merged cell which covers it. */
    String shown(int row, int column) {
        Area span = merged.get(place(row, column));
        return (span == null ? sheet.cell(row, column) : sheet.cell(span.row(), span.column()))
                .text()
                .strip();
    }

    /** The texts that are seen in a row, from left to right, each merged cell once. */
    List<Block> row(int row) {
        List<Block> blocks = new ArrayList<>();
        for (int c = 0; c < width; ) {
            Area area = area(row, c);
            String text = shown(row, c);
            if (!text.isEmpty()) {
                blocks.add(new Block(area, text));
            }
            c = Math.max(area.lastColumn(), c) + 1;
        }
        return blocks;
    }

    /** The sheet as it is read. */
    Sheet sheet() {
        return sheet;
    }

    Map<Area, Use> laid() {
        return laid;
    }

    /** Where an area stands on the sheet itself. */
    Area home(Area area) {
        return homes.getOrDefault(area, area);
    }

    /** The area of the sheet itself that a place of the sheet itself belongs to. */
    Area homeAt(int row, int column) {
        return homes.isEmpty()
                ? area(row, column)
                : homes.values().stream()
                        .filter(a -> a.contains(row, column))
                        .findFirst()
                        .orElse(Area.cell(row, column));
    }

    /** The area as it is read that stands in an area of the sheet itself, or null where none does. */
    Area fromHome(Area home) {
        return homes.isEmpty()
                ? home
                : homes.entrySet().stream()
                        .filter(e -> e.getValue().equals(home))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    String address(int row, int column) {
        Area area = home(area(row, column));
        return Area.address(area.row(), area.column());
    }
}
