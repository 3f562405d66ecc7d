package org.shinchoku.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Role;

/** Finds the column of the items' titles: left of all data, its texts are brief and differ from row to row. */
final class TitleColumn {

    private static final Set<Word> DATA = Set.of(
            Word.INDICATOR,
            Word.TARGET,
            Word.ACTUAL,
            Word.MONEY,
            Word.RATING,
            Word.PROGRESS,
            Word.REMARK,
            Word.OPINION);

    private static final Pattern FIGURES = Pattern.compile("[0-9０-９.,%％-]+");

    private final Shape shape;
    private final Map<Column, Guess> guesses;
    private final Pins pins;
    private final Column weak;
    private double dataFrom = Double.MAX_VALUE;
    private boolean named = true;

    TitleColumn(Shape shape, Map<Column, Guess> guesses, Pins pins) {
        this.shape = shape;
        this.guesses = guesses;
        this.pins = pins;
        this.weak = weak();
        for (Column column : shape.columns()) {
            if (column != weak && startsData(column) && !tellsOfLabels(column)) {
                dataFrom = Math.min(dataFrom, column.position());
            }
        }
    }

    /** The column of the titles, which may be said; null where there is none. */
    Column find() {
        return shape.columns().stream().filter(this::isSaid).findFirst().orElseGet(this::found);
    }

    /** Whether a heading says where the titles stand. */
    boolean areNamed() {
        return named;
    }

    /** Whether it is said that titles stand in a column. */
    boolean isSaid(Column column) {
        return column != null
                && guesses.get(column).role() == Role.LEVEL
                && pins.isTitle(column)
                && column.filled() > 0;
    }

    private boolean startsData(Column column) {
        Role role = guesses.get(column).role();
        Heading heading = column.heading();
        boolean data = heading.words().stream().anyMatch(DATA::contains) && !heading.is(Word.LEVEL);
        return role == Role.TICKS
                || role == Role.MARKS
                || role == Role.YEAR && !leadsLabels(column)
                || (role == Role.FIELD && (heading.hasYear() || data));
    }

    /** In a list of data the year of each row may stand before all labels: 年度 | 施策 | 事業名. */
    private boolean leadsLabels(Column year) {
        List<Column> labels = guesses.keySet().stream()
                .filter(c -> guesses.get(c).role() == Role.LEVEL)
                .toList();
        return labels.stream().noneMatch(c -> c.position() < year.position())
                && labels.stream().anyMatch(c -> isPlain(c.heading()));
    }

    /** Whether a column of data stands left of the titles and says what holds for several of them, as a goal of a 施策. */
    private boolean tellsOfLabels(Column column) {
        return guesses.entrySet().stream()
                .anyMatch(e -> e.getValue().role() == Role.LEVEL
                        && isPlain(e.getKey().heading())
                        && e.getKey().position() > column.position()
                        && e.getKey().changes() >= 0.8 * shape.rows()
                        && column.changes() < 0.8 * e.getKey().changes());
    }

    /**
     * Where no level differs from row to row, the titles may stand below a heading that says otherwise, as 主な対応: brief
     * texts left of the sections, no two alike.
     */
    private Column weak() {
        double sections = shape.columns().stream()
                .filter(c -> guesses.get(c).role() == Role.DEPARTMENT)
                .mapToDouble(Column::position)
                .max()
                .orElse(0);
        boolean named = guesses.entrySet().stream()
                .anyMatch(e -> e.getValue().role() == Role.LEVEL && e.getKey().changes() >= 0.8 * shape.rows());
        return shape.columns().stream()
                .filter(c -> !named && c.position() < sections && isBriefAndDistinct(c))
                .findFirst()
                .orElse(null);
    }

    private boolean isBriefAndDistinct(Column column) {
        return guesses.get(column).role() == Role.FIELD
                && !pins.isSaid(column)
                && Set.of(Word.PROGRESS).equals(column.heading().words())
                && !column.heading().hasYear()
                && column.length() <= 30
                && column.isDistinct()
                && column.filled() == shape.rows()
                && column.share(t -> t.contains("。") || t.contains("\n")) == 0;
    }

    private Column found() {
        Column before = beforeData();
        Column other = new Titles(shape, guesses).elsewhere(before);
        return other != null && !pins.isSaid(other) ? other : before;
    }

    private Column beforeData() {
        List<Column> all = shape.columns().stream().filter(this::mayBeTitle).toList();
        int most = all.stream().mapToInt(Column::changes).max().orElse(1);
        return all.stream()
                .max(Comparator.comparingDouble((Column c) -> score(c, most))
                        .thenComparingDouble(c -> c.heading().is(Word.LEVEL) ? c.position() : -c.position()))
                .orElseGet(this::onlyTexts);
    }

    /** Where no heading says so, the brief texts that differ most are the titles, rather than none. */
    private Column onlyTexts() {
        named = false;
        return shape.columns().stream()
                .filter(c ->
                        guesses.get(c).role() == Role.LEVEL || guesses.get(c).role() == Role.FIELD)
                .filter(c -> !pins.isDenied(c, Role.LEVEL) && c.filled() > 0 && c.length() <= 45)
                .filter(c -> c.share(t -> FIGURES.matcher(t).matches()) < 0.5
                        && !c.heading().hasYear())
                .max(Comparator.comparingDouble(
                                (Column c) -> (double) c.distinct().size() / shape.rows())
                        .thenComparingDouble(c -> -c.position()))
                .orElse(null);
    }

    /** Texts that come again and again, as 活動 and 成果 beside the indicators of each item, are no titles unless a heading says so. */
    private boolean mayBeTitle(Column column) {
        Guess guess = guesses.get(column);
        boolean role = guess.role() == Role.LEVEL || guess.role() == Role.FIELD;
        boolean told = column.heading().is(Word.TARGET) && isBehindDone(column);
        boolean described = column == weak
                || column.heading().is(Word.DESCRIPTION)
                || column.heading().words().isEmpty()
                        && (column.distinct().size() > column.filled() / 2 || isAgain(column));
        return role
                && !told
                && !pins.isDenied(column, Role.LEVEL)
                && column.position() < dataFrom
                && column.filled() > 0
                && (guess.role() == Role.LEVEL || described)
                && column.share(t -> FIGURES.matcher(t).matches()) < 0.9;
    }

    /** Whether the same texts stand in several tables, each once in each of them. */
    private boolean isAgain(Column column) {
        return column.isDistinct() && column.places().size() > 1;
    }

    /** Whether a column of 事業名 or 取組 stands before another, which then tells of them: 目標. */
    private boolean isBehindDone(Column column) {
        return guesses.entrySet().stream()
                .anyMatch(e -> e.getValue().role() == Role.LEVEL
                        && e.getKey().position() < column.position()
                        && Titles.isDone(e.getKey().heading().name()));
    }

    /** Whether a number goes on where a column does, row by row or title by title. */
    private boolean isCounted(Column column) {
        return guesses.entrySet().stream()
                .anyMatch(e -> e.getValue().role() == Role.NUMBER
                        && e.getKey().changes() == column.changes()
                        && e.getKey().filled() == column.filled());
    }

    /** Whether a heading names items and may mean nothing else, as 取組 before all that is told of it. */
    private static boolean isPlain(Heading heading) {
        return heading.words().equals(Set.of(Word.LEVEL)) || Titles.isDone(heading.name());
    }

    /** @param most how often the texts of the column change that has the most changes */
    private double score(Column column, int most) {
        Set<Word> words = column.heading().words();
        boolean plain = isPlain(column.heading());
        double level = !words.contains(Word.LEVEL) ? 0 : plain ? 0.45 : 0.3;
        double brief = column.length() <= 45 ? 0.2 : 0;
        double only = column == weak ? 0.5 : 0;
        double first = words.isEmpty() ? 0.1 : 0;
        double counted = isCounted(column) ? 0.3 : 0;
        return Math.round(10.0 * column.changes() / Math.max(1, most)) / 10.0 + level + brief + first + only + counted;
    }
}
