package org.shinchoku.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Slot.By;

/** Takes what is said of an item beside a label of its own rather than in a column: pairs above its table, rows below it. */
final class Sayings {

    /** What is said of a year wherever it stands; 課題 and 方針 above a table may as well hold for good. */
    private static final Pattern DATED = Pattern.compile("評価|判定|進捗|達成|実績");

    private static final int NEAR = 3;

    private final Trace trace;
    private final Values values;
    private final Sorts sorts;
    private final Function<Page, FiscalYear> years;

    /** @param years the year of each sheet, or null */
    Sayings(Trace trace, Sorts sorts, Function<Page, FiscalYear> years) {
        this.trace = trace;
        this.values = new Values(trace);
        this.sorts = sorts;
        this.years = years;
    }

    /**
     * Takes what is said of all items of a place: a rating, a result and an opinion are of the sheet's year.
     *
     * @param title what stands above, as 委員会の意見
     * @param closes whether the title heads opinions, or it stands below the table
     */
    void above(Node node, Page page, Heading heading, Grid.Block text, String title, boolean closes) {
        boolean dated = !(heading.words().equals(Set.of(Word.OPINION))
                        && othersNameYears(page, text.area().row()))
                && (DATED.matcher(heading.key()).find()
                        || closes && heading.words().stream().anyMatch(Years.PROGRESS::contains));
        Spot spot = new Spot(page.grid(), text.area().row(), text.column());
        FiscalYear named = closes ? YearPhrase.of(title).year() : null;
        FiscalYear of = named == null ? years.apply(page) : named;
        FiscalYear sheet = dated && !Layout.isOfSections(heading) ? of : null;
        FiscalYear year = heading.year() == null ? sheet : heading.year();
        Sort sort = sort(node, heading, year, title);
        bind(spot, node, sort, year);
        values.put(node, sort, year, "", text.text(), spot);
    }

    /** Whether rows around one name their years, so that an opinion among them, which does not, is of none of these. */
    private static boolean othersNameYears(Page page, int row) {
        return page.lines().stream()
                .filter(l -> l.kind() == Line.Kind.PAIR && Math.abs(l.row() - row) <= NEAR)
                .anyMatch(l -> Pairs.heading(l).year() != null);
    }

    /** Takes what a row says of the item above it: labels, each with its text. */
    void below(Node item, Page page, Line line, String title) {
        for (int i = 0; i < line.blocks().size(); i += 2) {
            below(item, page, line.row(), line.blocks().get(i), line.blocks().get(i + 1), title);
        }
    }

    private void below(Node item, Page page, int row, Grid.Block label, Grid.Block text, String title) {
        Heading heading = Heading.of(label.column(), List.of(label.text()));
        FiscalYear year = year(heading, years.apply(page));
        Sort sort = sort(item, heading, year, title);
        trace.use(page.grid(), row, label.column(), Use.HEADING);
        if (!text.text().isEmpty()) {
            Spot spot = new Spot(page.grid(), row, text.column());
            trace.reason("「" + heading.name() + "」の行", "項目の下に見出しと文が並び、ほかの項目の下にも同じ見出しがあるため、上の項目の欄としました。");
            if (text.column() != label.column() || label.area().row() != row) {
                bind(spot, item, sort, year);
            }
            values.put(item, sort, year, "", text.text(), spot);
        }
    }

    private static FiscalYear year(Heading heading, FiscalYear sheet) {
        if (heading.year() != null || sheet == null) {
            return heading.year();
        }
        boolean progress = heading.words().stream().anyMatch(Years.PROGRESS::contains);
        return heading.shift() != null ? sheet.plus(heading.shift()) : progress ? sheet : null;
    }

    private Sort sort(Node node, Heading heading, FiscalYear year, String title) {
        Sort sort = sorts.of(node.step().level(), heading, year != null, Layout.isOfSections(heading), title);
        if (year != null) {
            sort.year(year);
        }
        return sort;
    }

    private void bind(Spot spot, Node node, Sort sort, FiscalYear year) {
        By by = year == null ? By.NOTHING : By.SHEET;
        trace.bonds().value(spot.grid(), spot.row(), spot.column(), node, sort, year, by);
    }
}
