package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Choice;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Em;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Paper;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.text.LineBreaker;

/**
 * 回答票: the sheet of a request workbook that is filled in.
 *
 * <p>The first row and the first column are hidden and hold the {@link Keys}.
 */
final class RequestSheet {

    static final String NAME = "回答票";

    private static final String HOW = "色の付いた見出しの列の、白い欄に記入してください。書き方は「" + GuideSheet.NAME + "」のシートをご覧ください。";
    private static final String HOW_CORRECTED = "「確認のお願い」の列をお読みになり、色の付いた欄の記入を直してください。白い欄も、必要があれば直せます。";

    private static final int HEADINGS = 3;
    private static final int FIRST = 5;
    private static final int LEAST_LINES = 4;
    private static final double LINE = 1.2 * RequestLook.SIZE;
    private static final double KEYS = 60;

    private final Plan plan;
    private final Inquiry inquiry;
    private final Addressee to;
    private final Marks marks;
    private final List<RequestColumn> columns;
    private final LineBreaker breaker = new LineBreaker(c -> RequestLook.SIZE * 1.03 * Em.of(c));
    private final List<Row> rows = new ArrayList<>();
    private final List<Area> spans = new ArrayList<>();

    private RequestSheet(Asked asked, Addressee to, Marks marks) {
        this.plan = asked.plan();
        this.inquiry = asked.inquiry();
        this.to = to;
        this.marks = marks;
        this.columns = new RequestColumns(asked, to, marks).all();
    }

    static Sheet of(Asked asked, Addressee to, Marks marks) {
        return new RequestSheet(asked, to, marks).sheet();
    }

    private Sheet sheet() {
        keys();
        top();
        headings();
        to.asks().forEach(this::ask);
        List<Column> widths = new ArrayList<>();
        widths.add(new Column(KEYS, true));
        columns.forEach(c -> widths.add(Column.of(c.width())));
        return new Sheet(NAME, widths, rows, spans, choices(), page(), false, true);
    }

    private void keys() {
        List<Cell> cells = new ArrayList<>();
        cells.add(key(Keys.BOOK.of(inquiry.id(), Math.max(inquiry.cutFrom(), marks.entry()))));
        columns.forEach(c -> cells.add(key(c.key())));
        rows.add(Row.of(cells).withHidden(true));
    }

    private static Cell key(String key) {
        return Cell.of(key, RequestLook.KEY);
    }

    private void top() {
        rows.add(wide(
                inquiry.year().in(Spelling.ERA) + "　" + plan.head().title() + (marks.isEmpty() ? "　照会（" : "　確認のお願い（")
                        + to.name() + "）",
                RequestLook.TITLE));
        rows.add(wide(marks.isEmpty() ? HOW : HOW_CORRECTED, RequestLook.PLAIN));
    }

    private static Row wide(String text, org.shinchoku.sheet.Style style) {
        return Row.of(List.of(Cell.EMPTY, Cell.of(text, style)));
    }

    private void headings() {
        List<Cell> upper = new ArrayList<>(List.of(Cell.EMPTY));
        List<Cell> lower = new ArrayList<>(List.of(Cell.EMPTY));
        for (int c = 0; c < columns.size(); c++) {
            RequestColumn column = columns.get(c);
            boolean goesOn = c > 0
                    && !column.heading().isEmpty()
                    && columns.get(c - 1).group().equals(column.group());
            org.shinchoku.sheet.Style style = column.isAsked() ? RequestLook.HEAD_ASKED : RequestLook.HEAD;
            upper.add(Cell.of(goesOn ? "" : column.group(), RequestLook.HEAD));
            lower.add(Cell.of(column.heading(), style));
            if (column.heading().isEmpty()) {
                spans.add(new Area(HEADINGS, c + 1, 2, 1));
            } else if (goesOn) {
                spans.add(new Area(HEADINGS, c, 1, 2));
            }
        }
        rows.add(Row.of(upper));
        rows.add(Row.of(lower));
    }

    private void ask(Ask ask) {
        List<Cell> cells = new ArrayList<>();
        cells.add(key(Keys.ROW.of(inquiry.id(), ask.section().id(), ask.item().id())));
        columns.forEach(c -> cells.add(c.cell().apply(ask)));
        rows.add(Row.of(cells).withHeight(height(cells)).withItem(ask.item().id()));
    }

    /** As tall as the texts, and never too low to write a few lines. */
    private double height(List<Cell> cells) {
        int lines = LEAST_LINES;
        for (int c = 0; c < columns.size(); c++) {
            lines = Math.max(
                    lines, breaker.count(cells.get(c + 1).text(), columns.get(c).width() - 6) + 1);
        }
        return lines * LINE + 3;
    }

    private List<Choice> choices() {
        if (to.asks().isEmpty()) {
            return Collections.emptyList();
        }
        List<Choice> choices = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (!columns.get(c).choices().isEmpty()) {
                choices.add(new Choice(
                        new Area(FIRST, c + 1, to.asks().size(), 1),
                        columns.get(c).choices()));
            }
        }
        return choices;
    }

    private PageSetup page() {
        double width = columns.stream().mapToDouble(RequestColumn::width).sum();
        Paper paper = width > Paper.A4.height * 1.3 ? Paper.A3 : Paper.A4;
        return new PageSetup(
                paper,
                true,
                PageSetup.PLAIN.margins(),
                HEADINGS,
                2,
                Scale.SHRINK,
                Edge.NONE,
                new Edge(to.name(), Edge.PAGE + " / " + Edge.PAGES, ""));
    }
}
