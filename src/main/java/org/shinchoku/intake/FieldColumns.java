package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading.Dating;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.Slot.By;

/** The columns of one table as fields of the plan, each with its name and its year. */
final class FieldColumns {

    /** What says when, and so nothing beside rows that say what. */
    private static final Pattern TIME =
            Pattern.compile("(?:.{0,4}(?:期間|年次|年度別?|スケジュール|工程))(?:の?(?:計画|工程|予定|スケジュール))?表?");
    /** What says that something is written there, and not what. */
    private static final Pattern ANYTHING = Pattern.compile("(?:記入|記載|回答)?(?:内容|欄|事項)");

    private final Sorts all;
    private final Layout layout;
    private final Table table;
    private final FiscalYear sheetYear;
    private final Predicate<Column> retold;
    private final String title;
    private final List<String> levels;
    private final Years years;
    private final Names names;
    private final Map<Part, Integer> places;
    private final Map<Part, Sort> sorts = new HashMap<>();
    /** Whether the lines of an item are those of which the sheet says what stands above and what below. */
    private final boolean storeyed;

    /**
     * @param sheetYear the year of the whole sheet, or null
     * @param retold whether a column says something else of the same items in tables of other years
     * @param title what stands above the table
     * @param levels the names of the levels of which its columns speak
     */
    FieldColumns(
            Sorts all,
            Layout layout,
            Table table,
            FiscalYear sheetYear,
            Predicate<Column> retold,
            String title,
            List<String> levels) {
        this.all = all;
        this.layout = layout;
        this.table = table;
        this.sheetYear = sheetYear;
        this.retold = retold;
        this.title = title;
        this.levels = levels;
        this.years = new Years(layout, table, sheetYear, retold);
        this.names = new Names(layout, table, years);
        this.places = layout.places(table);
        this.storeyed = places.keySet().stream().noneMatch(p -> p.heading().is(Word.INDICATOR));
        for (Part part : places.keySet()) {
            if (names.of(part) != null && !isMeasured(part)) {
                sorts.put(part, found(part));
            }
        }
    }

    private Sort found(Part part) {
        FiscalYear year = years.of(part);
        boolean byRows = isStacked(part) && !layout.parts(Role.YEAR).isEmpty();
        boolean department = part.role() == Role.DEPARTMENT;
        Sort sort = all.of(level(part), names.of(part), byRows || year != null, department, title);
        if (year != null && !byRows) {
            sort.year(year);
        }
        return sort;
    }

    private String level(Part part) {
        return levels.get(part.level());
    }

    /** The same columns where a row speaks of a label itself, with its own figures: all they say is that label's. */
    FieldColumns ofLabel(int level) {
        return speakingOf(Collections.nCopies(levels.size(), levels.get(level)));
    }

    /** The same columns where a row speaks of a part of an item. */
    FieldColumns ofParts(String parts) {
        List<String> deeper = new ArrayList<>(levels);
        deeper.set(levels.size() - 1, parts);
        return speakingOf(deeper);
    }

    private FieldColumns speakingOf(List<String> others) {
        return new FieldColumns(all, layout, table, sheetYear, retold, title, others);
    }

    /** The field of a column that is one for all its rows. */
    Sort sort(Part part) {
        return sorts.get(part);
    }

    /** The field of a column for one of the lines of an item. */
    Sort line(Part part, int line) {
        String storey = storeyed && years.of(part) != null ? table.storeys().name(line) : "";
        Sort sort = storey.isEmpty() ? all.line(sort(part), line) : measured(part, storey, true);
        if (sort.isYearly() && years.of(part) != null) {
            sort.year(years.of(part));
        }
        return sort;
    }

    /** The field of a column in a row of one measure and year, of which the item may have several lines. */
    Sort stacked(Part part, String measure, FiscalYear year, int line) {
        Sort sort = all.line(isMeasured(part) ? measured(part, measure, year != null) : sort(part), line);
        if (year != null && sort.isYearly()) {
            sort.year(year);
        }
        return sort;
    }

    /** The year of a row of one measure: that of its column, else the sheet's own where the measure alone says what is told. */
    FiscalYear year(Part part, String measure) {
        return isDatedBy(part, measure) ? sheetYear : years.of(part);
    }

    private boolean isDatedBy(Part part, String measure) {
        return years.of(part) == null
                && isMeasured(part)
                && saysAnything(part)
                && Word.of(measure).stream().anyMatch(Years.PROGRESS::contains);
    }

    /** What on the sheet says of which year a row of one measure is. */
    By by(Part part, String measure) {
        boolean sheet = sheetYear != null && isDatedBy(part, measure);
        return sheet ? By.SHEET : years.by(part);
    }

    private boolean saysAnything(Part part) {
        return ANYTHING.matcher(Wording.flat(names.of(part).name())).matches();
    }

    private Sort measured(Part part, String measure, boolean yearly) {
        Heading heading = names.of(part);
        boolean bare = heading.name().isEmpty()
                || heading.name().equals(Names.ONLY_YEAR)
                || TIME.matcher(Wording.flat(heading.name())).matches()
                || saysAnything(part);
        Heading named = heading.named(bare ? measure : heading.name() + " " + measure);
        return all.of(level(part), named, yearly, false, title);
    }

    /** The field that names the section which is responsible for an item without a column that does. */
    Sort responsible(Heading heading) {
        return all.of(levels.get(levels.size() - 1), heading, false, true, title);
    }

    /** Whether texts for several years or measures stand below each other in a column. */
    boolean isStacked(Part part) {
        return layout.stacked().contains(part.column());
    }

    /** Whether rows beside a column name what is measured in it, so that it has as many fields. */
    private boolean isMeasured(Part part) {
        return isStacked(part) && !layout.parts(Role.MEASURE).isEmpty();
    }

    /** Whether a column speaks of the items rather than of a label above them. */
    boolean isOfItems(Part part) {
        return part.level() == layout.levels().size() - 1;
    }

    /** The parts that no heading gives a name, as far as anything was read in them. */
    List<Part> unnamed() {
        return names.invented().stream()
                .filter(p -> sorts.containsKey(p) && !sorts.get(p).texts().isEmpty())
                .toList();
    }

    /** Whether any of its fields has its year from there. */
    boolean isDatedBy(Dating source) {
        return places.entrySet().stream()
                .filter(e -> names.of(e.getKey()) != null && isDatedBy(e.getKey(), source))
                .anyMatch(e -> table.body().stream()
                        .anyMatch(l -> !table.grid().text(l.row(), e.getValue()).isEmpty()));
    }

    private boolean isDatedBy(Part part, Dating source) {
        boolean measures = source == Dating.SHEET
                && sheetYear != null
                && layout.parts(Role.MEASURE).stream()
                        .flatMap(m -> m.column().distinct().stream())
                        .anyMatch(m -> isDatedBy(part, m));
        return measures || years.dating(part) == source;
    }

    /** Whether another field begins in one of the columns behind a place up to another. */
    boolean beginsWithin(int place, int last) {
        return sorts.keySet().stream().map(places::get).anyMatch(c -> c > place && c <= last);
    }

    /** The parts that stand in the table, by their columns. */
    Map<Part, Integer> places() {
        return places;
    }

    Names names() {
        return names;
    }

    Years years() {
        return years;
    }

    /** The year of the whole sheet, or null where it names none. */
    FiscalYear sheetYear() {
        return sheetYear;
    }

    Layout layout() {
        return layout;
    }

    Table table() {
        return table;
    }
}
