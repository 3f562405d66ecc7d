package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Cell;

/**
 * Finds rows whose cells stand beside their columns, as in a table that was copied out of a printed page.
 *
 * <p>Columns of sections, figures, marks or pages sound alike from row to row. Where the texts of a row fit them clearly
 * better when they are moved to the side, they are read there, and the clerk is told; where they fit nowhere, and where the
 * sheet is no copied text, the row is doubted.
 */
final class Shifts {

    private static final int ROWS = 5;
    /** A column without a heading in which so few rows have a text is where texts were pushed to. */
    private static final double OUTSIDE = 0.5;

    private static final double CLEARLY = 4;
    private static final int STRANGE = 2;
    private static final int PASSES = 3;

    private static final String MOVED = "この行は、セルが横にずれていたため、列の内容に合わせて読み取りました。元の表と見比べてください。";
    private static final String BESIDE = "この行は、セルが横にずれているおそれがあります。元の表と見比べてください。";

    private final Grid grid;
    /** A sheet on which all cells look the same was copied as text; on others they stand where somebody put them. */
    private final boolean copied;

    private final Map<Integer, Sound[]> sounds = new HashMap<>();
    private final Map<Integer, int[]> moved = new LinkedHashMap<>();
    private final Map<Integer, String> told = new LinkedHashMap<>();

    private Shifts(Grid grid) {
        this.grid = grid;
        this.copied = grid.sheet().rows().stream()
                        .flatMap(r -> r.cells().stream())
                        .filter(c -> !c.isEmpty())
                        .map(Cell::style)
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
    }

    /** None where cells are merged, as there they stand where somebody drew them. */
    static Shifts of(Grid grid, List<Table> tables) {
        Shifts shifts = new Shifts(grid);
        if (grid.sheet().spans().isEmpty() && grid.laid().uses().isEmpty()) {
            Shape.of(tables).stream().filter(s -> s.rows() >= ROWS).forEach(shifts::look);
        }
        return shifts;
    }

    /** Rows that were moved say where the others belong; so everything is looked at a second time. */
    private void look(Shape shape) {
        for (int i = 0; i < PASSES; i++) {
            Map<Column, Profile> profiles = profiles(shape);
            for (Table table : shape.tables()) {
                Profile[] columns = new Profile[grid.width()];
                profiles.forEach((column, profile) -> {
                    Integer place = column.places().get(table);
                    if (place != null) {
                        columns[place] = profile;
                    }
                });
                table.body().forEach(l -> look(l, columns));
            }
        }
    }

    private Map<Column, Profile> profiles(Shape shape) {
        Map<Column, List<Sound>> seen = new LinkedHashMap<>();
        for (Column column : shape.columns()) {
            boolean outside = column.heading().name().isEmpty() && column.filled() < OUTSIDE * shape.rows();
            if (!outside) {
                seen.put(column, new ArrayList<>());
            }
        }
        for (Table table : shape.tables()) {
            for (Line line : table.body()) {
                Sound[] now = asFarAsKnown(line);
                seen.forEach((column, texts) -> {
                    Integer place = column.places().get(table);
                    if (place != null) {
                        texts.add(now[place]);
                    }
                });
            }
        }
        Map<Column, Profile> profiles = new HashMap<>();
        seen.forEach((column, texts) -> profiles.put(column, Profile.of(column.heading(), texts)));
        return profiles;
    }

    /** What stands in each column of a row, by what was moved so far. */
    private Sound[] asFarAsKnown(Line line) {
        Sound[] all = new Sound[grid.width()];
        Arrays.fill(all, Sound.BLANK);
        Sound[] texts = sounds(line);
        int[] to = moved.getOrDefault(line.row(), from(line));
        for (int i = 0; i < to.length; i++) {
            if (to[i] != Alignment.OUT) {
                all[to[i]] = texts[i];
            }
        }
        return all;
    }

    private Sound[] sounds(Line line) {
        return sounds.computeIfAbsent(
                line.row(),
                r -> line.blocks().stream().map(b -> b.sense().sound()).toArray(Sound[]::new));
    }

    private static int[] from(Line line) {
        return line.blocks().stream().mapToInt(Grid.Block::column).toArray();
    }

    private void look(Line line, Profile[] columns) {
        int[] from = from(line);
        Alignment alignment = new Alignment(columns, from, sounds(line));
        moved.remove(line.row());
        told.remove(line.row());
        int strangers = alignment.strangers(from);
        int[] to = strangers > 0 || alignment.mayGain(CLEARLY) ? alignment.best() : from;
        double gain = alignment.score(to) - alignment.score(from);
        if (gain >= CLEARLY && copied) {
            moved.put(line.row(), to);
            told.put(line.row(), MOVED);
        } else if (strangers >= STRANGE && (gain >= CLEARLY || copied)) {
            told.put(line.row(), BESIDE);
        } else if (copied && alignment.odd() >= STRANGE) {
            told.put(line.row(), BESIDE);
        }
    }

    /** The doubts about the rows. */
    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        told.forEach((row, sentence) -> {
            Grid.Block first = grid.row(row).get(0);
            String address = grid.address(row, first.column());
            String text = Leftovers.quote(first.text());
            doubts.add(new Doubt(grid.name(), address, text, sentence, Sureness.DOUBTFUL));
        });
        return doubts;
    }

    /** The sheet with its texts in the columns that are theirs; each knows where it was written. */
    Grid grid() {
        return moved.isEmpty() ? grid : new Moves(grid).of(moved);
    }
}
