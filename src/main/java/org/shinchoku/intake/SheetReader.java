package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Answers;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Role;

/** Reads one sheet from top to bottom: each line goes to whoever takes what such a line holds. */
final class SheetReader {

    private static final int LONGEST_TITLE = 30;

    private final Reader book;
    private final Trace trace;
    private final Page page;
    private final Grid grid;
    private final Place place;
    private final Openings openings;
    private final Hatching hatching;

    private Rows rows;
    /** Says of what a section is in charge: of the innermost label above the table, which may stand below its name. */
    private Runnable charge = () -> {};

    private String title = "";
    private boolean unread;
    private boolean bodiless;
    /** Whether what stands last above the rows is a heading of opinions. */
    private boolean closes;

    SheetReader(Reader book, Trace trace, Page page, Place place, Openings openings) {
        this.book = book;
        this.trace = trace;
        this.page = page;
        this.grid = page.grid();
        this.place = place;
        this.openings = openings;
        this.hatching = new Hatching(page);
        // where each section has its own sheet, it bears the section's name
        if (Answers.soundsLikeSection(grid.name())) {
            place.responsible(Place.Responsible.unnamed(grid.name(), new Spot(grid, 0, 0)));
        }
    }

    void read() {
        List<Line> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            switch (line.kind()) {
                case HEAD -> head(line);
                case PAIR -> pair(line);
                case TITLE -> title(line, next);
                case NOTE -> note(line);
                case EXAMPLE -> trace.pass(grid, line, "記入例の行とみて、取り込んでいません。");
                case TOTAL -> trace.pass(grid, line, "合計の行とみて、取り込んでいません。");
                case SECTION -> section(line, next);
                case LONE -> lone(line, next);
                case COMMENT -> comment(line);
                case BODY -> body(line, next);
            }
        }
        charge.run();
        openings.close();
    }

    private void head(Line line) {
        charge.run();
        charge = () -> {};
        Table next = page.table(line.row());
        bodiless = next == null ? bodiless : next.body().isEmpty();
        unread = next == null ? unread : !bodiless && !book.isRead(next);
        if (!unread) {
            // without rows below, only what heads others is sure to be a heading
            line.blocks().stream()
                    .filter(b -> !bodiless || book.isHeading(b.text()))
                    .forEach(b -> trace.use(grid, b.area().row(), b.column(), Use.HEADING));
        }
        if (next == null || !book.isRead(next)) {
            return;
        }
        Layout layout = book.layout(next);
        if (layout.isOfPlace()) {
            place(next);
            return;
        }
        FiscalYear own = rows == null ? null : YearPhrase.of(title).year();
        boolean goesOn = rows != null && rows.layout() == layout;
        Labels labels = goesOn ? rows.labels() : new Labels(layout);
        read(next, labels, own != null ? own : book.year(page));
        title = "";
        closes = false;
    }

    /** Takes what a table without items says of what stands above it; where nothing does, its rows are left aside. */
    private void place(Table table) {
        Node above = openings.isOpen() ? place.node() : place.pair();
        unread = above == null;
        if (!unread) {
            rows = book.rows(table, above, book.year(page), title);
            title = "";
            closes = false;
        }
    }

    private void read(Table table, Labels labels, FiscalYear year) {
        rows = book.rows(table, labels, year, title, place, hatching);
    }

    private void note(Line line) {
        hatching.tell(trace, line);
        trace.pass(grid, line, "注記とみて、取り込んでいません。");
    }

    private void title(Line line, Line next) {
        Grid.Block said = line.blocks().get(0);
        boolean opinion = closes
                && line.blocks().size() == 1
                && place.node() != null
                && (said.text().contains("。") || said.text().length() > LONGEST_TITLE);
        if (opinion) {
            book.sayings().above(place.node(), page, Heading.of(said.column(), List.of(title)), said, title, true);
        } else if (openings.isOfTable(line)) {
            trace.reason("「" + said.text() + "」の行", "同じ見出しの表の上に、表ごとに違う文があるため、下の項目の区分としました。");
            above(line, next);
        } else {
            headline(line);
        }
    }

    private void headline(Line line) {
        hatching.tell(trace, line);
        for (Grid.Block block : line.blocks()) {
            if (page.isHeadline(line, block)) {
                trace.use(grid, block.area().row(), block.column(), Use.TITLE);
            }
        }
        title = line.blocks().get(0).text();
        closes = Lines.headsOpinions(line.blocks().get(0));
        if (closes && rows != null) {
            trace.use(grid, line, Use.HEADING);
        } else {
            trace.pass(grid, line, "表の外に書かれた文のため、取り込んでいません。");
        }
    }

    private void pair(Line line) {
        Heading heading = Pairs.heading(line);
        Grid.Block value = line.blocks().get(1);
        int depth = book.pairs().depth(heading);
        forgetLabels();
        if (value.text().isEmpty()) {
            trace.use(grid, line.row(), line.blocks().get(0).column(), Use.HEADING);
        } else if (depth >= 0) {
            use(line, Use.LABEL);
            openings.pair(depth, heading, value, book.pairs().number(line));
        } else if (book.pairs().isNumber(line)) {
            use(line, Use.NUMBER);
        } else if (heading.is(Word.YEAR)) {
            use(line, Use.MARK);
        } else if (PairRows.isContact(line.blocks().get(0)) && !Answers.soundsLikeSection(value.text())) {
            trace.pass(grid, line, "担当者や連絡先とみて、取り込んでいません。");
        } else if (Layout.isOfSections(heading)) {
            responsible(line, heading, value);
        } else if (place.pair() != null || (closes || openings.isOpen()) && place.node() != null) {
            use(line, Use.VALUE);
            book.sayings().above(told(), page, heading, value, title, closes || isBelow(line));
        }
    }

    /** What is told of by texts beside their headings. */
    private Node told() {
        return place.pair() != null ? place.pair() : place.node();
    }

    /** Whether a line stands below the last table. */
    private boolean isBelow(Line line) {
        return rows != null && page.tables().stream().noneMatch(t -> t.head().from() > line.row());
    }

    /** The section in charge of what is told of and, where they name none, of the items below. */
    private void responsible(Line line, Heading heading, Grid.Block value) {
        if (isPerson(value.text())) {
            trace.pass(grid, line, "表の外に書かれた文のため、取り込んでいません。");
            return;
        }
        use(line, Use.DEPARTMENT);
        Spot spot = new Spot(grid, value.area().row(), value.column());
        place.responsible(new Place.Responsible(heading, value.text(), spot));
        charge = () -> {
            if (place.pair() != null) {
                book.sayings().above(place.pair(), page, heading, value, title, false);
            }
        };
    }

    /** Whether a text beside 担当者 tells who in the section that is known already is to be asked. */
    private boolean isPerson(String text) {
        return place.responsible() != null
                && Answers.soundsLikeSection(place.responsible().text())
                && !Answers.soundsLikeSection(text);
    }

    private void use(Line line, Use use) {
        trace.use(grid, line.row(), line.blocks().get(0).column(), Use.HEADING);
        trace.use(grid, line.row(), line.blocks().get(1).column(), use);
    }

    private void comment(Line line) {
        if (openings.isOpen()
                && place.node() != null
                && !line.blocks().get(1).text().isEmpty()) {
            use(line, Use.VALUE);
            book.sayings()
                    .above(
                            place.node(),
                            page,
                            Pairs.heading(line),
                            line.blocks().get(1),
                            title,
                            false);
            return;
        }
        Node item = rows == null || place.items().isEmpty()
                ? null
                : place.items().get(place.items().size() - 1);
        if (item == null) {
            leave(line);
        } else {
            book.sayings().below(item, page, line, title);
        }
    }

    /** A single text: a year, what the items below are about, an item without values, or a label. */
    private void lone(Line line, Line next) {
        Grid.Block block = line.blocks().get(0);
        YearPhrase phrase = block.sense().year();
        boolean sections = rows == null || rows.layout().parts(Role.DEPARTMENT).isEmpty();
        if (rows != null && phrase.year() != null && phrase.isOnlyYear()) {
            year(line, phrase.year());
        } else if (openings.isOfTable(line) || sections && openings.isSection(block.text())) {
            above(line, next);
        } else if (isCaption(block, next) || isBelow(line) && next != null && next.kind() == Line.Kind.PAIR) {
            headline(line);
        } else {
            switch (LoneText.of(grid, rows, line, next)) {
                case ITEM -> body(line, next);
                case LABEL -> label(line);
                case SECTION -> {
                    section(line, next);
                    trace.reason("「" + block.text() + "」の行", "1つの文だけの行で、下に項目が続くため、区分の見出しとしました。");
                }
                case NOTHING -> leave(line);
            }
        }
    }

    /** Whether a text right above headings of another kind says what that table is: 2 主な取組. */
    private boolean isCaption(Grid.Block block, Line next) {
        Ordinal ordinal = Ordinal.of(block.text());
        Table below = next == null || next.kind() != Line.Kind.HEAD ? null : page.table(next.row());
        boolean other = rows != null
                && below != null
                && book.layout(below) != rows.layout()
                && (ordinal == null || ordinal.word().isEmpty());
        return other || below != null && Page.isCaption(block.text());
    }

    /** 令和3年度 alone in its row: the rows below speak of that year. */
    private void year(Line line, FiscalYear year) {
        trace.use(grid, line, Use.MARK);
        trace.reason("「" + line.blocks().get(0).text() + "」の行", "年度だけの行のため、下の行をその年度のものとしました。");
        read(rows.table(), new Labels(rows.layout()), year);
    }

    private void label(Line line) {
        Grid.Block block = line.blocks().get(0);
        int level = LoneText.part(rows, block.column()).level();
        trace.use(grid, line, Use.LABEL);
        rows.labels().set(level, block.text());
        List<Step> path = new ArrayList<>(place.path());
        path.addAll(rows.labels().path(level));
        trace.bonds().label(grid, line.row(), block.column(), path);
    }

    /** What the items below are about, or who is in charge of them. */
    private void above(Line line, Line next) {
        if (openings.isSection(line.blocks().get(0).text())) {
            openings.responsible(line);
        } else {
            section(line, next);
        }
    }

    private void section(Line line, Line next) {
        openings.section(line, next);
        forgetLabels();
    }

    private void forgetLabels() {
        if (rows != null) {
            rows.labels().clear();
        }
    }

    private void leave(Line line) {
        trace.leave(grid, line, "どの項目のものか分からない文のため、取り込んでいません。");
    }

    private void body(Line line, Line next) {
        Grid.Block heading = rows == null ? null : rows.heading(line);
        if (heading != null) {
            section(new Line(line.row(), Line.Kind.LONE, List.of(heading)), next);
            rows.heading(line, place.node());
        } else if (rows != null) {
            rows.row(line);
            openings.item();
        }
    }
}
