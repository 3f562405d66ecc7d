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
import java.util.stream.Collectors;
import org.shinchoku.plan.Role;

/** A shape understood: each column with its role, and the levels from the outermost to the items' titles. */
final class Layout {

    /** So many rows have a text of their own in a column of titles. */
    private static final double OWN = 0.8;

    /** Who helps, beside the one that is responsible. */
    private static final Pattern BESIDE = Pattern.compile("^(?:関係|関連|協力|連携|副)");

    /** Units that answer, rather than the 部 or 局 above them. */
    private static final Ending UNIT = new Ending(".*(?:課|室|係|所|館|園|校|センター|委員会|協議会|事務局)");

    private final Shape shape;
    private final Map<Column, Guess> guesses = new LinkedHashMap<>();
    private final List<Column> levels = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Role, List<Part>> byRole = new EnumMap<>(Role.class);
    private final List<String> names;
    private final Set<Column> stacked;
    private final TitleColumn titles;
    private final Of of;
    private final Pins pins;
    private SignedTitles signed;

    /** What its rows speak of. */
    private enum Of {
        /** Items of their own, by their titles. */
        ITEMS,
        /** Another table's items, by their numbers. */
        NUMBERS,
        /** What stands above the table, as the indicators of a 施策. */
        PLACE,
        /** Labels, of which they name the indicators. */
        LABELS
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
        RowKinds.find(shape, guesses, pins);
        titles = new TitleColumn(shape, guesses, pins);
        if (of == Of.NUMBERS) {
            numbers().ifPresent(levels::add);
        } else {
            levels.addAll(LabelColumns.of(shape, guesses, pins, titles));
        }
        if (of == Of.LABELS) {
            guesses.put(
                    levels.remove(levels.size() - 1),
                    new Guess(Role.FIELD, 0.6, "ほかの表の階層の欄について書かれているため、その階層に記入する欄としました。"));
        }
        if (of == Of.PLACE) {
            levels.retainAll(levels.subList(levels.size() - 1, levels.size()));
            shape.columns().stream()
                    .filter(c -> guesses.get(c).role() == Role.LEVEL)
                    .forEach(c -> guesses.put(c, new Guess(Role.FIELD, 0.6, "表の上に書かれた項目について記入する欄としました。")));
        }
        names = levels.stream().map(this::name).toList();
        Grain grain = new Grain(shape, levels, guesses, pins);
        chooseDepartment(grain);
        guesses.forEach((column, guess) -> parts.add(new Part(column, guess.role(), grain.level(column), guess)));
        stacked = Cards.stacked(this);
    }

    /**
     * A heading with a year names no level, as 令和4年度の課題, unless there is no other to do so, or none that differs from
     * row to row as the names below 令和4年度に実施した事業 do.
     */
    private void setYearsApart() {
        boolean others = guesses.entrySet().stream()
                .anyMatch(e -> e.getValue().role() == Role.LEVEL
                        && !e.getKey().heading().hasYear());
        boolean merged = guesses.entrySet().stream()
                .filter(e -> e.getValue().role() == Role.LEVEL
                        && !e.getKey().heading().hasYear())
                .allMatch(e -> e.getKey().changes() < OWN * shape.rows());
        guesses.replaceAll((column, guess) -> others
                        && guess.role() == Role.LEVEL
                        && guess.confidence() < 1
                        && column.heading().hasYear()
                        && !(merged && isNamed(column))
                ? new Guess(Role.FIELD, 0.7, "見出しに年度があるため、年度ごとに記入する欄としました。")
                : guess);
    }

    /** Whether the texts below a plain heading of items differ from row to row. */
    private boolean isNamed(Column column) {
        return Titles.isDone(column.heading().name()) && column.changes() >= OWN * shape.rows();
    }

    /** @param pins what is said of its columns */
    static Layout of(Shape shape, Pins pins) {
        return new Layout(shape, pins, Of.ITEMS);
    }

    /** The same where its rows call their items by nothing but their numbers; null where they have none. */
    Layout byNumber() {
        return numbers().isEmpty() ? null : new Layout(shape, pins, Of.NUMBERS);
    }

    /**
     * The same where its rows have no titles, and name indicators of what stands above the table; null where they do not. One
     * that has a number or a section of its own, or is listed among others, is reported on by itself.
     */
    Layout ofPlace() {
        boolean indicators = !isTitled()
                && title() != null
                && levels.size() == 1
                && title().heading().is(Word.INDICATOR);
        boolean further = indicators && !isCounted() && !listsSeveral() || areYears();
        return further ? new Layout(shape, pins, Of.PLACE) : indicators ? this : null;
    }

    /** Whether most of its tables name several, and so list them as items rather than tell of what stands above. */
    private boolean listsSeveral() {
        List<Table> tables = shape.tables();
        return 2 * tables.stream().filter(t -> t.body().size() > 1).count() > tables.size();
    }

    /** Whether its rows are years, with nothing but what is told of them: 年度 | 目標 | 実績 | 評価. */
    boolean areYears() {
        return !isTitled()
                && !parts(Role.YEAR).isEmpty()
                && parts.stream()
                        .allMatch(p -> p.role() == Role.YEAR
                                || p.heading().words().stream().anyMatch(Years.PROGRESS::contains));
    }

    private boolean isCounted() {
        return parts.stream().anyMatch(p -> p.role() == Role.DEPARTMENT || p.role() == Role.NUMBER && isIdentity(p));
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

    /**
     * The same where its rows name indicators of the labels before them; null where they do not, or where most labels have
     * several, which are listed as items.
     */
    Layout ofLabels() {
        boolean indicators = of == Of.ITEMS
                && levels.size() > 1
                && title().heading().is(Word.INDICATOR)
                && !isCounted()
                && !listsSeveralEach();
        return indicators ? new Layout(shape, pins, Of.LABELS) : null;
    }

    /** Whether more than every other label has a further row. */
    private boolean listsSeveralEach() {
        int labels = labels().get(levels.size() - 2).changes();
        return 2 * (shape.rows() - labels) > labels;
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

    /** Whether a heading says where the titles stand; a table that has none is read only where no other has. */
    boolean isTitled() {
        return titles.areNamed();
    }

    /**
     * One column names the sections of the items, and one may name those of each level above them; other columns of departments
     * are fields like any other.
     */
    private void chooseDepartment(Grain grain) {
        Set<Column> above =
                guesses.keySet().stream().filter(grain::namesSections).collect(Collectors.toSet());
        Column chosen = guesses.entrySet().stream()
                .filter(e -> e.getValue().role() == Role.DEPARTMENT && !above.contains(e.getKey()))
                .max(Comparator.<Map.Entry<Column, Guess>>comparingDouble(
                                e -> e.getValue().confidence())
                        .thenComparingInt(
                                e -> BESIDE.matcher(e.getKey().heading().key()).find() ? 0 : 1)
                        .thenComparingDouble(e -> Math.rint(10 * e.getKey().share(UNIT::matches)))
                        .thenComparingDouble(e -> e.getKey().filled()))
                .map(Map.Entry::getKey)
                .orElse(null);
        guesses.replaceAll((column, guess) -> guess.role() == Role.DEPARTMENT
                        && column != chosen
                        && !above.contains(column)
                        && !pins.isSaid(column, Role.DEPARTMENT)
                        && !isOfAnotherYear(column.heading(), chosen)
                ? new Guess(Role.FIELD, 0.6, "ほかに担当課の欄があるため、記入する欄としました。")
                : guess);
    }

    /** Whether it names who is in charge in another year than the one that was chosen: 担当課 below each of several years. */
    private static boolean isOfAnotherYear(Heading heading, Column chosen) {
        return chosen != null
                && heading.year() != null
                && chosen.heading().year() != null
                && !heading.year().equals(chosen.heading().year())
                && heading.key().equals(chosen.heading().key());
    }

    /** Whether those in charge may have changed from year to year. */
    boolean hasSectionsOfYears() {
        return parts(Role.DEPARTMENT).stream()
                .anyMatch(p -> parts(Role.DEPARTMENT).stream().anyMatch(o -> isOfAnotherYear(p.heading(), o.column())));
    }

    /** Whether a heading is of those that are responsible, not of those who only help. */
    static boolean isOfSections(Heading heading) {
        return (heading.is(Word.SECTION) || heading.is(Word.BUREAU))
                && !BESIDE.matcher(heading.key()).find();
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

    /** The titles of all its tables, behind which sections may stand. */
    SignedTitles signedTitles() {
        signed = signed == null ? new SignedTitles(this) : signed;
        return signed;
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
