package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.shinchoku.plan.FiscalYear;

/** Reads the sheets of a book one after the other into one tree of items, and keeps how each table was read. */
final class Reader {

    private final Trace trace;
    private final Pairs pairs;
    private final Joins joins;
    private final BlockTitles blocks;
    private final SheetNames names;
    private final Map<Table, Layout> layouts = new HashMap<>();
    private final Sorts sorts = new Sorts();
    private final Sections sections = new Sections();
    private final Node root = Node.root();
    private final Function<Page, FiscalYear> years;
    private final Sayings sayings;
    private final Retold retold;
    private final Map<Table, FieldColumns> read = new HashMap<>();
    private final List<Node> items = new ArrayList<>();
    private final Known known = new Known(items);
    private final Map<String, Spot> headings = new LinkedHashMap<>();
    /** What is said of labels is read when all that hangs below them is known. */
    private final List<LabelRows> later = new ArrayList<>();

    /** What stands above the columns of tables. */
    private final Set<String> heads = new HashSet<>();

    private FiscalYear itemsYear;

    /** @param years the year of each sheet, or null */
    Reader(Trace trace, List<Page> pages, List<Layout> all, Function<Page, FiscalYear> years) {
        this.trace = trace;
        this.pairs = new Pairs(pages);
        this.joins = new Joins(pages, all);
        this.years = years;
        this.sayings = new Sayings(trace, sorts, years);
        this.retold = new Retold(pages, years);
        for (Layout layout : all) {
            layout.shape().tables().forEach(t -> {
                layouts.put(t, layout);
                head(t);
            });
        }
        this.blocks = new BlockTitles(pages, layouts, l -> joins.isJoined(l) || joins.isOfLabels(l));
        this.names = new SheetNames(pages, layouts, pairs);
    }

    private void head(Table table) {
        for (int r = table.head().from(); r <= table.head().to(); r++) {
            table.grid().row(r).forEach(b -> heads.add(b.text()));
        }
    }

    /** Whether a text heads a column of some table. */
    boolean isHeading(String text) {
        return heads.contains(text);
    }

    /** Reads all sheets, those that have more to say of the others' labels behind them. */
    void read(List<Page> pages) {
        pages.stream().filter(p -> !isOfLabels(p)).forEach(this::read);
        pages.stream().filter(this::isOfLabels).forEach(this::read);
    }

    private boolean isOfLabels(Page page) {
        List<Table> tables = page.tables().stream().filter(this::isRead).toList();
        return !tables.isEmpty() && tables.stream().allMatch(t -> joins.isOfLabels(layouts.get(t)));
    }

    private void read(Page page) {
        if (page.tables().stream().anyMatch(this::isRead)) {
            Place place = new Place(root, sections, items);
            Openings openings = new Openings(trace, page, place, blocks, headings);
            if (names.has(page)) {
                openings.sheet();
            }
            new SheetReader(this, trace, page, place, openings).read();
            later.forEach(LabelRows::read);
            later.clear();
        } else {
            String why = page.tables().isEmpty() ? "表のないシートのため、取り込んでいません。" : "集計や凡例、一覧の表とみて、取り込んでいません。";
            page.lines().forEach(l -> trace.leave(page.grid(), l, why));
        }
        trace.cover(page.grid());
    }

    boolean isRead(Table table) {
        Layout layout = layouts.get(table);
        return layout != null && layout.title() != null;
    }

    Layout layout(Table table) {
        return layouts.get(table);
    }

    /**
     * Begins to read the rows of a table. What is said on a sheet of its own of another's items is of that sheet's year.
     *
     * @param labels those that hold above its first row
     * @param named the year that is named for the table, or null
     * @param title what stands above it
     */
    Rows rows(Table table, Labels labels, FiscalYear named, String title, Place place, Hatching hatching) {
        Layout layout = layouts.get(table);
        boolean joined = joins.isJoined(layout);
        boolean ofLabels = joins.isOfLabels(layout);
        FiscalYear year = named == null && (joined || ofLabels) ? itemsYear : named;
        Cells cells = cells(layout, table, year, title, joins.levels(layout));
        if (ofLabels) {
            later.add(new LabelRows(trace, layout, table, cells, place, joins.labels(layout)));
            return later.get(later.size() - 1);
        }
        if (joined) {
            return new JoinedRows(trace, layout, table, cells, place.items().isEmpty() ? known : place.known());
        }
        itemsYear = year == null ? onlyYear(table) : year;
        return new ItemRows(trace, layout, table, cells, labels, place, hatching, year);
    }

    /** The year of which a table speaks where its headings name no other, save that of a goal; or null. */
    private static FiscalYear onlyYear(Table table) {
        List<FiscalYear> years = table.headings().stream()
                .filter(h -> h.year() != null && !h.is(Word.TARGET))
                .map(Heading::year)
                .distinct()
                .toList();
        return years.size() == 1 ? years.get(0) : null;
    }

    /** Begins to read the rows of a table that says more of what stands above it. */
    Rows rows(Table table, Node above, FiscalYear year, String title) {
        Layout layout = layouts.get(table);
        List<String> levels = List.of(above.step().level());
        return new PlaceRows(layout, table, cells(layout, table, year, title, levels), above);
    }

    private Cells cells(Layout layout, Table table, FiscalYear year, String title, List<String> levels) {
        FieldColumns fields = new FieldColumns(sorts, layout, table, year, c -> retold.is(layout, c), title, levels);
        read.put(table, fields);
        return new Cells(trace, fields);
    }

    /** The year of a sheet, or null where nothing names it. */
    FiscalYear year(Page page) {
        return years.apply(page);
    }

    /** The labels above tables, each beside its heading. */
    Pairs pairs() {
        return pairs;
    }

    Sayings sayings() {
        return sayings;
    }

    /** How the table was read, or null where it was not. */
    FieldColumns fields(Table table) {
        return read.get(table);
    }

    Node root() {
        return root;
    }

    Sorts sorts() {
        return sorts;
    }

    Sections sections() {
        return sections;
    }

    /** Where rows head items below them, the first of each level. */
    Map<String, Spot> headings() {
        return headings;
    }
}
