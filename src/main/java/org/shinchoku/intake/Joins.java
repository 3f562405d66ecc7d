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

    Joins(List<Page> pages, List<Layout> layouts) {
        for (Layout layout : layouts) {
            for (Layout main : layouts) {
                if (main != layout && !joined.containsKey(main) && speaksOf(pages, layout, main)) {
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

    private static boolean speaksOf(List<Page> pages, Layout layout, Layout main) {
        if (layout.title() == null
                || main.title() == null
                || layout.levels().size() > main.levels().size()) {
            return false;
        }
        int rows = 0;
        int known = 0;
        Set<String> before = new HashSet<>();
        for (Page page : pages) {
            boolean alone = page.tables().stream().noneMatch(main.shape().tables()::contains);
            Set<String> above = alone ? before : new HashSet<>();
            for (Table table : page.tables()) {
                if (main.shape().tables().contains(table)) {
                    above.addAll(names(main, table));
                    before.addAll(names(main, table));
                } else if (layout.shape().tables().contains(table)) {
                    List<String> names = names(layout, table);
                    rows += names.size();
                    known += (int) names.stream().filter(above::contains).count();
                }
            }
        }
        return rows > 0 && known >= MOST * rows;
    }

    private static List<String> names(Layout layout, Table table) {
        Integer place = layout.title().places().get(table);
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
