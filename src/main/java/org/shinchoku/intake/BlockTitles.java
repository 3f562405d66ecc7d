package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the lines above tables of one shape that say what each of them is about: １ 水辺の保全, then the headings, then
 * ２ 森を育てる and the same headings again, on one sheet or on a sheet each.
 *
 * <p>A table without such a line goes on with what was said before it. What is the same above all tables is a title.
 */
final class BlockTitles {

    private static final int LONGEST = 60;
    /** No table has more of them. */
    private static final int MOST = 3;

    /** How the line in a row is counted, by sheets. */
    private final Map<Grid, Map<Integer, String>> styles = new HashMap<>();

    /**
     * @param layouts of all tables that are read
     * @param joined those that say more of other tables' items
     */
    BlockTitles(List<Page> pages, Map<Table, Layout> layouts, Predicate<Layout> joined) {
        Map<Layout, List<List<Line>>> above = new HashMap<>();
        Map<List<Line>, Grid> grids = new IdentityHashMap<>();
        for (Page page : pages) {
            for (Table table : page.tables()) {
                Layout layout = layouts.get(table);
                if (layout != null && layout.title() != null && !joined.test(layout)) {
                    List<Line> lines = above(page, table);
                    above.computeIfAbsent(layout, l -> new ArrayList<>()).add(lines);
                    grids.put(lines, page.grid());
                }
            }
        }
        above.values().forEach(BlockTitles::leaveTitles);
        above.values().stream()
                .filter(BlockTitles::differ)
                .forEach(tables -> tables.forEach(lines -> take(grids.get(lines), lines, most(tables))));
    }

    /** The lines right above a table that may name what it is about, the nearest first. */
    private static List<Line> above(Page page, Table table) {
        List<Line> lines = page.above(table);
        List<Line> above = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0 && above.size() < MOST; i--) {
            Line line = lines.get(i);
            if (line.kind() == Line.Kind.PAIR) {
                continue;
            }
            if (line.kind() != Line.Kind.TITLE && line.kind() != Line.Kind.LONE && line.kind() != Line.Kind.NOTE) {
                break;
            }
            if (line.kind() != Line.Kind.NOTE && maySay(page, line)) {
                above.add(line);
            }
        }
        return above;
    }

    private static boolean maySay(Page page, Line line) {
        String text = line.blocks().get(0).text();
        return line.blocks().stream().skip(1).allMatch(b -> Page.isAside(b.text()))
                && text.length() <= LONGEST
                && !text.contains("。")
                && line.blocks().get(0).sense().year().year() == null
                && !page.isTitle(line)
                && !Page.isAside(text);
    }

    /** What is the same above all tables says nothing of one of them. */
    private static void leaveTitles(List<List<Line>> tables) {
        Set<String> common = new HashSet<>();
        tables.get(0).forEach(l -> common.add(text(l)));
        tables.forEach(
                lines -> common.retainAll(lines.stream().map(BlockTitles::text).toList()));
        if (tables.size() > 1) {
            tables.forEach(lines -> lines.removeIf(l -> common.contains(text(l))));
        }
    }

    /** Whether the lines nearest to the tables say different things, beginning with the first table. */
    private static boolean differ(List<List<Line>> tables) {
        return !tables.get(0).isEmpty()
                && tables.stream()
                                .filter(l -> !l.isEmpty())
                                .map(l -> text(l.get(0)))
                                .distinct()
                                .count()
                        > 1;
    }

    /** How many lines stand above a table where that is seen to be no title: not above the first table alone. */
    private static int most(List<List<Line>> tables) {
        List<Integer> counts = tables.stream().skip(1).map(List::size).sorted().toList();
        return Math.max(1, counts.get(counts.size() - 1));
    }

    private static String text(Line line) {
        return Wording.key(Wording.label(line.blocks().get(0).text()));
    }

    private void take(Grid grid, List<Line> lines, int most) {
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            Ordinal ordinal = lines.get(i).blocks().get(0).sense().ordinal();
            styles.computeIfAbsent(grid, g -> new HashMap<>())
                    .put(lines.get(i).row(), ordinal == null ? "above" + i : ordinal.style());
        }
    }

    /** How a line that says what the table below it is about is counted; null where a line does not say so. */
    String style(Grid grid, Line line) {
        return styles.getOrDefault(grid, Map.of()).get(line.row());
    }
}
