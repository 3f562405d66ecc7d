package org.shinchoku.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;

/** Tells of texts among headings that have become part of no name, as a date set above one column. */
final class Overheads {

    /** 番号 or 担当部署 needs no name to be known for a heading. */
    private static final int LONGEST_WORD = 6;

    private final Trace trace;
    private final Set<String> names = new HashSet<>();

    Overheads(Trace trace, Plan plan) {
        this.trace = trace;
        plan.fields().stream().map(Field::name).forEach(this::name);
        plan.levels().stream().map(Level::name).forEach(this::name);
    }

    private void name(String name) {
        names.add(Wording.key(name));
    }

    void tell(List<Layout> layouts) {
        layouts.forEach(l -> l.shape().tables().forEach(this::tell));
    }

    private void tell(Table table) {
        Leftovers lost = new Leftovers();
        int last = table.headings().stream().mapToInt(Heading::column).max().orElse(-1);
        for (int r = table.head().from(); r <= table.head().to(); r++) {
            int row = r;
            boolean counts = CountRow.is(table.grid(), r);
            table.grid().row(r).stream()
                    .filter(b ->
                            !counts && b.area().row() == row && b.column() <= last && isOver(table, b) && isLost(b))
                    .forEach(b -> lost.add(table.grid(), List.of(b), "見出しの中に書かれたこの文は、欄の名前に入れていません。", Sureness.LIKELY));
        }
        lost.doubts(table.grid().name()).forEach(trace::add);
    }

    /** Neither a year or a time of entry, nor part of a name. */
    private boolean isLost(Grid.Block block) {
        String rest = Wording.key(block.sense().year().rest());
        return Heading.timing(block.text()) == Field.Timing.ANY
                && !rest.isEmpty()
                && names.stream().noneMatch(n -> n.equals(rest) || rest.length() > 1 && n.contains(rest));
    }

    /** Whether a text stands over the heading of one column, or below others as its heading. */
    private static boolean isOver(Table table, Grid.Block block) {
        boolean over = IntStream.rangeClosed(
                        block.area().lastRow() + 1, table.head().to())
                .takeWhile(r -> !CountRow.is(table.grid(), r))
                .anyMatch(r -> !table.grid().shown(r, block.column()).isEmpty());
        boolean word =
                block.text().length() <= LONGEST_WORD && !block.sense().told().isEmpty();
        boolean under = block.area().row() > table.head().from()
                && !word
                && LabelPlaces.mayBeLabel(block.text())
                && !Marks.isOption(block.text());
        return block.area().columns() == 1 && (over || under) && !reaches(table, block);
    }

    /** Whether a text among others in its row heads the blank cells right of it too, as 工程 over its months. */
    private static boolean reaches(Table table, Grid.Block block) {
        Grid grid = table.grid();
        int row = block.area().row();
        int next = block.area().lastColumn() + 1;
        int below = block.area().lastRow() + 1;
        return row == table.head().from()
                && grid.row(row).size() > 2
                && next < grid.width()
                && below < grid.height()
                && grid.shown(row, next).isEmpty()
                && !grid.shown(below, next).isEmpty();
    }
}
