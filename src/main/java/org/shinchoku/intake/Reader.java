package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.shinchoku.plan.Answers;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.Slot.By;

/** Reads the sheets from top to bottom, and plants every row where it belongs in the tree. */
final class Reader {

    private static final int LONGEST_SECTION = 80;
    private static final int LONGEST_TITLE = 30;

    /** Where each section has its own sheet, the sheets' names are this column. */
    private static final Heading SHEETS = Heading.of(0, List.of("担当課"));

    private final Trace trace;
    private final Pairs pairs;
    private final Joins joins;
    private final BlockTitles blocks;
    private final Map<Table, Layout> layouts = new HashMap<>();
    private final Sorts sorts = new Sorts();
    private final Sections sections = new Sections();
    private final Node root = Node.root();
    private final Function<Page, FiscalYear> years;
    private final Map<Table, Cells> read = new HashMap<>();
    private final List<Node> items = new ArrayList<>();
    private final Known known = new Known(items);
    private FiscalYear itemsYear;

    private Page page;
    private Grid grid;
    private Place place;
    private Hatching hatching;
    private LoneSections alone;
    private Rows rows;
    private Table table;
    private String title;
    private boolean unread;
    /** Whether what stands last above the rows is a heading of opinions. */
    private boolean closes;
    /** Where the first heading of each level stands. */
    private final Map<String, Spot> headings = new LinkedHashMap<>();
    /** The sections that were opened since the last item. */
    private final List<Line> opened = new ArrayList<>();

    /** @param years the year of each sheet, or null */
    Reader(Trace trace, List<Page> pages, List<Layout> all, Function<Page, FiscalYear> years) {
        this.trace = trace;
        this.pairs = new Pairs(pages);
        this.joins = new Joins(pages, all);
        this.years = years;
        for (Layout layout : all) {
            layout.shape().tables().forEach(t -> layouts.put(t, layout));
        }
        this.blocks = new BlockTitles(pages, layouts, joins::isJoined);
    }

    void read(Page next) {
        page = next;
        grid = next.grid();
        place = new Place(root, sections, items);
        hatching = new Hatching(next);
        alone = new LoneSections(next);
        if (Answers.soundsLikeSection(grid.name())) {
            place.responsible(new Place.Responsible(SHEETS, grid.name(), new Spot(grid, 0, 0)));
        }
        rows = null;
        table = null;
        title = "";
        closes = false;
        opened.clear();
        List<Line> lines = next.lines();
        if (page.tables().stream().noneMatch(this::isRead)) {
            String why = page.tables().isEmpty() ? "表のないシートのため、取り込んでいません。" : "集計や凡例の表とみて、取り込んでいません。";
            lines.forEach(l -> trace.leave(grid, l, why));
            trace.cover(grid);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            switch (line.kind()) {
                case HEAD -> head(line);
                case PAIR -> pair(line);
                case TITLE -> title(line);
                case NOTE -> note(line);
                case EXAMPLE -> trace.leave(grid, line, "記入例の行とみて、取り込んでいません。");
                case TOTAL -> trace.leave(grid, line, "合計の行とみて、取り込んでいません。");
                case SECTION -> section(line);
                case LONE -> lone(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
                case COMMENT -> comment(line);
                case BODY -> body(line);
            }
        }
        opened.forEach(l -> trace.withdraw(grid, l, "下に項目のない文のため、取り込んでいません。"));
        opened.forEach(l -> headings.values().removeIf(h -> h.grid() == grid && h.row() == l.row()));
        trace.cover(grid);
    }

    private boolean isRead(Table of) {
        Layout layout = layouts.get(of);
        return layout != null && layout.title() != null;
    }

    private void head(Line line) {
        Table next = page.table(line.row());
        unread = next == null ? unread : !next.body().isEmpty() && !isRead(next);
        if (!unread) {
            trace.use(grid, line, Use.HEADING);
        }
        if (next == null || !isRead(next)) {
            return;
        }
        Layout layout = layouts.get(next);
        if (layout.isOfPlace()) {
            place(layout, next);
            return;
        }
        FiscalYear own = table == null ? null : YearPhrase.of(title).year();
        boolean goesOn = rows != null && rows.layout() == layout;
        Labels labels = goesOn ? rows.labels() : new Labels(layout);
        table = next;
        read(layout, labels, own != null ? own : years.apply(page));
        title = "";
        closes = false;
    }

    /** Takes what a table without items says of what stands above it; where nothing does, its rows are left aside. */
    private void place(Layout layout, Table next) {
        Node above = opened.isEmpty() ? place.pair() : place.node();
        unread = above == null;
        if (unread) {
            return;
        }
        table = next;
        List<String> levels = List.of(above.step().level());
        Cells cells = new Cells(trace, sorts, layout, table, years.apply(page), title, levels);
        read.put(table, cells);
        rows = new PlaceRows(layout, table, cells, above);
        title = "";
        closes = false;
    }

    /** What is said on a sheet of its own of another's items is of that sheet's year. */
    private void read(Layout layout, Labels labels, FiscalYear named) {
        boolean joined = joins.isJoined(layout);
        FiscalYear year = named == null && joined ? itemsYear : named;
        Cells cells = new Cells(trace, sorts, layout, table, year, title, joins.levels(layout));
        read.put(table, cells);
        if (joined) {
            rows = new JoinedRows(trace, layout, table, cells, place.items().isEmpty() ? known : place.known());
        } else {
            itemsYear = year;
            rows = new ItemRows(trace, layout, table, cells, labels, place, hatching, year);
        }
    }

    private void note(Line line) {
        hatch(line);
        trace.leave(grid, line, "注記とみて、取り込んでいません。");
    }

    private void hatch(Line line) {
        for (Grid.Block block : line.blocks()) {
            if (Hatching.says(block.text())) {
                trace.use(grid, block.area().row(), block.column(), Use.MARK);
                trace.reason("「" + block.text() + "」", "色の付いた行を再掲と書いているため、ほかと違う色の行を再掲としました。");
            }
        }
    }

    private void title(Line line) {
        Grid.Block said = line.blocks().get(0);
        if (closes
                && line.blocks().size() == 1
                && place.node() != null
                && (said.text().contains("。") || said.text().length() > LONGEST_TITLE)) {
            trace.use(grid, line, Use.VALUE);
            value(place.node(), Heading.of(said.column(), List.of(title)), said);
            return;
        }
        if (blocks.style(grid, line) != null) {
            trace.reason("「" + line.blocks().get(0).text() + "」の行", "同じ見出しの表の上に、表ごとに違う文があるため、下の項目の区分としました。");
            above(line);
            return;
        }
        hatch(line);
        for (Grid.Block block : line.blocks()) {
            if (page.isHeadline(line, block)) {
                trace.use(grid, block.area().row(), block.column(), Use.TITLE);
            }
        }
        title = said.text();
        closes = Lines.headsOpinions(title);
        if (closes && rows != null) {
            trace.use(grid, line, Use.HEADING);
        } else {
            trace.leave(grid, line, "表の外に書かれた文のため、取り込んでいません。");
        }
    }

    private void pair(Line line) {
        Heading heading = Pairs.heading(line);
        Grid.Block value = line.blocks().get(1);
        int depth = pairs.depth(heading);
        if (rows != null) {
            rows.labels().clear();
        }
        if (depth >= 0) {
            use(line, Use.LABEL);
            place.open(depth, new Step(heading.name(), value.text(), ""));
            trace.made(grid, value.area().row(), value.column(), place.path());
            trace.bonds().label(grid, value.area().row(), value.column(), place.path());
            trace.reason("「" + heading.name() + "」の行", "表の上に見出しと並んで書かれているため、下の項目すべての階層としました。");
        } else if (place.pair() != null || closes && place.node() != null) {
            use(line, Use.VALUE);
            value(place.pair() != null ? place.pair() : place.node(), heading, value);
        } else if (heading.is(Word.YEAR)) {
            use(line, Use.MARK);
        } else if ((heading.is(Word.SECTION) || heading.is(Word.BUREAU)) && isPerson(value.text())) {
            trace.leave(grid, line, "表の外に書かれた文のため、取り込んでいません。");
        } else if (heading.is(Word.SECTION) || heading.is(Word.BUREAU)) {
            use(line, Use.DEPARTMENT);
            Spot spot = new Spot(grid, value.area().row(), value.column());
            place.responsible(new Place.Responsible(heading, value.text(), spot));
        }
    }

    /** Whether a text beside 担当者 tells who in the section that is known already is to be asked. */
    private boolean isPerson(String text) {
        return place.responsible() != null
                && Answers.soundsLikeSection(place.responsible().text())
                && !Answers.soundsLikeSection(text);
    }

    /** Takes what is said of all items of a place: a rating and what stands below 委員会の意見 are of the sheet's year. */
    private void value(Node node, Heading heading, Grid.Block text) {
        boolean dated = closes || heading.is(Word.RATING) || heading.is(Word.ACTUAL);
        FiscalYear year = dated ? years.apply(page) : null;
        Sort sort = sorts.of(node.step().level(), heading, year != null, false, title);
        sort.saw(text.text());
        if (year != null) {
            sort.year(year);
        }
        Spot spot = new Spot(grid, text.area().row(), text.column());
        trace.bonds().value(grid, spot.row(), spot.column(), node, sort, year, year == null ? By.NOTHING : By.SHEET);
        if (!node.put(new Node.Entry(sort, year, text.text(), spot))) {
            trace.doubt(
                    grid, spot.row(), spot.column(), "同じ「" + node.step().label() + "」に、別の所で違う文が書かれています。先のものを取り込みました。");
        }
    }

    /** Takes what a row says of the item above it. */
    private void comment(Line line) {
        Node item = rows == null || place.items().isEmpty()
                ? null
                : place.items().get(place.items().size() - 1);
        if (item == null) {
            trace.leave(grid, line, "どの項目のものか分からない文のため、取り込んでいません。");
            return;
        }
        for (int i = 0; i < line.blocks().size(); i += 2) {
            comment(item, line, line.blocks().get(i), line.blocks().get(i + 1));
        }
    }

    private void comment(Node item, Line line, Grid.Block label, Grid.Block text) {
        Heading heading = Heading.of(label.column(), List.of(label.text()));
        FiscalYear whole = years.apply(page);
        FiscalYear shifted = heading.shift() == null || whole == null ? null : whole.plus(heading.shift());
        FiscalYear year = heading.year() != null ? heading.year() : shifted;
        if (year == null && heading.words().stream().anyMatch(Years.PROGRESS::contains)) {
            year = whole;
        }
        Sort sort = sorts.of(item.step().level(), heading, year != null, false, title);
        trace.use(grid, line.row(), label.column(), Use.HEADING);
        if (year != null) {
            sort.year(year);
        }
        if (!text.text().isEmpty()) {
            sort.saw(text.text());
            trace.use(grid, line.row(), text.column(), Use.VALUE);
            trace.reason("「" + heading.name() + "」の行", "項目の下に見出しと文が並び、ほかの項目の下にも同じ見出しがあるため、上の項目の欄としました。");
            if (text.column() != label.column() || label.area().row() != line.row()) {
                trace.bonds()
                        .value(grid, line.row(), text.column(), item, sort, year, year == null ? By.NOTHING : By.SHEET);
            }
            if (!item.put(new Node.Entry(sort, year, text.text(), new Spot(grid, line.row(), text.column())))) {
                trace.doubt(
                        grid, line.row(), text.column(), "同じ項目の「" + sort.name() + "」に、別の所で違う文が書かれています。先のものを取り込みました。");
            }
        }
    }

    private void use(Line line, Use use) {
        trace.use(grid, line.row(), line.blocks().get(0).column(), Use.HEADING);
        trace.use(grid, line.row(), line.blocks().get(1).column(), use);
    }

    /** 令和3年度 alone in its row: the rows below speak of that year. */
    private void year(Line line, FiscalYear year) {
        trace.use(grid, line, Use.MARK);
        trace.reason("「" + line.blocks().get(0).text() + "」の行", "年度だけの行のため、下の行をその年度のものとしました。");
        read(rows.layout(), new Labels(rows.layout()), year);
    }

    /** A single text: a label that stands alone, an item without values, or the heading of a section. */
    private void lone(Line line, Line next) {
        Grid.Block block = line.blocks().get(0);
        YearPhrase phrase = YearPhrase.of(block.text());
        if (rows != null && phrase.year() != null && phrase.isOnlyYear()) {
            year(line, phrase.year());
            return;
        }
        boolean sections = rows == null || rows.layout().parts(Role.DEPARTMENT).isEmpty();
        if (blocks.style(grid, line) != null
                || sections && !alone.of(block.text()).isEmpty()) {
            above(line);
            return;
        }
        Part part = part(block.column());
        boolean wide = block.area().columns() >= Math.max(3, grid.width() / 2);
        boolean again = next != null && !grid.text(next.row(), block.column()).isEmpty();
        boolean labelled = part != null && part.role() == Role.LEVEL && !wide;
        Ordinal ordinal = Ordinal.of(block.text());
        boolean counted = ordinal != null && !ordinal.word().isEmpty();
        boolean titled = labelled && part.column() == rows.layout().title();
        if (titled && !counted && table.holds(line)) {
            body(line);
        } else if (labelled && !titled && !again) {
            trace.use(grid, line, Use.LABEL);
            rows.labels().set(part.level(), block.text());
            List<Step> path = new ArrayList<>(place.path());
            path.addAll(rows.labels().path(part.level()));
            trace.bonds().label(grid, line.row(), block.column(), path);
        } else if (block.text().length() <= LONGEST_SECTION && !block.text().endsWith("。") && standsFirst(block)) {
            section(line);
            trace.reason("「" + block.text() + "」の行", "1つの文だけの行で、下に項目が続くため、区分の見出しとしました。");
        } else {
            trace.leave(grid, line, "どの項目のものか分からない文のため、取り込んでいません。");
        }
    }

    /** What a line says of the items below it: the section in charge, or what they are about. */
    private void above(Line line) {
        Grid.Block block = line.blocks().get(0);
        String section = alone.of(block.text());
        if (section.isEmpty()) {
            section(line);
            return;
        }
        trace.use(grid, line, Use.DEPARTMENT);
        trace.reason("「" + block.text() + "」の行", "課の名だけの行のため、下の項目の担当課としました。");
        place.responsible(new Place.Responsible(SHEETS, section, new Spot(grid, line.row(), block.column())));
    }

    private void section(Line line) {
        Grid.Block block = line.blocks().get(0);
        trace.use(grid, line.row(), block.column(), Use.LABEL);
        opened.add(line);
        place.open(Wording.label(block.text()), blocks.style(grid, line));
        List<Step> path = place.path();
        headings.putIfAbsent(path.get(path.size() - 1).level(), new Spot(grid, line.row(), block.column()));
        trace.made(grid, line.row(), block.column(), place.path());
        trace.bonds().label(grid, line.row(), block.column(), place.path());
        if (rows != null) {
            rows.labels().clear();
        }
    }

    private Part part(int column) {
        return rows == null
                ? null
                : rows.layout().parts().stream()
                        .filter(p -> p.column() == rows.layout().shape().column(table, column))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a text stands in the first columns, where labels stand. */
    private boolean standsFirst(Grid.Block block) {
        return table == null
                || rows.layout().title() == null
                || block.column() <= rows.layout().title().places().getOrDefault(table, 0);
    }

    private void body(Line line) {
        if (rows != null) {
            rows.row(line);
            opened.clear();
        }
    }

    /** How the table was read, or null where it was not. */
    Cells cells(Table of) {
        return read.get(of);
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
