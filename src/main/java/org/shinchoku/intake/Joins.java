package org.shinchoku.intake;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.Role;

/**
 * Finds tables that say more of another table's items, as a committee's opinions below it: their titles or numbers are
 * those of the items above them.
 */
final class Joins {

    private static final double MOST = 0.6;
    /** No title begins so. */
    private static final String NUMBER = "\u0000";

    private final Map<Layout, Layout> joined = new HashMap<>();
    /** The level of whose labels, not of whose items, a table says more. */
    private final Map<Layout, String> labelled = new HashMap<>();

    private final List<Layout> layouts;

    /** What the rows of a table call their items. */
    private final Map<Table, List<String>> names = new HashMap<>();
    /** The numbers beside the titles of a table. */
    private final Map<Table, List<String>> numbers = new HashMap<>();

    private final Map<Layout, Set<String>> all = new HashMap<>();

    Joins(List<Page> pages, List<Layout> layouts) {
        this.layouts = layouts;
        for (Layout layout : layouts.size() > 1 ? layouts : List.<Layout>of()) {
            Set<String> here = new HashSet<>();
            for (Table table : layout.shape().tables()) {
                names.put(table, names(layout, table));
                numbers.put(table, numbers(layout, table, table.body()));
                here.addAll(names.get(table));
                here.addAll(numbers.get(table));
            }
            all.put(layout, here);
        }
        for (Layout layout : layouts) {
            for (Layout main : layouts) {
                if (main != layout
                        && !main.isByNumber()
                        && !joined.containsKey(main)
                        && maySpeakOf(layout, main)
                        && speaksOf(pages, layout, main)) {
                    joined.put(layout, main);
                    break;
                }
            }
        }
    }

    /** Whether a table speaks of the labels of another one, as 施策 | 評価 does beside 施策 | 事業. */
    boolean isOfLabels(Layout layout) {
        return labels(layout) != null;
    }

    /** The level of whose labels in another table this one speaks, or null. */
    String labels(Layout layout) {
        return layout == null || joined.containsKey(layout)
                ? null
                : labelled.computeIfAbsent(
                        layout, l -> layouts.size() < 2 || l.isByNumber() || l.isOfPlace() ? null : findLabels(l));
    }

    private String findLabels(Layout layout) {
        List<String> names = layout.shape().tables().stream()
                .flatMap(t -> names(layout, t).stream())
                .toList();
        for (Layout main : names.isEmpty() ? List.<Layout>of() : layouts) {
            boolean may = main.shape() != layout.shape() && !joined.containsKey(main);
            for (int i = may ? main.levels().size() - 2 : -1; i >= 0; i--) {
                Set<String> labels = new HashSet<>();
                main.labels().get(i).distinct().forEach(t -> labels.add(Wording.key(Wording.label(t))));
                if (names.stream().filter(labels::contains).count() >= MOST * names.size()) {
                    return main.levels().get(i);
                }
            }
        }
        return null;
    }

    boolean isJoined(Layout layout) {
        return joined.containsKey(layout);
    }

    /** The levels of which a layout's columns speak: all that a joined one says is of the other's items. */
    List<String> levels(Layout layout) {
        Layout main = joined.get(layout);
        if (main == null) {
            return labels(layout) == null
                    ? layout.levels()
                    : Collections.nCopies(layout.levels().size(), labels(layout));
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
                || layout.isByNumber() && !countsOnce(main)
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
                    List<String> told = layout.isByNumber() ? numbers.get(table) : names.get(table);
                    above.addAll(told);
                    before.addAll(told);
                } else if (layout.shape().has(table)) {
                    rows += names.get(table).size();
                    known += (int)
                            names.get(table).stream().filter(above::contains).count();
                }
            }
        }
        return rows > 0 && known >= MOST * rows;
    }

    /** Whether no number stands beside two titles, so that it says which item is meant. */
    private static boolean countsOnce(Layout main) {
        Map<String, String> titles = new HashMap<>();
        for (Table table : main.shape().tables()) {
            for (Line line : table.body()) {
                String title = Wording.key(Wording.label(main.title(table, line.row())));
                for (String number : numbers(main, table, List.of(line))) {
                    String before = titles.putIfAbsent(number, title);
                    if (before != null && !before.equals(title)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static List<String> names(Layout layout, Table table) {
        Integer place = layout.title() == null ? null : layout.title().places().get(table);
        return texts(table, table.body(), place).stream()
                .map(t -> layout.isByNumber() ? NUMBER + Wording.flat(t) : Wording.key(Wording.label(t)))
                .toList();
    }

    private static List<String> numbers(Layout layout, Table table, List<Line> rows) {
        return layout.parts(Role.NUMBER).stream()
                .filter(p -> p.level() == layout.levels().size() - 1)
                .flatMap(p -> texts(table, rows, p.column().places().get(table)).stream())
                .map(t -> NUMBER + Wording.flat(t))
                .toList();
    }

    private static List<String> texts(Table table, List<Line> rows, Integer place) {
        return place == null
                ? List.of()
                : rows.stream()
                        .map(l -> table.grid().text(l.row(), place))
                        .filter(t -> !t.isEmpty())
                        .toList();
    }
}
