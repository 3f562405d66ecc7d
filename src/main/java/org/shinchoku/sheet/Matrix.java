package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.MatrixColumn.Part;
import org.shinchoku.sheet.MatrixLines.Line;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Margins;
import org.shinchoku.sheet.PageSetup.Paper;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row.Flow;

/**
 * The form 一覧: items below each other, years beside each other.
 *
 * <p>From top to bottom: title and the handout's number, the department, a heading of two rows with each year over its
 * columns, and the items; the upper levels are section rows or cells that span what hangs on them.
 */
public final class Matrix {

    private static final double MARGIN = 34;
    private static final double NUMBER_BOX = 70;

    private final Plan plan;
    private final Form form;
    private final MatrixLook look;
    private final List<Line> lines;
    private final List<MatrixColumn> columns;
    private final int sections;

    private final List<Row> rows = new ArrayList<>();
    private final List<Area> spans = new ArrayList<>();
    private final MatrixTexts texts;

    private Matrix(Plan plan, Form form) {
        this.plan = plan;
        this.form = form;
        this.look = new MatrixLook(form.size());
        MatrixLines hierarchy = new MatrixLines(plan);
        this.lines = hierarchy.lines(form);
        MatrixColumns found = new MatrixColumns(plan, form, hierarchy.levels(), lines);
        this.sections = found.sections();
        this.columns = found.columns();
        this.texts = new MatrixTexts(plan, lines, columns);
    }

    public static Sheet of(Plan plan, Form form) {
        return new Matrix(plan, form).sheet();
    }

    private Sheet sheet() {
        Paper paper = form.a3() ? Paper.A3 : Paper.A4;
        double room = (form.landscape() ? paper.height : paper.width) - 2 * MARGIN;
        double[] widths = new MatrixWidths(columns, texts, form.size()).share(room);
        top(widths);
        int headingFrom = rows.size();
        heading();
        int headingRows = rows.size() - headingFrom;
        body();
        List<Column> sized = new ArrayList<>();
        for (double width : widths) {
            sized.add(Column.of(width));
        }
        PageSetup page = new PageSetup(
                paper,
                form.landscape(),
                new Margins(MARGIN, MARGIN, MARGIN, MARGIN),
                headingFrom,
                headingRows,
                Scale.SHRINK,
                Edge.NONE,
                new Edge(title(), Edge.PAGE + " / " + Edge.PAGES, form.number()));
        return Sheet.of(title(), sized, rows, spans, page);
    }

    private String title() {
        return form.title().isEmpty() ? plan.head().title() : form.title();
    }

    private void top(double[] widths) {
        int last = columns.size() - 1;
        if (last < 0) {
            rows.add(Row.of(List.of(Cell.of(title(), look.title()))));
            return;
        }
        int boxFrom = columns.size();
        for (double box = 0; boxFrom > 1 && box < NUMBER_BOX && !form.number().isEmpty(); ) {
            boxFrom--;
            box += widths[boxFrom];
        }
        List<Cell> cells = blank(look.plain());
        cells.set(0, Cell.of(title(), look.title()));
        span(0, 0, boxFrom);
        if (boxFrom <= last) {
            Collections.fill(cells.subList(boxFrom, last + 1), Cell.of("", look.number()));
            cells.set(boxFrom, Cell.of(form.number(), look.number()));
            span(0, boxFrom, last + 1);
        }
        rows.add(Row.of(cells));
        if (!department().isEmpty()) {
            List<Cell> line = blank(look.plain());
            line.set(0, Cell.of(department(), look.department()));
            span(1, 0, columns.size());
            rows.add(Row.of(line));
        }
    }

    /** The section whose items are shown with the unit above it, else the municipality. */
    private String department() {
        Department unit = plan.department(form.department());
        if (unit == null) {
            return plan.head().office();
        }
        Department above = plan.department(unit.parent());
        return above == null ? unit.name() : above.name() + "　" + unit.name();
    }

    private void heading() {
        int top = rows.size();
        boolean yearly = columns.stream().anyMatch(c -> c.year() != null);
        List<Cell> upper = blank(look.heading());
        List<Cell> lower = blank(look.heading());
        for (int c = 0; c < columns.size(); c++) {
            MatrixColumn column = columns.get(c);
            if (column.year() == null) {
                upper.set(c, Cell.of(column.heading(), look.heading()));
                add(top, c, yearly ? 2 : 1, 1);
            } else {
                lower.set(c, Cell.of(column.heading(), look.heading()));
                if (c == 0 || !column.year().equals(columns.get(c - 1).year())) {
                    upper.set(c, Cell.of(column.year().in(form.spelling()), look.heading()));
                    add(top, c, 1, yearEnd(c) - c);
                }
            }
        }
        rows.add(Row.of(upper));
        if (yearly) {
            rows.add(Row.of(lower));
        }
    }

    private int yearEnd(int from) {
        int end = from;
        while (end < columns.size()
                && Objects.equals(columns.get(end).year(), columns.get(from).year())) {
            end++;
        }
        return end;
    }

    private void body() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int level = 0; level < sections; level++) {
                if (texts.begins(i, level)) {
                    span(rows.size(), 0, columns.size());
                    rows.add(section(line.at(level), level));
                }
            }
            if (line.items().subList(sections, line.items().size()).stream().anyMatch(Objects::nonNull)) {
                rows.add(row(i));
            }
        }
    }

    private Row section(Item item, int level) {
        List<Cell> cells = blank(look.section(level));
        cells.set(0, Cell.of(MatrixTexts.named(item), look.section(level)));
        return Row.of(cells).withFlow(Flow.KEEP_WITH_NEXT).withBookmark(level + 1);
    }

    private Row row(int line) {
        List<Cell> cells = new ArrayList<>();
        int bookmark = 0;
        for (int c = 0; c < columns.size(); c++) {
            MatrixColumn column = columns.get(c);
            Style style = texts.isCentred(c) ? look.mark() : look.text();
            String text = texts.get(line, c);
            cells.add(column.holdsFigures() ? NumberCell.of(text, style) : Cell.of(text, style));
            boolean begins = texts.begins(line, column.level());
            if (begins) {
                add(rows.size(), c, texts.length(line, column.level()), 1);
            }
            if (bookmark == 0 && begins && column.part() == Part.LABEL && texts.hasBelow(line, column.level())) {
                bookmark = column.level() + 1;
            }
        }
        return Row.of(cells).withBookmark(bookmark);
    }

    private List<Cell> blank(Style style) {
        return new ArrayList<>(Collections.nCopies(columns.size(), Cell.of("", style)));
    }

    private void span(int row, int from, int to) {
        add(row, from, 1, to - from);
    }

    private void add(int row, int column, int height, int width) {
        if (height * width > 1) {
            spans.add(new Area(row, column, height, width));
        }
    }
}
