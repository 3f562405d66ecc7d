package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.sheet.ItemColumn.Part;
import org.shinchoku.sheet.ItemLines.Line;
import org.shinchoku.sheet.Row.Flow;

/**
 * A table with a line for each item on which nothing hangs: what several forms have in common.
 *
 * <p>From top to bottom: title and the handout's number, the department, the headings, and the items; the upper levels
 * are rows across or cells that span what hangs on them.
 */
final class ItemTable {

    private static final double NAMES = 9;

    private final Plan plan;
    private final Form form;
    private final Arrangement arrangement;
    private final FormLook look;
    private final MarkColours colours;
    private final LevelStands stands;
    private final List<Line> lines;
    private final List<ItemColumn> columns;
    private final ItemTexts texts;
    private final double[] widths;
    private final Lining table;

    private ItemTable(Plan plan, Form form, ItemLines all, Arrangement arrangement) {
        this.plan = plan;
        this.form = form;
        this.arrangement = arrangement;
        this.look = new FormLook(form.paper().size());
        this.colours = new MarkColours(plan, form);
        this.stands = new LevelStands(form, all.levels());
        this.lines = all.lines(form);
        this.columns = arrangement.columns();
        this.texts = new ItemTexts(plan, form, all.levels(), lines, columns);
        this.widths = new ItemWidths(form, columns, texts).share();
        this.table = new Lining(Math.max(1, columns.size()));
    }

    static Sheet of(Plan plan, Form form, ItemLines lines, Arrangement arrangement) {
        return new ItemTable(plan, form, lines, arrangement).sheet();
    }

    private Sheet sheet() {
        String title = arrangement.title();
        new FormTop(plan, form, look).add(table, title, widths);
        int headingFrom = table.next();
        HeadingRows headings = new HeadingRows(columns, look.heading());
        headings.add(table);
        int first = table.next();
        for (int i = 0; i < lines.size(); i++) {
            add(i);
        }
        choose(first);
        if (arrangement.counted()) {
            new MarkCounts(plan, lines, columns, look).add(table, widths);
        }
        return table.sheet(
                title, widths, ItemColumn.naming(FormPage.of(form, title, headingFrom, headings.height()), columns));
    }

    /** The lists from which marks are chosen stay with their cells, for those who go on in Excel. */
    private void choose(int first) {
        for (int c = 0; c < columns.size(); c++) {
            Scale scale = columns.get(c).field() == null
                    ? null
                    : plan.scale(columns.get(c).field().scale());
            if (scale != null && !scale.steps().isEmpty()) {
                table.choose(c, first, table.next(), scale.marks());
            }
        }
    }

    private void add(int line) {
        List<Item> items = lines.get(line).items();
        int from = table.next();
        int sections = arrangement.sections().size();
        for (int level = 0; level < sections; level++) {
            if (texts.isNew(line, level)) {
                section(items.get(level), level);
            }
        }
        if (items.subList(sections, items.size()).stream().anyMatch(Objects::nonNull)) {
            row(line);
        }
        boolean breaks = line > 0
                && IntStream.range(0, items.size()).anyMatch(level -> stands.breaks(level) && texts.isNew(line, level));
        if (breaks && table.next() > from) {
            table.breakBefore(from);
        }
    }

    /** A row across with an item's name, and below it what the item says besides. */
    private void section(Item item, int level) {
        List<Cell> cells = table.blank(look.section(level));
        cells.set(0, ItemTexts.naming(item).cell(look.section(level)));
        table.across(0, table.width());
        table.add(Row.of(cells)
                .withFlow(Flow.KEEP_WITH_NEXT)
                .withBookmark(level + 1)
                .withItem(item.id()));
        for (ItemColumn told : arrangement.sections().get(level)) {
            Spoken said = texts.spoken(told, item);
            if (!said.text().isEmpty()) {
                Style style = colours.dress(look.text(), told, said.text());
                int names = table.columns(NAMES * form.paper().size(), widths);
                table.add(table.named(told.heading(), look.name(), said, style, names)
                        .withFlow(Flow.KEEP_WITH_NEXT)
                        .withItem(item.id()));
            }
        }
    }

    private static long lowest(Line line) {
        long lowest = 0;
        for (Item item : line.items()) {
            lowest = item == null ? lowest : item.id();
        }
        return lowest;
    }

    private void row(int line) {
        List<Cell> cells = new ArrayList<>();
        int bookmark = 0;
        for (int c = 0; c < columns.size(); c++) {
            ItemColumn column = columns.get(c);
            cells.add(cell(line, c));
            if (texts.begins(line, column.level())) {
                table.span(table.next(), c, texts.length(line, column.level()), 1);
            }
            boolean heads = texts.isNew(line, column.level()) && texts.hasBelow(line, column.level());
            if (bookmark == 0 && heads && column.part() == Part.LABEL) {
                bookmark = column.level() + 1;
            }
        }
        point(line, cells);
        table.add(Row.of(cells).withBookmark(bookmark).withItem(lowest(lines.get(line))));
    }

    private Cell cell(int line, int c) {
        ItemColumn column = columns.get(c);
        Spoken said = texts.get(line, c);
        String text = said.text();
        Style style = colours.dress(texts.isCentred(c) ? look.mark() : look.text(), column, text);
        Cell cell = column.holdsFigures() ? NumberCell.of(text, style) : Cell.of(text, style);
        return cell.saying(said.said());
    }

    /** Of a repost that only says where its original stands: that, over the longest stretch of its own columns. */
    private void point(int line, List<Cell> cells) {
        int best = -1;
        int most = 0;
        for (int from = 0; from < columns.size(); from++) {
            int to = from;
            while (to < columns.size() && texts.isPointed(line, to)) {
                to++;
            }
            if (to > from) {
                table.across(from, to);
                best = to - from > most ? from : best;
                most = Math.max(most, to - from);
                from = to;
            }
        }
        if (best >= 0) {
            cells.set(best, Cell.of(texts.pointer(line), look.text()));
        }
    }
}
