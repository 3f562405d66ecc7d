package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the lines of a sheet that say what the items below them are about, or which section is in charge of them. */
final class Openings {

    private final Trace trace;
    private final Grid grid;
    private final Place place;
    private final BlockTitles blocks;
    private final LoneSections alone;
    /** Where the first heading of each level stands, on whichever sheet. */
    private final Map<String, Spot> headings;
    /** Those below which no item has stood so far. */
    private final List<Line> open = new ArrayList<>();
    /** What was said of items, be it alone or beside its heading, with its place. */
    private final Map<Grid.Block, List<Step>> said = new LinkedHashMap<>();

    Openings(Trace trace, Page page, Place place, BlockTitles blocks, Map<String, Spot> headings) {
        this.trace = trace;
        this.grid = page.grid();
        this.place = place;
        this.blocks = blocks;
        this.alone = new LoneSections(page);
        this.headings = headings;
    }

    /** Whether a line says of one of several tables of one shape what it is about. */
    boolean isOfTable(Line line) {
        return blocks.style(grid, line) != null;
    }

    /** Whether a text is nothing but the name of a section. */
    boolean isSection(String text) {
        return !alone.of(text).isEmpty();
    }

    /** A label beside its heading, and its number or none. */
    void pair(int depth, Heading heading, Grid.Block label, String number) {
        place.open(depth, new Step(heading.name(), label.text(), number));
        said.put(label, place.path());
        note(label.area().row(), label.column());
        trace.reason("「" + heading.name() + "」の行", "表の上に見出しと並んで書かれているため、下の項目すべての階層としました。");
    }

    /** The section in charge of the items below. */
    void responsible(Line line) {
        Grid.Block block = line.blocks().get(0);
        trace.use(grid, line, Use.DEPARTMENT);
        trace.reason("「" + block.text() + "」の行", "課の名だけの行のため、下の項目の担当課としました。");
        place.responsible(
                Place.Responsible.unnamed(alone.of(block.text()), new Spot(grid, line.row(), block.column())));
    }

    /**
     * What the items below are about.
     *
     * @param next the line below, or null
     */
    void section(Line line, Line next) {
        Grid.Block block = line.blocks().get(0);
        trace.use(grid, line.row(), block.column(), Use.LABEL);
        open.add(line);
        boolean heads = next != null && next.kind() == Line.Kind.LONE;
        place.open(Wording.label(block.text()), style(line), heads ? style(next) : null);
        List<Step> path = place.path();
        said.put(block, path);
        headings.putIfAbsent(path.get(path.size() - 1).level(), new Spot(grid, line.row(), block.column()));
        note(line.row(), block.column());
    }

    private String style(Line line) {
        String above = blocks.style(grid, line);
        Grid.Block block = line.blocks().get(0);
        return above == null ? Sections.style(Wording.label(block.text()), grid.look(block)) : above;
    }

    /** The name of the sheet says what all its items are about. */
    void sheet() {
        String name = Wording.label(grid.name());
        place.open(name, Sections.style(name, ""), null);
        trace.guess(grid.sheet(), "シートの名前を、このシートの項目の上の階層としました。");
    }

    private void note(int row, int column) {
        trace.made(grid, row, column, place.path());
        trace.bonds().label(grid, row, column, place.path());
    }

    /** Whether a line has opened something in which no item has stood so far. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Tells that an item stands below the lines so far. */
    void item() {
        open.clear();
    }

    /** Leaves aside what no item stands below, be it because another text took its place. */
    void close() {
        said.forEach((block, path) -> {
            if (!place.has(path)) {
                Line line = new Line(block.area().row(), Line.Kind.LONE, List.of(block));
                trace.withdraw(grid, line, "下に項目のない文のため、取り込んでいません。");
                headings.values().removeIf(h -> h.grid() == grid && h.row() == line.row());
            }
        });
    }
}
