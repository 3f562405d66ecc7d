package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Role;

/** Chooses which columns hold labels, from the outermost to the items' titles, and says so in their guesses. */
final class LabelColumns {

    private static final Pattern KIND = Pattern.compile("(?:区分|種別|種類|分類|類型|性質)$");
    /** So many times each kind begins again, on one sheet. */
    private static final double COMING_AND_GOING = 1.5;

    /** So many of a column's texts are counted, as 環境目標1 …, where they are labels whatever their heading says. */
    private static final double COUNTED = 0.8;

    /** No plan is deeper: further columns left of the titles say something of the items. */
    private static final int MOST_LEVELS = 12;

    /** So many labels that each have one text beside them have it by no chance. */
    private static final int SEVERAL = 3;

    /** Headings that may name what is above the items as well as what is told of them. */
    private static final Pattern ABOVE = Pattern.compile(".*(?:方針|方向性?|課題|計画|プラン)");

    private final Shape shape;
    private final Map<Column, Guess> guesses;
    private final Pins pins;
    private final TitleColumn titles;
    private final List<Column> levels = new ArrayList<>();

    private LabelColumns(Shape shape, Map<Column, Guess> guesses, Pins pins, TitleColumn titles) {
        this.shape = shape;
        this.guesses = guesses;
        this.pins = pins;
        this.titles = titles;
        choose();
    }

    /** The columns of labels, the outermost first; what they are is put into the guesses. */
    static List<Column> of(Shape shape, Map<Column, Guess> guesses, Pins pins, TitleColumn titles) {
        return new LabelColumns(shape, guesses, pins, titles).levels;
    }

    /**
     * The title is the column left of all data that differs from row to row; levels stand left of it. Where it is said
     * which column it is, or which holds labels, that holds.
     */
    private void choose() {
        Column title = titles.find();
        for (Map.Entry<Column, Guess> entry : guesses.entrySet()) {
            Column column = entry.getKey();
            Guess guess = entry.getValue();
            if (pins.isSaid(column, Role.LEVEL)) {
                levels.add(column);
            } else if (column == title) {
                levels.add(column);
                entry.setValue(
                        titles.isSaid(column)
                                ? guess
                                : new Guess(
                                        Role.LEVEL, titles.areNamed() ? 0.8 : 0.3, "行ごとに違う短い文が並んでいるため、項目の題名としました。"));
            } else if (guess.role() == Role.LEVEL && title != null && isKind(column)) {
                entry.setValue(new Guess(Role.FIELD, 0.6, "同じ区分が離れた行に何度も出てくるため、項目ごとに記入する欄としました。"));
            } else if (guess.role() == Role.LEVEL && title != null && tellsOfLevel(column, title)) {
                entry.setValue(new Guess(Role.FIELD, 0.7, "見出しが左の階層について書く欄を表すため、その階層に記入する欄としました。"));
            } else if (guess.role() == Role.LEVEL && title != null && column.position() < title.position()) {
                levels.add(column);
            } else if (guess.role() == Role.LEVEL) {
                entry.setValue(new Guess(Role.FIELD, 0.6, "題名より右にあるため、項目ごとに記入する欄としました。"));
            } else if (!pins.isSaid(column) && !titles.isSaid(title) && isUnnamedLevel(column, guess, title)) {
                levels.add(column);
                entry.setValue(new Guess(Role.LEVEL, 0.4, "題名の左にあり、同じ文が続くため、階層の欄としました。"));
            }
        }
        while (levels.size() > MOST_LEVELS) {
            guesses.put(levels.remove(0), new Guess(Role.FIELD, 0.3, "階層としては多すぎるため、項目ごとに記入する欄としました。"));
        }
        for (Column column : List.copyOf(levels)) {
            int depth = pins.depth(column);
            if (depth >= 0) {
                levels.remove(column);
                levels.add(Math.min(depth, levels.size()), column);
            }
        }
    }

    /** Whether a column says of which kind each item is, 義務 or 任意: kinds come and go from row to row, labels do not. */
    private boolean isKind(Column column) {
        boolean named = KIND.matcher(Wording.flat(column.heading().name())).find();
        if (!named || column.filled() < shape.rows()) {
            return false;
        }
        int runs = 0;
        int kinds = 0;
        for (Table table : shape.tables()) {
            Integer place = column.places().get(table);
            Set<String> seen = new HashSet<>();
            String before = "";
            for (Line line : place == null ? List.<Line>of() : table.body()) {
                String text = table.grid().text(line.row(), place);
                runs += text.equals(before) ? 0 : 1;
                seen.add(text);
                before = text;
            }
            kinds += seen.size();
        }
        return runs >= COMING_AND_GOING * kinds;
    }

    /** Whether a column has one text for each label to its left, one and all, and so tells of it rather than dividing it. */
    private boolean goesWithLevel(Column column) {
        Column left = levels.isEmpty() ? null : levels.get(levels.size() - 1);
        return left != null
                && left.position() < column.position()
                && left.changes() >= SEVERAL
                && column.share(t -> Ordinal.of(t) != null) < COUNTED
                && column.places().entrySet().stream().allMatch(e -> goesWith(e.getKey(), e.getValue(), left));
    }

    private static boolean goesWith(Table table, int place, Column left) {
        Integer label = left.places().get(table);
        return label != null
                && table.body().stream()
                        .allMatch(l -> table.grid().text(l.row(), place).isEmpty()
                                == table.grid().text(l.row(), label).isEmpty());
    }

    private boolean isUnnamedLevel(Column column, Guess guess, Column title) {
        return guess.role() == Role.FIELD
                && title != null
                && column.position() < title.position()
                && !isKind(column)
                && !goesWithLevel(column)
                && (column.heading().words().isEmpty()
                        || column.share(t -> Ordinal.of(t) != null) >= COUNTED
                        || ABOVE.matcher(Wording.flat(column.heading().name())).matches()
                                && column.share(t -> t.contains("。") || t.contains("\n")) == 0)
                && column.filled() > 0
                && column.length() <= 45
                && column.changes() < 0.8 * title.changes();
    }

    /** Whether a heading says what is told of the level to its left, as 施策の目標 beside 施策. */
    private boolean tellsOfLevel(Column column, Column title) {
        String name = Wording.key(column.heading().name());
        return levels.stream()
                .filter(level -> level != title && level.position() < column.position())
                .map(level -> Wording.key(level.heading().name()))
                .anyMatch(level -> level.length() >= 2 && name.startsWith(level + "の"));
    }
}
