package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Role;
import org.shinchoku.text.Fold;

/**
 * The rows in which a further section answers for the item above: another section stands in them, while title and number are
 * merged with those above, left blank, or written again.
 */
final class SectionRows {

    private final Table table;
    private final Grid grid;
    private final int section;
    private final int title;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    /** The rows of each item that several sections answer for, by its first; in each a section is named. */
    private final Map<Integer, List<Integer>> runs = new LinkedHashMap<>();

    private final Set<Integer> further = new HashSet<>();
    private final Map<Integer, Boolean> whole = new HashMap<>();

    SectionRows(Layout layout, Table table) {
        this.table = table;
        this.grid = table.grid();
        boolean plain = !layout.isStacked() && layout.parts(Role.MARKS).isEmpty();
        this.section = plain
                ? places(layout.parts(Role.DEPARTMENT).stream()
                                .filter(p -> p.level() == layout.levels().size() - 1))
                        .findFirst()
                        .orElse(-1)
                : -1;
        Integer place = layout.title() == null ? null : layout.title().places().get(table);
        this.title = place == null ? -1 : place;
        int last = layout.levels().size() - 1;
        places(layout.parts(Role.NUMBER).stream().filter(p -> p.level() == last))
                .forEach(numbers::add);
        places(layout.parts().stream()
                        .filter(p -> p.role() == Role.LEVEL && p.column() != layout.title()
                                || p.role() == Role.NUMBER && p.level() < last))
                .forEach(labels::add);
        if (section >= 0 && title >= 0) {
            find();
        }
    }

    private Stream<Integer> places(Stream<Part> parts) {
        return parts.map(p -> p.column().places().get(table)).filter(p -> p != null);
    }

    private void find() {
        List<Integer> run = new ArrayList<>();
        for (Line line : table.body()) {
            int row = line.row();
            if (run.isEmpty() || !isOfSameItem(run.get(0), row)) {
                take(run);
                run = new ArrayList<>(List.of(row));
            } else if (!grid.text(row, section).isEmpty()) {
                run.add(row);
            }
        }
        take(run);
    }

    /** Each of the sections answers in rows below each other, and stands alone in its cell. */
    private void take(List<Integer> run) {
        Set<String> sections = new HashSet<>();
        List<Integer> starts = new ArrayList<>();
        String before = "";
        for (int row : run) {
            String text = Fold.key(grid.text(row, section));
            boolean goesOn = row != run.get(0) && text.equals(before) && isMerged(run.get(0), row);
            if (!goesOn && Departments.sections(grid.text(row, section)).size() == 1) {
                sections.add(text);
            }
            if (!goesOn) {
                starts.add(row);
            }
            before = text;
        }
        if (run.size() > 1 && sections.size() == starts.size()) {
            further.addAll(run.subList(1, run.size()));
            if (starts.size() > 1) {
                runs.put(run.get(0), starts);
            }
        }
    }

    private boolean isMerged(int first, int row) {
        return grid.area(row, title).row() <= first;
    }

    private boolean isOfSameItem(int first, int row) {
        String written = grid.text(row, title);
        boolean merged = isMerged(first, row);
        boolean counted = numbers.stream()
                .allMatch(n -> grid.text(row, n).isEmpty() || grid.text(row, n).equals(grid.shown(first, n)));
        boolean labelled = labels.stream()
                .allMatch(l -> grid.text(row, l).isEmpty() || grid.text(row, l).equals(grid.shown(first, l)));
        boolean again = written.equals(grid.shown(first, title))
                && numbers.stream().anyMatch(n -> !grid.text(row, n).isEmpty());
        boolean blank = written.isEmpty() && grid.area(row, title).columns() == 1;
        return counted && labelled && !grid.shown(first, title).isEmpty() && (merged || blank || again);
    }

    /** Whether in this row a further section answers for the item above. */
    boolean goesOn(int row) {
        return further.contains(row);
    }

    /** The first rows that go on though nothing but a blank title says so, to be told to the clerk. */
    boolean isGuessed(int first) {
        return runs.containsKey(first)
                && grid.area(runs.get(first).get(1), title).row() > first;
    }

    /** The rows of an item by the sections that answer in them; one share where the item has one answer for all. */
    List<Share> shares(List<Integer> card) {
        if (!runs.containsKey(card.get(0))) {
            return List.of(Share.whole(card));
        }
        List<Share> shares = new ArrayList<>();
        for (int row : card) {
            if (runs.get(card.get(0)).contains(row)) {
                shares.add(new Share(grid.text(row, section), shares.size(), new ArrayList<>()));
            }
            shares.get(shares.size() - 1).rows().add(row);
        }
        return shares;
    }

    /**
     * Whether a column holds for all sections of an item: its cell is merged over their rows or, where titles are not merged,
     * it is filled as they are, in the first row alone or alike in all.
     */
    boolean isWhole(List<Integer> card, int column) {
        boolean merged = grid.area(card.get(0), column).lastRow() >= card.get(card.size() - 1);
        return merged || whole.computeIfAbsent(column, this::isFilledAsTitles);
    }

    private boolean isFilledAsTitles(int column) {
        boolean said = false;
        for (List<Integer> run : runs.values()) {
            List<String> titles = run.stream().map(r -> grid.text(r, title)).toList();
            List<String> texts = run.stream().map(r -> grid.text(r, column)).toList();
            boolean blank = titles.stream().skip(1).allMatch(String::isEmpty)
                    && texts.stream().skip(1).allMatch(String::isEmpty);
            boolean again = titles.stream().distinct().count() == 1
                    && texts.stream().distinct().count() == 1;
            boolean merged = grid.area(run.get(0), column).lastRow() >= run.get(run.size() - 1);
            if (!merged && (!isGuessed(run.get(0)) || !blank && !again)) {
                return false;
            }
            said |= !texts.get(0).isEmpty();
        }
        return said;
    }
}
