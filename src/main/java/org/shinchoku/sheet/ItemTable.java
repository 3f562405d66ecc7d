package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
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

    private final Plan plan;
    private final Form form;
    private final Arrangement arrangement;
    private final FormLook look;
    private final List<Line> lines;
    private final List<ItemColumn> columns;
    private final ItemTexts texts;
    private final Lining table;

    private ItemTable(Plan plan, Form form, List<Line> lines, Arrangement arrangement) {
        this.plan = plan;
        this.form = form;
        this.arrangement = arrangement;
        this.look = new FormLook(form.size());
        this.lines = lines;
        this.columns = arrangement.columns();
        this.texts = new ItemTexts(plan, lines, columns);
        this.table = new Lining(Math.max(1, columns.size()));
    }

    static Sheet of(Plan plan, Form form, List<Line> lines, Arrangement arrangement) {
        return new ItemTable(plan, form, lines, arrangement).sheet();
    }

    private Sheet sheet() {
        String title = arrangement.title();
        double[] widths = new ItemWidths(columns, texts, form.size()).share(FormPage.room(form));
        new FormTop(plan, form, look).add(table, title, widths);
        int headingFrom = table.next();
        HeadingRows headings = new HeadingRows(columns, look.heading());
        headings.add(table);
        for (int i = 0; i < lines.size(); i++) {
            add(i);
        }
        if (arrangement.counted()) {
            new MarkCounts(plan, lines, columns, look).add(table, widths);
        }
        return table.sheet(title, widths, FormPage.of(form, title, headingFrom, headings.height()));
    }

    private void add(int line) {
        List<Item> items = lines.get(line).items();
        int sections = arrangement.sections();
        for (int level = 0; level < sections; level++) {
            if (texts.begins(line, level)) {
                section(items.get(level), level);
            }
        }
        if (items.subList(sections, items.size()).stream().anyMatch(Objects::nonNull)) {
            row(line);
        }
    }

    private void section(Item item, int level) {
        List<Cell> cells = table.blank(look.section(level));
        cells.set(0, Cell.of(ItemTexts.named(item), look.section(level)));
        table.across(0, table.width());
        table.add(Row.of(cells)
                .withFlow(Flow.KEEP_WITH_NEXT)
                .withBookmark(level + 1)
                .withItem(item.id()));
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
            Style style = texts.isCentred(c) ? look.mark() : look.text();
            String text = texts.get(line, c);
            cells.add(column.holdsFigures() ? NumberCell.of(text, style) : Cell.of(text, style));
            boolean begins = texts.begins(line, column.level());
            if (begins) {
                table.span(table.next(), c, texts.length(line, column.level()), 1);
            }
            if (bookmark == 0 && begins && column.part() == Part.LABEL && texts.hasBelow(line, column.level())) {
                bookmark = column.level() + 1;
            }
        }
        table.add(Row.of(cells).withBookmark(bookmark).withItem(lowest(lines.get(line))));
    }
}
