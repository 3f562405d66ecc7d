package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** A sheet read as texts that each fill an area: what a merged cell covers belongs to its first cell. */
final class Grid {

    /** A text and the cells it fills. */
    record Block(Area area, Sense sense) {

        Block(Area area, String text) {
            this(area, new Sense(text));
        }

        String text() {
            return sense.text();
        }

        int column() {
            return area.column();
        }
    }

    private static final List<Object> PLAIN = List.of(Style.PLAIN.bold(), Style.PLAIN.fill());

    private final Sheet sheet;
    private final int height;
    private final int width;
    /** By rows, from left to right, the merged cells that reach into it. */
    private final Area[][] merged;

    private final List<List<Block>> rows = new ArrayList<>();
    private final Laid laid;
    private final Senses senses;
    private long asked;

    /** @param senses the texts of the book */
    Grid(Sheet sheet, Senses senses) {
        this(sheet, Laid.NOT, senses);
    }

    /** @param laid how the sheet was laid out anew */
    Grid(Sheet sheet, Laid laid, Senses senses) {
        this.senses = senses;
        this.sheet = sheet;
        this.laid = laid;
        Extent extent = Extent.of(sheet);
        this.height = extent.rows();
        this.width = extent.columns();
        this.merged = merged();
        for (int r = 0; r < height; r++) {
            rows.add(List.copyOf(blocks(r)));
        }
    }

    private Area[][] merged() {
        List<List<Area>> all = new ArrayList<>(Collections.nCopies(height, List.of()));
        for (Area span : sheet.spans()) {
            for (int r = span.row(); span.column() < width && r <= Math.min(span.lastRow(), height - 1); r++) {
                if (all.get(r).isEmpty()) {
                    all.set(r, new ArrayList<>(1));
                }
                all.get(r).add(span);
            }
        }
        return all.stream()
                .map(l -> apart(
                        l.stream().sorted(Comparator.comparingInt(Area::column)).toList()))
                .toArray(Area[][]::new);
    }

    /** The merged cells of one row without those that another covers, as only a damaged file has. */
    private static Area[] apart(List<Area> spans) {
        List<Area> apart = new ArrayList<>();
        for (Area span : spans) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).lastColumn() < span.column()) {
                apart.add(span);
            }
        }
        return apart.toArray(Area[]::new);
    }

    private List<Block> blocks(int row) {
        List<Block> blocks = new ArrayList<>();
        int c = 0;
        for (Area span : merged[row]) {
            single(row, c, span.column(), blocks);
            add(span, blocks);
            c = span.lastColumn() + 1;
        }
        single(row, c, width, blocks);
        return blocks;
    }

    private void single(int row, int from, int to, List<Block> blocks) {
        int last = Math.min(Math.min(to, width), sheet.rows().get(row).cells().size());
        for (int c = from; c < last; c++) {
            if (!sheet.cell(row, c).isEmpty()) {
                add(Area.cell(row, c), blocks);
            }
        }
    }

    private void add(Area area, List<Block> blocks) {
        String text = sheet.cell(area.row(), area.column()).text().strip();
        if (!text.isEmpty()) {
            blocks.add(new Block(area, senses.of(text)));
        }
    }

    /** The merged cell at a place, or null where it is a cell of its own. */
    private Area span(int row, int column) {
        asked++;
        int low = 0;
        int high = row < height ? merged[row].length - 1 : -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Area span = merged[row][middle];
            if (column < span.column()) {
                high = middle - 1;
            } else if (column > span.lastColumn()) {
                low = middle + 1;
            } else {
                return span;
            }
        }
        return null;
    }

    String name() {
        return sheet.name();
    }

    int height() {
        return height;
    }

    int width() {
        return width;
    }

    /** The cells that are one with this cell. */
    Area area(int row, int column) {
        Area span = span(row, column);
        return span == null ? Area.cell(row, column) : span;
    }

    /** Whether the cell is its area's first: not covered by a merged cell that starts elsewhere. */
    boolean starts(int row, int column) {
        Area span = span(row, column);
        return span == null || (span.row() == row && span.column() == column);
    }

    /** The text of a cell that starts here, empty where it is covered by another. */
    String text(int row, int column) {
        return starts(row, column) ? sheet.cell(row, column).text().strip() : "";
    }

    /** The text seen at a place: the cell's own, or that of the merged cell which covers it. */
    String shown(int row, int column) {
        Area span = span(row, column);
        return (span == null ? sheet.cell(row, column) : sheet.cell(span.row(), span.column()))
                .text()
                .strip();
    }

    /** Whether a line is drawn through the cell that is seen at a place. */
    boolean isStruck(int row, int column) {
        Area area = area(row, column);
        return sheet.cell(area.row(), area.column()).style().borders().isStruck();
    }

    /** The texts that are seen in a row, from left to right, each merged cell once. */
    List<Block> row(int row) {
        return rows.get(row);
    }

    /** The text that begins below a heading among those of a row, blank where none does. */
    Block below(Block heading, List<Block> texts, int row) {
        return texts.stream()
                .filter(b -> b.column() == heading.column())
                .findFirst()
                .orElse(new Block(area(row, heading.column()), ""));
    }

    /** Whether the texts of two rows stand in the same columns and look the same. */
    boolean isAlike(int row, int other) {
        return row(row).stream()
                .allMatch(b -> look(row, b.column()).equals(look(other, b.column()))
                        && area(other, b.column()).column() == b.column());
    }

    /** Whether a cell is emphasised neither by heavy type nor by a colour. */
    boolean isPlain(int row, int column) {
        return look(row, column).equals(PLAIN);
    }

    /** Whether a text is emphasised as another is, by heavy type or a colour behind it, in a row where some are not. */
    boolean isMarkedAs(Block block, Block other, List<Block> row) {
        Area area = other.area();
        List<Object> look = look(area.row(), area.column());
        return !look.equals(PLAIN)
                && look.equals(look(block.area().row(), block.column()))
                && row.stream().anyMatch(b -> !look.equals(look(b.area().row(), b.column())));
    }

    /** Where a text begins and what it looks like, alike for texts that are of one rank. */
    String look(Block block) {
        return block.column() + " " + look(block.area().row(), block.column());
    }

    /** How a cell is emphasised, alike for all that are so in the same way. */
    List<Object> look(int row, int column) {
        Area area = area(row, column);
        Style style = sheet.cell(area.row(), area.column()).style();
        return List.of(style.bold(), style.fill());
    }

    /** Whether what looks so has a colour behind it. */
    static boolean isFilled(List<Object> look) {
        return !look.get(1).equals(PLAIN.get(1));
    }

    /** How often it was asked for a cell: what understanding it costs, however busy the PC is. */
    long asked() {
        return asked;
    }

    /** The texts of the book. */
    Senses senses() {
        return senses;
    }

    /** The sheet as it is read. */
    Sheet sheet() {
        return sheet;
    }

    Laid laid() {
        return laid;
    }

    /** Where an area stands on the sheet itself. */
    Area home(Area area) {
        return laid.homes().getOrDefault(area, area);
    }

    /** The area of the sheet itself that a place of the sheet itself belongs to. */
    Area homeAt(int row, int column) {
        return laid.homes().isEmpty()
                ? area(row, column)
                : laid.homes().values().stream()
                        .filter(a -> a.contains(row, column))
                        .max(Comparator.comparingInt(a -> a.rows() * a.columns()))
                        .orElseGet(() -> laid.uses().isEmpty() ? area(row, column) : Area.cell(row, column));
    }

    /** The area as it is read that stands in an area of the sheet itself, or null where none does. */
    Area fromHome(Area home) {
        return laid.homes().isEmpty()
                ? home
                : laid.homes().entrySet().stream()
                        .filter(e -> e.getValue().equals(home))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(laid.uses().isEmpty() ? home : null);
    }

    String address(int row, int column) {
        Area area = home(area(row, column));
        return Area.address(area.row(), area.column());
    }
}
