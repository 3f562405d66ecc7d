package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Role;

/** A shape understood: each column with its role, and the levels from the outermost to the items' titles. */
final class Layout {

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

    /** So many of a column's texts are counted, as 環境目標1 …, where they are labels whatever their heading says. */
    private static final double COUNTED = 0.8;

    /** Who helps, beside the one that is responsible. */
    private static final Pattern BESIDE = Pattern.compile("^(?:関係|関連|協力|連携|副)");

    /** Units that answer, rather than the 部 or 局 above them. */
    private static final Ending UNIT = new Ending(".*(?:課|室|係|所|館|園|校|センター|委員会|協議会|事務局)");

    /** Headings that may name what is above the items as well as what is told of them. */
    private static final Pattern ABOVE = Pattern.compile(".*(?:方針|方向性?|課題|計画|プラン)");

    private final Shape shape;
    private final Map<Column, Guess> guesses = new LinkedHashMap<>();
    private final List<Column> levels = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private double dataFrom = Double.MAX_VALUE;
    private final Map<Role, List<Part>> byRole = new EnumMap<>(Role.class);
    private final List<String> names;
    private final Set<Column> stacked;
    private final Column weak;
    private boolean titled = true;
    private final Of of;
    private final Pins pins;

    /** What its rows speak of. */
    private enum Of {
        /** Items of their own, by their titles. */
        ITEMS,
        /** Another table's items, by their numbers. */
        NUMBERS,
        /** What stands above the table, as the indicators of a 施策. */
        PLACE
    }

    private Layout(Shape shape, Pins pins, Of of) {
        this.shape = shape;
        this.pins = pins;
        this.of = of;
        for (Column column : shape.columns()) {
            Guess said = pins.guess(column);
            guesses.put(column, said == null ? best(column) : said);
        }
        setYearsApart();
        weak = weakTitle();
        for (Column column : shape.columns()) {
            if (column != weak && startsData(column) && !tellsOfLabels(column)) {
                dataFrom = Math.min(dataFrom, column.position());
            }
        }
        if (of == Of.NUMBERS) {
            numbers().ifPresent(levels::add);
        } else {
            chooseLevels();
        }
        names = levels.stream().map(this::name).toList();
        if (of == Of.PLACE) {
            levels.forEach(c -> guesses.put(c, new Guess(Role.FIELD, 0.6, "表の上に書かれた項目について記入する欄としました。")));
        }
        chooseDepartment();
        Grain grain = new Grain(shape, levels, guesses, pins);
        guesses.forEach((column, guess) -> parts.add(new Part(column, guess.role(), grain.level(column), guess)));
        stacked = Cards.stacked(this);
    }

    /** A heading with a year names no level, as 令和4年度の課題, unless there is no other to do so. */
    private void setYearsApart() {
        boolean others = guesses.entrySet().stream()
                .anyMatch(e -> e.getValue().role() == Role.LEVEL
                        && !e.getKey().heading().hasYear());
        guesses.replaceAll((column, guess) -> others
                        && guess.role() == Role.LEVEL
                        && guess.confidence() < 1
                        && column.heading().hasYear()
                ? new Guess(Role.FIELD, 0.7, "見出しに年度があるため、年度ごとに記入する欄としました。")
                : guess);
    }

    /** @param pins what is said of its columns */
    static Layout of(Shape shape, Pins pins) {
        return new Layout(shape, pins, Of.ITEMS);
    }

    /** The same where its rows call their items by nothing but their numbers; null where they have none. */
    Layout byNumber() {
        return numbers().isEmpty() ? null : new Layout(shape, pins, Of.NUMBERS);
    }

    /** The same where its rows have no titles, and name indicators of what stands above the table; null where they do not. */
    Layout ofPlace() {
        boolean indicators = !titled
                && title() != null
                && levels.size() == 1
                && title().heading().is(Word.INDICATOR);
        return indicators ? new Layout(shape, pins, Of.PLACE) : null;
    }

    private Optional<Column> numbers() {
        return guesses.entrySet().stream()
                .filter(e -> e.getValue().role() == Role.NUMBER
                        && e.getKey().filled() > 0
                        && e.getKey().distinct().size() == e.getKey().filled())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the numbers of the items take the place of their titles. */
    boolean isByNumber() {
        return of == Of.NUMBERS;
    }

    /** Whether its rows speak of what stands above the table. */
    boolean isOfPlace() {
        return of == Of.PLACE;
    }

    private static Guess best(Column column) {
        return Recogniser.all().stream()
                .flatMap(r -> r.look(column).stream())
                .max(Comparator.comparingDouble(Guess::confidence))
                .orElseThrow();
    }

    private boolean startsData(Column column) {
        Role role = guesses.get(column).role();
        Heading heading = column.heading();
        boolean data = heading.words().stream().anyMatch(DATA::contains) && !heading.is(Word.LEVEL);
        return role == Role.TICKS
                || role == Role.MARKS
                || role == Role.YEAR
                || (role == Role.FIELD && (heading.hasYear() || data));
    }

    /** Whether a column of data stands left of the titles and says what holds for several of them, as a goal of a 施策. */
    private boolean tellsOfLabels(Column column) {
        return guesses.entrySet().stream()
                .anyMatch(e -> e.getValue().role() == Role.LEVEL
                        && e.getKey().heading().words().equals(Set.of(Word.LEVEL))
                        && e.getKey().position() > column.position()
                        && e.getKey().changes() >= 0.8 * shape.rows()
                        && column.changes() < 0.8 * e.getKey().changes());
    }

    /**
     * Where no level differs from row to row, the titles may stand below a heading that says otherwise, as 主な対応: brief
     * texts left of the sections, no two alike.
     */
    private Column weakTitle() {
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
                && column.distinct().size() == shape.rows()
                && column.share(t -> t.contains("。") || t.contains("\n")) == 0;
    }

    /**
     * The title is the column left of all data that differs from row to row; levels stand left of it. Where it is said
     * which column it is, or which holds labels, that holds.
     */
    private void chooseLevels() {
        Column title =
                shape.columns().stream().filter(this::isSaidTitle).findFirst().orElseGet(this::foundTitle);
        for (Map.Entry<Column, Guess> entry : guesses.entrySet()) {
            Column column = entry.getKey();
            Guess guess = entry.getValue();
            if (pins.isSaid(column, Role.LEVEL)) {
                levels.add(column);
            } else if (column == title) {
                levels.add(column);
                entry.setValue(
                        isSaidTitle(column)
                                ? guess
                                : new Guess(Role.LEVEL, titled ? 0.8 : 0.3, "行ごとに違う短い文が並んでいるため、項目の題名としました。"));
            } else if (guess.role() == Role.LEVEL && title != null && column.position() < title.position()) {
                levels.add(column);
            } else if (guess.role() == Role.LEVEL) {
                entry.setValue(new Guess(Role.FIELD, 0.6, "題名より右にあるため、項目ごとに記入する欄としました。"));
            } else if (!pins.isSaid(column) && !isSaidTitle(title) && isUnnamedLevel(column, guess, title)) {
                levels.add(column);
                entry.setValue(new Guess(Role.LEVEL, 0.4, "題名の左にあり、同じ文が続くため、階層の欄としました。"));
            }
        }
        for (Column column : List.copyOf(levels)) {
            int depth = pins.depth(column);
            if (depth >= 0) {
                levels.remove(column);
                levels.add(Math.min(depth, levels.size()), column);
            }
        }
    }

    private boolean isSaidTitle(Column column) {
        return column != null
                && guesses.get(column).role() == Role.LEVEL
                && pins.isTitle(column)
                && column.filled() > 0;
    }

    private Column foundTitle() {
        Column before = titleBeforeData();
        Column other = new Titles(shape, guesses).elsewhere(before);
        return other != null && !pins.isSaid(other) ? other : before;
    }

    private Column titleBeforeData() {
        List<Column> all = shape.columns().stream().filter(this::mayBeTitle).toList();
        int most = all.stream().mapToInt(Column::changes).max().orElse(1);
        return all.stream()
                .max(Comparator.comparingDouble((Column c) -> titleScore(c, most))
                        .thenComparingDouble(c -> c.heading().is(Word.LEVEL) ? c.position() : -c.position()))
                .orElseGet(this::onlyTexts);
    }

    /** Whether a heading says where the titles stand; a table that has none is read only where no other has. */
    boolean isTitled() {
        return titled;
    }

    /** Where no heading says so, the brief texts that differ most are the titles, rather than none. */
    private Column onlyTexts() {
        titled = false;
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

    private boolean mayBeTitle(Column column) {
        Guess guess = guesses.get(column);
        boolean role = guess.role() == Role.LEVEL || guess.role() == Role.FIELD;
        boolean described = column == weak
                || column.heading().is(Word.DESCRIPTION)
                || column.heading().words().isEmpty();
        return role
                && !pins.isDenied(column, Role.LEVEL)
                && column.position() < dataFrom
                && column.filled() > 0
                && (guess.role() == Role.LEVEL || described)
                && column.share(t -> FIGURES.matcher(t).matches()) < 0.9;
    }

    /** @param most how often the texts of the column change that has the most changes */
    private double titleScore(Column column, int most) {
        Set<Word> words = column.heading().words();
        boolean named = words.size() == 1 || Titles.isDone(column.heading().name());
        double level = !words.contains(Word.LEVEL) ? 0 : named ? 0.45 : 0.3;
        double brief = column.length() <= 45 ? 0.2 : 0;
        double only = column == weak ? 0.5 : 0;
        double first = words.isEmpty() ? 0.1 : 0;
        return Math.round(10.0 * column.changes() / Math.max(1, most)) / 10.0 + level + brief + first + only;
    }

    private boolean isUnnamedLevel(Column column, Guess guess, Column title) {
        return guess.role() == Role.FIELD
                && title != null
                && column.position() < title.position()
                && (column.heading().words().isEmpty()
                        || column.share(t -> Ordinal.of(t) != null) >= COUNTED
                        || ABOVE.matcher(Wording.flat(column.heading().name())).matches()
                                && column.share(t -> t.contains("。") || t.contains("\n")) == 0)
                && column.filled() > 0
                && column.length() <= 45
                && column.changes() < 0.8 * title.changes();
    }

    /** One column names the sections; other columns of departments are fields like any other. */
    private void chooseDepartment() {
        Column chosen = guesses.entrySet().stream()
                .filter(e -> e.getValue().role() == Role.DEPARTMENT)
                .max(Comparator.<Map.Entry<Column, Guess>>comparingDouble(
                                e -> e.getValue().confidence())
                        .thenComparingInt(
                                e -> BESIDE.matcher(e.getKey().heading().key()).find() ? 0 : 1)
                        .thenComparingDouble(e -> Math.rint(10 * e.getKey().share(UNIT::matches)))
                        .thenComparingDouble(e -> e.getKey().filled()))
                .map(Map.Entry::getKey)
                .orElse(null);
        guesses.replaceAll((column, guess) ->
                guess.role() == Role.DEPARTMENT && column != chosen && !pins.isSaid(column, Role.DEPARTMENT)
                        ? new Guess(Role.FIELD, 0.6, "ほかに担当課の欄があるため、記入する欄としました。")
                        : guess);
    }

    Shape shape() {
        return shape;
    }

    List<Part> parts() {
        return parts;
    }

    List<Part> parts(Role role) {
        return byRole.computeIfAbsent(
                role, r -> parts.stream().filter(p -> p.role() == r).toList());
    }

    /** Whether years, measures or boxes stand below each other, so that an item has several rows. */
    boolean isStacked() {
        return parts.stream()
                .anyMatch(p -> p.role() == Role.YEAR || p.role() == Role.MEASURE || p.role() == Role.TICKS);
    }

    /** The names of the levels, the outermost first. */
    List<String> levels() {
        return names;
    }

    private String name(Column level) {
        String said = pins.field(level);
        return said == null ? level.heading().name() : said;
    }

    /** The columns of labels, the outermost first. */
    List<Column> labels() {
        return levels;
    }

    /** What is said of the columns. */
    Pins pins() {
        return pins;
    }

    /** The column of the items' titles, or null where there is none. */
    Column title() {
        return levels.isEmpty() ? null : levels.get(levels.size() - 1);
    }

    /** Whether a part tells one item from the next: the title, or a number of the items. */
    boolean isIdentity(Part part) {
        return part.column() == title() && part.role() == Role.LEVEL
                || part.role() == Role.NUMBER && part.level() == levels.size() - 1;
    }

    /** The text of the title that is seen in a row; empty in a table that lacks the column. */
    String title(Table table, int row) {
        Integer place = title().places().get(table);
        return place == null ? "" : table.grid().shown(row, place);
    }

    /** The parts that stand in a table, by their columns. */
    Map<Part, Integer> places(Table table) {
        Map<Part, Integer> places = new LinkedHashMap<>();
        for (Part part : parts) {
            Integer place = part.column().places().get(table);
            if (place != null) {
                places.put(part, place);
            }
        }
        return places;
    }

    /** The columns with a text for each year or measure of an item, in rows below each other. */
    Set<Column> stacked() {
        return stacked;
    }
}
