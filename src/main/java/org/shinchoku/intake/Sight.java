package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Role;
import org.shinchoku.sheet.Area;

/**
 * What was seen in the sheets, to be asked for cell by cell.
 *
 * <p>The first question about a sheet looks through all of it, the next ones do not.
 */
final class Sight implements Insight {

    private final List<Page> pages;
    private final List<Layout> layouts;
    private final Reader reader;
    private final Trace trace;
    private final Plan plan;
    private final Map<Table, SeenTable> tables = new HashMap<>();
    private final Map<Page, Sightings> sightings = new HashMap<>();

    Sight(List<Page> pages, List<Layout> layouts, Reader reader, Trace trace, Plan plan) {
        this.pages = pages;
        this.layouts = layouts;
        this.reader = reader;
        this.trace = trace;
        this.plan = plan;
    }

    /** How often the sheets were asked for a cell so far. */
    @Override
    public long asked() {
        return pages.stream().mapToLong(p -> p.grid().asked()).sum();
    }

    /** The tables in the order of the sheets. */
    @Override
    public List<SeenTable> tables() {
        return pages.stream()
                .flatMap(p -> p.tables().stream().map(t -> table(p, t)))
                .filter(Objects::nonNull)
                .toList();
    }

    private SeenTable table(Page page, Table table) {
        return tables.computeIfAbsent(table, t -> look(page, t));
    }

    private SeenTable look(Page page, Table table) {
        Layout layout = layout(table);
        if (layout == null) {
            return null;
        }
        List<SeenColumn> columns = layout.places(table).keySet().stream()
                .map(p -> column(layout, table, p))
                .sorted(Comparator.comparingInt(c -> c.head().column()))
                .toList();
        int last = page.lastRow(table);
        return new SeenTable(
                page.grid().name(), table.head().from(), table.head().to(), last, columns, layout.levels());
    }

    private Layout layout(Table table) {
        return layouts.stream().filter(l -> l.shape().has(table)).findFirst().orElse(null);
    }

    private SeenColumn column(Layout layout, Table table, Part part) {
        int at = part.column().places().get(table);
        Grid grid = table.grid();
        Heading heading = table.heading(at);
        FieldColumns fields = reader.fields(table);
        Heading named = fields == null ? null : fields.names().of(part);
        String name = part.role() == Role.LEVEL ? layout.levels().get(part.level()) : named == null ? "" : named.name();
        return new SeenColumn(
                new ColumnPlace(layout.shape().signature(), table.caption(at), heading.year()),
                grid.home(grid.area(table.head().to(), at)),
                part.role(),
                part.guess().confidence(),
                part.guess().reason(),
                part.level(),
                name,
                named == null ? null : fields.years().dating(part),
                named == null ? null : fields.years().of(part),
                layout.pins().isCorrected(part.column()));
    }

    /** What was seen in a cell, or null on a sheet that was not read. */
    @Override
    public Seen at(String sheet, int row, int column) {
        Page page = pages.stream()
                .filter(p -> p.grid().name().equals(sheet))
                .findFirst()
                .orElse(null);
        if (page == null) {
            return null;
        }
        Grid grid = page.grid();
        Area home = grid.homeAt(row, column);
        Area area = grid.fromHome(home);
        Sightings here = sightings(page);
        Table table = area == null ? null : page.owner(area.row());
        SeenTable seen = table == null ? null : table(page, table);
        return new Seen(
                sheet,
                home,
                here.use(home),
                area == null ? null : here.kind(area.row()),
                seen,
                seen == null ? List.of() : columns(seen, layout(table), table, area),
                area == null ? List.of() : made(grid, area, here.reads(area)),
                here.doubts(home));
    }

    private Sightings sightings(Page page) {
        return sightings.computeIfAbsent(page, p -> new Sightings(p, trace, reader.root()));
    }

    /** By the sheets' names, what each cell was taken for. */
    @Override
    public Map<String, Map<Area, Use>> uses() {
        Map<String, Map<Area, Use>> uses = new HashMap<>();
        pages.forEach(p -> uses.put(p.grid().name(), sightings(p).uses()));
        return uses;
    }

    private List<SeenColumn> columns(SeenTable seen, Layout layout, Table table, Area area) {
        List<ColumnPlace> places = new ArrayList<>();
        for (Part part : layout.places(table).keySet()) {
            int at = part.column().places().get(table);
            Marks marks = table.marks(at);
            boolean over = marks == null
                    ? area.column() <= at && at <= area.lastColumn()
                    : marks.columns().stream().anyMatch(c -> area.column() <= c && c <= area.lastColumn());
            if (over) {
                places.add(column(layout, table, part).place());
            }
        }
        return seen.columns().stream().filter(c -> places.contains(c.place())).toList();
    }

    private List<Key> made(Grid grid, Area area, List<Sightings.Read> reads) {
        List<Key> keys = new ArrayList<>();
        trace.made(grid, area, reader.root()).forEach(n -> keys.add(Key.of(Kind.ITEM, n.id())));
        for (Sightings.Read read : reads) {
            Node.Entry entry = read.entry();
            plan.answers(read.node().id(), entry.sort().id(), entry.year()).forEach(v -> keys.add(v.key()));
        }
        return keys;
    }
}
