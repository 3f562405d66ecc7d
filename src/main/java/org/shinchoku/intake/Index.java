package org.shinchoku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells a list of what has a sheet of its own each, 一覧 before the 個票, from a table of items: it says nothing that they do not say. */
final class Index {

    private static final int LEAST = 2;

    private Index() {}

    /** Whether every text of a layout stands in the row of the same item in another one that says more. */
    static boolean is(Layout list, List<Layout> all) {
        return all.stream()
                .anyMatch(l -> l != list
                        && l.title() != null
                        && l.levels().size() >= list.levels().size()
                        && l.parts().size() > list.parts().size()
                        && namesYearsOf(list, l)
                        && repeats(list, l));
    }

    /** Whether the other has all columns of the list that are of a year. */
    private static boolean namesYearsOf(Layout list, Layout other) {
        return list.parts().stream()
                .map(Part::heading)
                .filter(Heading::hasYear)
                .allMatch(h -> other.parts().stream()
                        .map(Part::heading)
                        .anyMatch(o ->
                                Objects.equals(o.year(), h.year()) && o.key().equals(h.key())));
    }

    private static boolean repeats(Layout list, Layout other) {
        Set<String> titles = new HashSet<>();
        other.title().distinct().forEach(t -> titles.add(key(t)));
        Map<String, Set<String>> said = null;
        int rows = 0;
        for (Table table : list.shape().tables()) {
            for (Line line : table.body()) {
                String title = key(list.title(table, line.row()));
                if (!titles.contains(title)) {
                    return false;
                }
                said = said == null ? said(other) : said;
                Set<String> here = said.getOrDefault(title, Set.of());
                if (!line.blocks().stream().allMatch(b -> here.contains(key(b.text())))) {
                    return false;
                }
                rows++;
            }
        }
        return rows >= LEAST;
    }

    /** All that is said in the rows of each title. */
    private static Map<String, Set<String>> said(Layout layout) {
        Map<String, Set<String>> said = new HashMap<>();
        for (Table table : layout.shape().tables()) {
            for (Line line : table.body()) {
                Set<String> here = said.computeIfAbsent(key(layout.title(table, line.row())), k -> new HashSet<>());
                line.blocks().forEach(b -> here.add(key(b.text())));
            }
        }
        return said;
    }

    private static String key(String text) {
        return Wording.key(Wording.label(text));
    }
}
