package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shinchoku.plan.Role;
import org.shinchoku.sheet.Area;

/**
 * To which level each column belongs: one that says the same for all items below a label belongs to that label.
 *
 * <p>Right of the titles all belongs to the items; left of them a column belongs to the nearest level to its left, or to the
 * items.
 */
final class Grain {

    /** So many merged cells that go with a level's labels go with it by no chance. */
    private static final int SEVERAL = 3;

    private static final Pattern NAME = Pattern.compile("名称?$");

    private final Shape shape;
    private final List<Column> levels;
    private final Map<Column, Guess> guesses;
    private final Pins pins;

    Grain(Shape shape, List<Column> levels, Map<Column, Guess> guesses, Pins pins) {
        this.pins = pins;
        this.shape = shape;
        this.levels = levels;
        this.guesses = guesses;
    }

    /** The index of a column's level, the last for the items' own columns. */
    int level(Column column) {
        int last = levels.size() - 1;
        if (levels.isEmpty() || levels.contains(column)) {
            return Math.max(0, levels.indexOf(column));
        }
        int said = pins.level(column, levels);
        if (said >= 0) {
            return said;
        }
        return switch (guesses.get(column).role()) {
            case NUMBER -> numbered(column);
            case FIELD -> described(column);
            case DEPARTMENT -> namesSections(column) ? described(column) : last;
            default -> last;
        };
    }

    /**
     * A number belongs to the level it names (施策No.); else to the items, where it changes as often as their titles; else
     * to the level right of it, if each of its labels has one number.
     */
    private int numbered(Column column) {
        String name = Wording.key(column.heading().name());
        int named = -1;
        int longest = 0;
        for (int i = 0; i < levels.size(); i++) {
            String level =
                    NAME.matcher(Wording.key(levels.get(i).heading().name())).replaceAll("");
            if (level.length() > longest && name.startsWith(level)) {
                named = i;
                longest = level.length();
            }
        }
        if (named >= 0) {
            return named;
        }
        if (column.changes() >= levels.get(levels.size() - 1).changes()) {
            return levels.size() - 1;
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).position() > column.position()) {
                return countsLabels(column, levels.get(i)) ? i : levels.size() - 1;
            }
        }
        return levels.size() - 1;
    }

    /** Whether each label has one number of a column only; else the numbers count something else. */
    private boolean countsLabels(Column numbers, Column labels) {
        Map<String, String> known = new HashMap<>();
        for (Table table : shape.tables()) {
            Integer number = numbers.places().get(table);
            Integer label = labels.places().get(table);
            for (Line line : number == null || label == null ? List.<Line>of() : table.body()) {
                String count = table.grid().shown(line.row(), number);
                String text = Wording.key(table.grid().shown(line.row(), label));
                String before = count.isEmpty() || text.isEmpty() ? null : known.putIfAbsent(text, count);
                if (before != null && !before.equals(count)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a column left of the titles names the sections of a level, while those of the items stand right of them. */
    boolean namesSections(Column column) {
        int last = levels.size() - 1;
        return last > 0
                && guesses.get(column).role() == Role.DEPARTMENT
                && column.position() < levels.get(last).position()
                && described(column) < last
                && guesses.entrySet().stream()
                        .anyMatch(e -> e.getValue().role() == Role.DEPARTMENT
                                && e.getKey().position() > levels.get(last).position());
    }

    private int described(Column column) {
        int last = levels.size() - 1;
        if (last < 1 || column.position() > levels.get(last).position()) {
            return beside(column);
        }
        for (int i = last - 1; i >= 0; i--) {
            if (levels.get(i).position() < column.position()) {
                return holdsBelow(column, i) ? i : last;
            }
        }
        return last;
    }

    /**
     * Right of the titles a column belongs to the items, unless it is merged beside each label of a level: where it names
     * that, as 施策の評価, or where several labels show that it is no chance. Where no cell is merged,
     * one that names a level may as well be written once beside each of its labels.
     */
    private int beside(Column column) {
        int last = levels.size() - 1;
        for (int i = last - 1; i >= 0; i--) {
            boolean named = names(column.heading(), levels.get(i));
            boolean once = named && column.filled() < shape.rows() && !isMerged() && holdsBelow(column, i);
            if (once || mergedBelow(column, i) >= (named ? 1 : SEVERAL)) {
                return i;
            }
        }
        return last;
    }

    /** Whether a column that names a level, or goes on right behind one that does, is written once for each of its labels. */
    private boolean isOnce(Column column, int level) {
        return column.filled() < shape.rows()
                && holdsBelow(column, level)
                && (names(column.heading(), levels.get(level))
                        || shape.columns().stream()
                                .anyMatch(c -> c.position() == column.position() - 1
                                        && c.filled() == column.filled()
                                        && c.position()
                                                > levels.get(levels.size() - 1).position()
                                        && isOnce(c, level)));
    }

    private boolean isMerged() {
        return shape.tables().stream().anyMatch(t -> !t.grid().sheet().spans().isEmpty());
    }

    /** Whether a heading, or the group over it, says whose it is: 施策の評価, 施策の指標. */
    private static boolean names(Heading heading, Column level) {
        String name = Wording.key(level.heading().name());
        return name.length() >= 2
                && Stream.of(heading.name(), heading.group())
                        .anyMatch(h -> Wording.key(h).startsWith(name + "の"));
    }

    /** How many runs of several items under one label have one merged cell in a column; none where one has several cells. */
    private int mergedBelow(Column column, int level) {
        int merged = 0;
        for (Table table : shape.tables()) {
            Integer place = column.places().get(table);
            for (List<Integer> run : place == null ? List.<List<Integer>>of() : runs(table, level)) {
                Area area = table.grid().area(run.get(0), place);
                if (area.row() != run.get(0) || area.lastRow() != run.get(run.size() - 1)) {
                    return 0;
                }
                merged += titles(table, run) > 1 ? 1 : 0;
            }
        }
        return merged;
    }

    /** Of how many items some rows are; an item may have several rows, as one for each year. */
    private long titles(Table table, List<Integer> rows) {
        Integer title = levels.get(levels.size() - 1).places().get(table);
        return title == null
                ? rows.size()
                : rows.stream()
                        .map(r -> table.grid().area(r, title).row())
                        .filter(r -> !table.grid().shown(r, title).isEmpty())
                        .distinct()
                        .count();
    }

    /** Whether the column has one text, written once or on every row, for each run of rows under one label. */
    private boolean holdsBelow(Column column, int level) {
        for (Table table : shape.tables()) {
            Integer place = column.places().get(table);
            Integer label = levels.get(level).places().get(table);
            if (place != null && !runs(table, level).stream().allMatch(r -> isOne(table.grid(), place, label, r))) {
                return false;
            }
        }
        return true;
    }

    /** One text, written once at the top or, where the label is written on every row, on every row too. */
    private static boolean isOne(Grid grid, int place, Integer label, List<Integer> run) {
        Set<String> texts = new HashSet<>();
        int starts = 0;
        int labels = 0;
        for (int row : run) {
            String text = grid.text(row, place);
            labels += label != null && !grid.text(row, label).isEmpty() ? 1 : 0;
            if (!text.isEmpty()) {
                texts.add(text);
                starts++;
            }
        }
        boolean once =
                starts <= 1 && (starts == 0 || !grid.text(run.get(0), place).isEmpty());
        return texts.size() <= 1 && (once || starts == run.size() && labels == run.size());
    }

    /** The rows of a table in runs that stand under one label, and one number, of a level. */
    private List<List<Integer>> runs(Table table, int level) {
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i <= level; i++) {
            marks.add(levels.get(i).places().get(table));
        }
        guesses.forEach((column, guess) -> {
            if (guess.role() == Role.NUMBER && numbered(column) == level) {
                marks.add(column.places().get(table));
            }
        });
        List<List<Integer>> runs = new ArrayList<>();
        List<String> current = List.of();
        for (Line line : table.body()) {
            List<String> labels = new ArrayList<>();
            for (int i = 0; i < marks.size(); i++) {
                Integer place = marks.get(i);
                String text = place == null ? "" : table.grid().shown(line.row(), place);
                labels.add(text.isEmpty() && !current.isEmpty() ? current.get(i) : text);
            }
            if (runs.isEmpty() || !labels.equals(current)) {
                runs.add(new ArrayList<>());
                current = labels;
            }
            runs.get(runs.size() - 1).add(line.row());
        }
        return runs;
    }
}
