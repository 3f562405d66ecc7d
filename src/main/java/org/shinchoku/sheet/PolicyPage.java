package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Speaking;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.ItemColumn.Part;
import org.shinchoku.sheet.ItemLines.Line;
import org.shinchoku.sheet.Row.Flow;

/** The pages of one item of the form 施策: what it stands under, its blocks with their items, the committee's table. */
final class PolicyPage {

    /** Room for the names of what stands across the table, in ems. */
    private static final double NAMES = 9;

    private final Plan plan;
    private final Form form;
    private final List<Level> levels;
    private final PolicyColumns columns;
    private final List<Line> lines;
    private final FormLook look;
    private final MarkColours colours;
    private final Lining page;

    PolicyPage(Plan plan, Form form, List<Level> levels, PolicyColumns columns, List<Line> lines) {
        this.plan = plan;
        this.form = form;
        this.levels = levels;
        this.columns = columns;
        this.lines = lines;
        this.look = new FormLook(form.paper().size());
        this.colours = new MarkColours(plan, form);
        this.page = new Lining(Math.max(1, columns.columns().size()));
    }

    /** @param level index of the level that has pages of its own */
    Sheet sheet(int level) {
        String title = Titles.of(plan, form, columns.year());
        new FormTop(plan, form, look).add(page, title, columns.widths());
        int box = page.next();
        int last = levels.size() - 1;
        for (int l = 0; l <= level && l < last && !lines.isEmpty(); l++) {
            head(l, l + 1);
        }
        int boxRows = page.next() - box;
        for (int l = 0; l <= level && l < last && !lines.isEmpty(); l++) {
            fields(lines.get(0).at(l), l);
        }
        Item block = null;
        boolean begun = false;
        for (Line line : lines) {
            Item own = last > level + 1 ? line.at(last - 1) : null;
            if (!begun || !Objects.equals(own, block)) {
                block(own, last - 1);
                block = own;
                begun = true;
            }
            if (line.at(last) != null) {
                String pointer = columns.pointer(line.at(last));
                if (pointer.isEmpty()) {
                    item(line.at(last));
                } else {
                    point(line.at(last), pointer);
                }
            }
        }
        if (last >= 0) {
            List<Item> items = lines.stream()
                    .flatMap(l -> IntStream.rangeClosed(0, last).mapToObj(l::at))
                    .filter(i -> i != null && columns.pointer(i).isEmpty())
                    .distinct()
                    .toList();
            new PolicyOpinions(plan, form, columns, look, levels.get(last), items).add(page);
        }
        return page.sheet(
                name(level),
                columns.widths(),
                ItemColumn.naming(FormPage.of(form, title, box, boxRows), columns.columns()));
    }

    /** What the tab is called: the item that has the pages. */
    private String name(int level) {
        return lines.stream()
                .map(l -> l.at(Math.min(level, levels.size() - 1)))
                .filter(Objects::nonNull)
                .map(ItemTexts::named)
                .findFirst()
                .orElse(plan.head().title());
    }

    private void head(int level, int bookmark) {
        Item item = lines.get(0).at(level);
        if (item != null) {
            named(item, levels.get(level).name(), ItemTexts.naming(item), look.section(0), bookmark);
        }
    }

    private void block(Item block, int level) {
        if (block != null) {
            page.add(Row.EMPTY.withHeight(form.paper().size()));
            named(block, levels.get(level).name(), ItemTexts.naming(block), look.section(1), level + 1);
            fields(block, level);
        }
        int from = page.next();
        new HeadingRows(columns.columns(), look.heading()).add(page);
        page.head(from);
    }

    /** An upper item's own fields, one below the other; those of years of the year reported. */
    private void fields(Item item, int level) {
        if (item == null) {
            return;
        }
        for (Field field : columns.fields(levels.get(level))) {
            boolean silent = PolicyColumns.isSaid(field) && form.manner().opinions() == Speaking.LEFT_OUT;
            if (silent) {
                continue;
            }
            FiscalYear year = field.yearly() ? columns.year() : null;
            Spoken said = columns.values().spoken(item, field, year);
            if (!said.text().isEmpty()) {
                named(item, field.name(), said, look.text(), 0);
            }
        }
    }

    /** A name at the left and what it names across the rest; it stays with what follows. */
    private void named(Item of, String name, Spoken what, Style style, int bookmark) {
        int columns = page.columns(NAMES * form.paper().size(), this.columns.widths());
        page.add(page.named(name, look.name(), what, style, columns)
                .withFlow(Flow.KEEP_WITH_NEXT)
                .withItem(of.id())
                .withBookmark(bookmark));
    }

    /** A repost that only says where its original stands. */
    private void point(Item item, String pointer) {
        List<Cell> cells = page.blank(look.text());
        int from = -1;
        int to = 0;
        for (int c = 0; c < columns.columns().size(); c++) {
            Part part = columns.columns().get(c).part();
            boolean pointed = part == Part.FIELD || part == Part.YEARS;
            if (pointed) {
                from = from < 0 ? c : from;
                to = c + 1;
            } else {
                cells.set(c, columns.stack(c, item).get(0).cell(columns.isCentred(c) ? look.mark() : look.text()));
            }
        }
        if (from >= 0) {
            cells.set(from, Cell.of(pointer, look.text()));
            page.across(from, to);
        }
        page.add(Row.of(cells).withItem(item.id()));
    }

    private void item(Item item) {
        List<List<Spoken>> stacks = new ArrayList<>();
        for (int c = 0; c < columns.columns().size(); c++) {
            stacks.add(columns.stack(c, item));
        }
        int height = stacks.stream().mapToInt(List::size).max().orElse(1);
        int top = page.next();
        for (int line = 0; line < height; line++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < stacks.size(); c++) {
                List<Spoken> stack = stacks.get(c);
                Spoken said = line < stack.size() ? stack.get(line) : Spoken.of("");
                String text = said.text();
                Style plain = columns.isTicked(c) ? look.tick() : columns.isCentred(c) ? look.mark() : look.text();
                Style style = text.startsWith(TickBoxes.TICKED)
                        ? colours.dress(plain, columns.columns().get(c), columns.mark(c, item))
                        : plain;
                boolean figures = columns.columns().get(c).holdsFigures();
                cells.add(figures ? NumberCell.of(text, style).saying(said.said()) : said.cell(style));
                if (line == stack.size() - 1 || (stack.isEmpty() && line == 0)) {
                    page.span(top + line, c, height - line, 1);
                }
            }
            page.add(Row.of(cells).withItem(item.id()));
        }
    }
}
