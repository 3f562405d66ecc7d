package org.shinchoku.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.shinchoku.sheet.Area;

/** The texts of a sheet that are left aside, gathered in blocks: what is left for one reason is told in one sentence. */
final class Leftovers {

    /** So many blank rows or columns do not part a block. */
    private static final int GAP = 2;

    private static final int LONGEST = 10;

    private record Block(Area area, String text, String sentence, Sureness sureness) {

        boolean isNear(Block other) {
            Area wide = new Area(
                    Math.max(0, area.row() - GAP),
                    Math.max(0, area.column() - GAP),
                    area.lastRow() + GAP - Math.max(0, area.row() - GAP) + 1,
                    area.lastColumn() + GAP - Math.max(0, area.column() - GAP) + 1);
            return sentence.equals(other.sentence) && wide.meets(other.area);
        }

        Block with(Block other) {
            int row = Math.min(area.row(), other.area.row());
            int column = Math.min(area.column(), other.area.column());
            int lastRow = Math.max(area.lastRow(), other.area.lastRow());
            int lastColumn = Math.max(area.lastColumn(), other.area.lastColumn());
            boolean first = area.row() < other.area.row()
                    || area.row() == other.area.row() && area.column() <= other.area.column();
            return new Block(
                    new Area(row, column, lastRow - row + 1, lastColumn - column + 1),
                    first ? text : other.text,
                    sentence,
                    sureness);
        }
    }

    private final Set<Block> blocks = new LinkedHashSet<>();
    /** The blocks left aside for one reason, by their last rows: those further up are near to nothing that follows. */
    private final Map<String, NavigableMap<Integer, Set<Block>>> byLastRow = new HashMap<>();

    /** Leaves aside texts that stand in one row. */
    void add(Grid grid, List<Grid.Block> row, String sentence, Sureness sureness) {
        row.stream()
                .map(b -> new Block(grid.home(b.area()), b.text(), sentence, sureness))
                .reduce(Block::with)
                .ifPresent(this::add);
    }

    private void add(Block next) {
        NavigableMap<Integer, Set<Block>> all = byLastRow.computeIfAbsent(next.sentence, s -> new TreeMap<>());
        Block whole = next;
        int from = next.area.row();
        for (Block near = near(all, whole, from); near != null; near = near(all, whole, from)) {
            remove(all, near);
            whole = near.with(whole);
            boolean longer = whole.area.row() == near.area.row()
                    && whole.area.column() == near.area.column()
                    && whole.area.columns() == near.area.columns();
            from = longer ? Math.min(from, near.area.lastRow()) : whole.area.row();
        }
        all.computeIfAbsent(whole.area.lastRow(), r -> new LinkedHashSet<>()).add(whole);
        blocks.add(whole);
    }

    private void remove(NavigableMap<Integer, Set<Block>> all, Block block) {
        blocks.remove(block);
        Set<Block> same = all.get(block.area.lastRow());
        same.remove(block);
        if (same.isEmpty()) {
            all.remove(block.area.lastRow());
        }
    }

    /** A block that is near to another in the rows from one on, or null: one that only grew longer is near to none above. */
    private static Block near(NavigableMap<Integer, Set<Block>> all, Block block, int from) {
        return all.tailMap(from - GAP, true).values().stream()
                .flatMap(Set::stream)
                .filter(b -> b.isNear(block))
                .findFirst()
                .orElse(null);
    }

    /** One doubt for each block, at its first cell. */
    List<Doubt> doubts(String sheet) {
        return blocks.stream()
                .map(b -> new Doubt(
                        sheet, Area.address(b.area().row(), b.area().column()), told(b), b.sentence(), b.sureness()))
                .toList();
    }

    private static String told(Block block) {
        String quote = quote(block.text());
        return block.area().rows() == 1 && block.area().columns() == 1
                ? quote
                : quote + "など（" + block.area().address() + "）";
    }

    /** How a text begins, in brackets. */
    static String quote(String text) {
        String line = text.strip().replaceAll("[\\s\\u3000]+", " ");
        int end = Math.min(
                line.length(), line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))));
        return line.isEmpty() ? "" : "「" + line.substring(0, end) + (end < line.length() ? "…" : "") + "」";
    }
}
