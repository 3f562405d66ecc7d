package org.shinchoku.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Style;

/** 網掛け: rows that are 再掲 by their colour alone, where a note on the sheet says so; else their colour is told to the clerk. */
final class Hatching {

    private static final String COLOUR = "網掛|網かけ|網カケ|あみかけ|着色|色付|色つき|色の[付つ]|塗りつぶし|背景色|灰色|グレー|水色|黄色|緑色";
    private static final Pattern EXPLAINS = Pattern.compile(COLOUR);
    private static final Pattern SAYS =
            Pattern.compile("(?s).*(?:(?:" + COLOUR + ").{0,30}再掲|再掲.{0,30}(?:" + COLOUR + ")).*");

    private static final String UNSAID = "ほかの行と色が違います。色の意味は書かれていないため、ほかの行と同じように取り込みました。再掲などを表す色でないか、お確かめください。";
    /** Where more than one row of so many has another colour, it is no sign. */
    private static final int FEW = 4;

    private final Grid grid;
    private final boolean said;
    /** Whether the colour is explained, or the clerk was told that it is not. */
    private boolean told;

    Hatching(Page page) {
        this.grid = page.grid();
        List<String> beside = page.lines().stream()
                .filter(l -> l.kind() != Line.Kind.BODY && l.kind() != Line.Kind.HEAD)
                .flatMap(l -> l.blocks().stream())
                .map(Grid.Block::text)
                .toList();
        this.said = beside.stream().anyMatch(Hatching::says);
        this.told = beside.stream().anyMatch(t -> EXPLAINS.matcher(t).find());
    }

    /** Whether a text says that coloured rows are 再掲. */
    private static boolean says(String text) {
        return text.contains("再掲") && SAYS.matcher(text).matches();
    }

    /** Notes the texts of a line that say so. */
    void tell(Trace trace, Line line) {
        for (Grid.Block block : line.blocks()) {
            if (says(block.text())) {
                trace.use(grid, block.area().row(), block.column(), Use.MARK);
                trace.reason("「" + block.text() + "」", "色の付いた行を再掲と書いているため、ほかと違う色の行を再掲としました。");
            }
        }
    }

    /** The rows of a table that are 再掲 because their cells in a column have another colour than most. */
    Set<Integer> rows(Table table, Integer column, Trace trace) {
        Set<Integer> rows = column == null ? Set.of() : coloured(table, column);
        boolean few = !rows.isEmpty() && rows.size() * FEW <= table.body().size();
        if (!said && !told && few) {
            told = true;
            trace.guess(grid, rows.iterator().next(), column, UNSAID);
        }
        return said ? rows : Set.of();
    }

    private Set<Integer> coloured(Table table, int column) {
        Set<Integer> rows = new TreeSet<>();
        Map<Integer, Integer> counts = new HashMap<>();
        table.body().forEach(l -> counts.merge(fill(l.row(), column), 1, Integer::sum));
        int common = counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> e.getValue())
                        .thenComparingInt(e -> e.getKey() == Style.NO_FILL ? 1 : 0))
                .map(Map.Entry::getKey)
                .orElse(Style.NO_FILL);
        table.body().stream()
                .map(Line::row)
                .filter(r -> fill(r, column) != Style.NO_FILL && fill(r, column) != common)
                .forEach(rows::add);
        return rows;
    }

    private int fill(int row, int column) {
        Area area = grid.area(row, column);
        return grid.sheet().cell(area.row(), area.column()).style().fill();
    }
}
