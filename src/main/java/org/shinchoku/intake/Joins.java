package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds tables that say more of another table's items, as a committee's opinions below it: their titles or numbers are
 * those of the items above them.
 */
final class Joins {

    private static final double MOST = 0.6;

    private final Map<Layout, Layout> joined = new HashMap<>();

    private final Map<Table, List<String>> names = new HashMap<>();
    private final Map<Layout, Set<String>> all = new HashMap<>();

    Joins(List<Page> pages, List<Layout> layouts) {
        for (Layout layout : layouts.size() > 1 ? layouts : List.<Layout>of()) {
            layout.shape().tables().forEach(t -> names.put(t, names(layout, t)));
            Set<String> here = new HashSet<>();
            layout.shape().tables().forEach(t -> here.addAll(names.get(t)));
            all.put(layout, here);
        }
        for (Layout layout : layouts) {
            for (Layout main : layouts) {
                if (main != layout
                        && !joined.containsKey(main)
                        && maySpeakOf(layout, main)
                        && speaksOf(pages, layout, main)) {
                    joined.put(layout, main);
                    break;
                }
            }
        }
    }

    boolean isJoined(Layout layout) {
        return joined.containsKey(layout);
    }

    /** The levels of which a layout's columns speak: all that a joined one says is of the other's items. */
    List<String> levels(Layout layout) {
        Layout main = joined.get(layout);
        if (main == null) {
            return layout.levels();
        }
        String items = main.levels().get(main.levels().size() - 1);
        return Collections.nCopies(layout.levels().size(), items);
    }

    /** Whether enough of its titles are the other's at all, wherever they stand. */
    private boolean maySpeakOf(Layout layout, Layout main) {
        int rows = 0;
        int known = 0;
        for (Table table : layout.shape().tables()) {
            rows += names.get(table).size();
            known += (int)
                    names.get(table).stream().filter(all.get(main)::contains).count();
        }
        return rows > 0 && known >= MOST * rows;
    }

    private boolean speaksOf(List<Page> pages, Layout layout, Layout main) {
        if (layout.title() == null
                || main.title() == null
                || layout.levels().size() > main.levels().size()) {
            return false;
        }
        int rows = 0;
        int known = 0;
        Set<String> before = new HashSet<>();
        for (Page page : pages) {
            boolean alone = page.tables().stream().noneMatch(main.shape()::has);
            Set<String> above = alone ? before : new HashSet<>();
            for (Table table : page.tables()) {
                if (main.shape().has(table)) {
                    above.addAll(names.get(table));
                    before.addAll(names.get(table));
                } else if (layout.shape().has(table)) {
                    rows += names.get(table).size();
                    known += (int)
                            names.get(table).stream().filter(above::contains).count();
                }
            }
        }
        return rows > 0 && known >= MOST * rows;
    }

    private static List<String> names(Layout layout, Table table) {
        Integer place = layout.title() == null ? null : layout.title().places().get(table);
        List<String> names = new ArrayList<>();
        if (place != null) {
            for (Line line : table.body()) {
                String text = table.grid().text(line.row(), place);
                if (!text.isEmpty()) {
                    names.add(Wording.key(Wording.label(text)));
                }
            }
        }
        return names;
    }
}
