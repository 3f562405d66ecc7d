package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Reading.Column;
import org.shinchoku.plan.Reading.Dating;
import org.shinchoku.plan.Reading.LineKind;
import org.shinchoku.plan.Role;
import org.shinchoku.sheet.Sheet;

/**
 * 読み方: what the clerk has said of how sheets are read, and what was found the last time. What is said here holds; all the
 * rest is found out as if nothing had been said.
 *
 * <p>Immutable: each correction makes a mapping of its own, with which {@link Intake#propose} reads the file again.
 */
public final class Mapping {

    private static final Mapping NONE = of(new Reading(0, "", List.of(), List.of(), List.of()));

    private final Reading reading;

    private Mapping(Reading reading) {
        this.reading = reading;
    }

    /** Nothing is said: everything is found out. */
    public static Mapping none() {
        return NONE;
    }

    /** As it was kept. */
    public static Mapping of(Reading kept) {
        return new Mapping(kept);
    }

    /** The row with which it is kept in a plan; its id is 0 where no file has been read with it. */
    public Reading reading() {
        return reading;
    }

    /** Whether the clerk has said anything. */
    public boolean isCorrected() {
        boolean columns =
                reading.tables().stream().flatMap(t -> t.columns().stream()).anyMatch(Column::isCorrected);
        return columns || !reading.lines().isEmpty() || !reading.tabs().isEmpty();
    }

    /** What a column is there for. What was found of it before is found anew. */
    public Mapping withRole(ColumnPlace place, Role role) {
        return with(place, null, c -> c.withRole(role));
    }

    /** To the items of which labels a column belongs. */
    public Mapping withLevel(ColumnPlace place, ColumnPlace labels) {
        return with(place, null, c -> c.withLevel(labels.caption()));
    }

    /** How deep the labels of a column stand, from 0 at the root. */
    public Mapping withDepth(ColumnPlace place, int depth) {
        return with(place, null, c -> c.withRole(Role.LEVEL).withDepth(depth));
    }

    /** What the field, or the level, of a column is called. */
    public Mapping withField(ColumnPlace place, String name) {
        return with(place, null, c -> c.withField(name));
    }

    /** The year of a column; of one whose heading names a year it holds for that year's column alone. */
    public Mapping withYear(ColumnPlace place, FiscalYear year) {
        return with(place, place.headed(), c -> c.withYear(Dating.FIXED, year));
    }

    /** Where the year of a column comes from: its heading, its sheet, or nowhere. */
    public Mapping withYear(ColumnPlace place, Dating dating) {
        return with(place, place.headed(), c -> c.withYear(dating, null));
    }

    /** Nothing is said of a column any more. */
    public Mapping asFound(ColumnPlace place) {
        List<Reading.Table> tables = reading.tables().stream()
                .map(t -> !isMeant(t, place)
                        ? t
                        : new Reading.Table(
                                t.headings(),
                                t.columns().stream()
                                        .filter(c -> !isMeant(c, place))
                                        .toList()))
                .filter(t -> !t.columns().isEmpty())
                .toList();
        return with(tables, reading.lines(), reading.tabs());
    }

    private static boolean isMeant(Reading.Table table, ColumnPlace place) {
        return Captions.likeness(table.headings(), place.table()) == 1;
    }

    private static boolean isMeant(Column column, ColumnPlace place) {
        return Captions.key(column.caption()).equals(Captions.key(place.caption()));
    }

    private Mapping with(ColumnPlace place, FiscalYear headed, UnaryOperator<Column> change) {
        List<Reading.Table> tables = new ArrayList<>(reading.tables());
        int at = 0;
        while (at < tables.size() && !isMeant(tables.get(at), place)) {
            at++;
        }
        if (at == tables.size()) {
            tables.add(new Reading.Table(place.table(), List.of()));
        }
        List<Column> columns = new ArrayList<>(tables.get(at).columns());
        int i = 0;
        while (i < columns.size()
                && !(isMeant(columns.get(i), place)
                        && Objects.equals(columns.get(i).headed(), headed))) {
            i++;
        }
        if (i == columns.size()) {
            columns.add(Column.of(place.caption(), headed));
        }
        columns.set(i, change.apply(columns.get(i)));
        tables.set(at, new Reading.Table(tables.get(at).headings(), columns));
        return with(tables, reading.lines(), reading.tabs());
    }

    private Mapping with(List<Reading.Table> tables, List<Reading.Line> lines, List<Reading.Tab> tabs) {
        return new Mapping(new Reading(reading.id(), reading.source(), tables, lines, tabs));
    }

    /** What rows of a sheet, counted from 0, are there for; empty rows are passed over. */
    public Mapping withLines(Sheet sheet, int from, int to, LineKind kind) {
        LineTexts texts = new LineTexts(new Grid(sheet, new Senses()));
        List<Reading.Line> lines = new ArrayList<>(reading.lines());
        for (int row : texts.filled(from, to)) {
            lines.removeAll(texts.said(lines, row));
            lines.add(kind == LineKind.HEADING ? texts.heading(row) : texts.line(row, kind));
        }
        return with(reading.tables(), lines, reading.tabs());
    }

    /** Nothing is said of rows of a sheet any more. */
    public Mapping asFound(Sheet sheet, int from, int to) {
        LineTexts texts = new LineTexts(new Grid(sheet, new Senses()));
        List<Reading.Line> lines = new ArrayList<>(reading.lines());
        texts.filled(from, to).forEach(row -> lines.removeAll(texts.said(lines, row)));
        return with(reading.tables(), lines, reading.tabs());
    }

    /** The rows of a sheet, from 0, of which something is said. */
    public Set<Integer> rows(Sheet sheet) {
        if (reading.lines().isEmpty()) {
            return Set.of();
        }
        Grid grid = new Grid(sheet, new Senses());
        LineTexts texts = new LineTexts(grid);
        return IntStream.range(0, grid.height())
                .filter(row -> !texts.said(reading.lines(), row).isEmpty())
                .boxed()
                .collect(Collectors.toSet());
    }

    /**
     * The year of a sheet's values.
     *
     * @param sheet its name, or empty for every sheet
     * @param file the file for which it is said, in another one it is asked for again; empty for every file whose sheets
     *     name no year themselves
     */
    public Mapping withYear(String sheet, FiscalYear year, String file) {
        Reading.Tab before = tab(sheet);
        return with(new Reading.Tab(LineTexts.sheet(sheet), before.left(), year, file));
    }

    /** A sheet is not read. */
    public Mapping withoutSheet(String sheet) {
        Reading.Tab before = tab(sheet);
        return with(new Reading.Tab(before.sheet(), true, before.year(), before.source()));
    }

    /** A sheet is read, though it is hidden or looks like an example. */
    public Mapping withSheet(String sheet) {
        Reading.Tab before = tab(sheet);
        return with(new Reading.Tab(before.sheet(), false, before.year(), before.source()));
    }

    /** Whether a sheet is read is found out. */
    public Mapping withSheetAsFound(String sheet) {
        Reading.Tab before = tab(sheet);
        return with(new Reading.Tab(before.sheet(), null, before.year(), before.source()));
    }

    /** The year of a sheet's values is found out. */
    public Mapping withYearAsFound(String sheet) {
        Reading.Tab before = tab(sheet);
        return with(new Reading.Tab(before.sheet(), before.left(), null, ""));
    }

    /** What is said of a sheet. */
    public Reading.Tab tab(String sheet) {
        String name = LineTexts.sheet(sheet);
        return reading.tabs().stream()
                .filter(t -> Wording.key(t.sheet()).equals(Wording.key(name)))
                .findFirst()
                .orElse(new Reading.Tab(name, null, null, ""));
    }

    private Mapping with(Reading.Tab tab) {
        List<Reading.Tab> tabs = new ArrayList<>(reading.tabs());
        tabs.remove(tab(tab.sheet()));
        if (tab.left() != null || tab.year() != null) {
            tabs.add(tab);
        }
        return with(reading.tables(), reading.lines(), tabs);
    }

    /** This and another mapping together, as of two files that are read as one plan. */
    public Mapping and(Mapping other) {
        List<Reading.Table> tables = new ArrayList<>(reading.tables());
        other.reading.tables().stream()
                .filter(t -> tables.stream().noneMatch(o -> Captions.likeness(o.headings(), t.headings()) == 1))
                .forEach(tables::add);
        String source = reading.source().isEmpty() ? other.reading.source() : reading.source();
        return new Mapping(new Reading(
                reading.id(),
                source,
                tables,
                Stream.concat(reading.lines().stream(), other.reading.lines().stream())
                        .distinct()
                        .toList(),
                Stream.concat(reading.tabs().stream(), other.reading.tabs().stream())
                        .distinct()
                        .toList()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping mapping && mapping.reading.equals(reading);
    }

    @Override
    public int hashCode() {
        return reading.hashCode();
    }

    @Override
    public String toString() {
        return reading.toString();
    }
}
