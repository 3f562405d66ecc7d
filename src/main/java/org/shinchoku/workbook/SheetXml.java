package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/**
 * Reads one worksheet part in a single pass.
 *
 * <p>Rows and cells without an address stand behind the one before; a row number that comes twice goes on with its row.
 */
final class SheetXml {

    private static final double POINTS_PER_PIXEL = 0.75;

    private final Looks looks;
    private final List<Shared> strings;
    private final Values values;
    private final Faults faults;
    private final Budget budget;
    private final Grid grid;

    private final PageXml page = new PageXml();
    private final List<Area> merges = new ArrayList<>();
    private final List<DropDowns.Rule> rules = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Map<Integer, Cell> blanks = new HashMap<>();
    private double defaultWidth = -1;
    private boolean choosing;
    private boolean breakingRows;
    private String choiceAreas = "";
    private String choiceList = "";

    private Area place;
    private String type;
    private int look;
    private String value;
    private RichText rich;
    private boolean formula;
    private boolean lookMissed;
    private int nextRow;
    private int nextColumn;

    SheetXml(Looks looks, List<Shared> strings, Values values, Faults faults, Budget budget) {
        this.looks = looks;
        this.strings = strings;
        this.values = values;
        this.faults = faults;
        this.budget = budget;
        this.grid = new Grid(budget);
    }

    /** To be called before the sheet is read. */
    void note(Area cell, String text) {
        grid.note(cell.row(), cell.column(), text);
    }

    void read(Xml xml) throws XMLStreamException {
        for (String tag = xml.start(); tag != null; tag = xml.start()) {
            switch (tag) {
                case "sheetFormatPr" -> defaultWidth(xml);
                case "col" -> column(xml);
                case "row" -> row(xml);
                case "c" -> cell(xml);
                case "f" -> formula = true;
                case "v" -> value = xml.text();
                case "is" -> rich = RichText.read(xml, "is");
                case "mergeCell" -> Address.parse(xml.attribute("ref", "")).ifPresent(merges::add);
                case "dataValidation" -> beginChoice(xml);
                case "formula1" -> choiceList = xml.text();
                case "sqref" -> choiceAreas = xml.text();
                case "rowBreaks" -> breakingRows = true;
                case "colBreaks" -> breakingRows = false;
                case "brk" -> pageBreak(xml);
                default -> page.take(tag, xml);
            }
        }
        finishCell();
        finishChoice();
    }

    /** The lists to choose from, whose texts may stand in sheets that are read later. */
    List<DropDowns.Rule> rules() {
        return rules;
    }

    Sheet sheet(String name, boolean hidden, int headingFrom, int headingRows) {
        List<Row> rows = grid.rows();
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        List<Area> spans = grid.spans(merges, rows.size(), width, faults);
        while (columns.size() < width) {
            columns.add(Column.of(points(defaultWidth)));
        }
        List<Column> used = columns.subList(0, width);
        Sheet sheet = new Sheet(
                name,
                used,
                SpanLines.around(rows, spans),
                spans,
                List.of(),
                page.setup(headingFrom, headingRows),
                hidden,
                false);
        return Widths.pressed(sheet, page.percent());
    }

    private void defaultWidth(Xml xml) {
        defaultWidth = xml.number("defaultColWidth", -1);
    }

    private void column(Xml xml) {
        int from = Math.max(1, xml.whole("min", 1));
        int to = Math.min(Address.COLUMNS, xml.whole("max", from));
        Column column = new Column(points(xml.number("width", defaultWidth)), xml.flag("hidden", false));
        budget.places(Math.max(0, to - from + 1));
        while (columns.size() < to) {
            columns.add(Column.of(points(defaultWidth)));
        }
        for (int i = from; i <= to; i++) {
            columns.set(i - 1, column);
        }
    }

    /** Excel counts widths in digits of the normal font. */
    private double points(double digits) {
        double digit = looks.digitWidth();
        double pixels = digits < 0 ? Math.ceil((8 * digit + 5) / 8) * 8 : Math.floor(Math.min(255, digits) * digit);
        return pixels * POINTS_PER_PIXEL;
    }

    private void row(Xml xml) {
        finishCell();
        int index = xml.attribute("r") == null ? nextRow : xml.whole("r", 0) - 1;
        if (index < 0 || index >= Address.ROWS) {
            faults.add("", "行の番号「" + xml.attribute("r") + "」を読み取れません。前の行の次にあるものとして読みました。");
            index = Math.min(nextRow, Address.ROWS - 1);
        }
        double height = Math.max(Row.AS_TEXT, Math.min(409.5, xml.number("ht", Row.AS_TEXT)));
        grid.begin(index, height, xml.flag("hidden", false));
        nextRow = index + 1;
        nextColumn = 0;
    }

    private void cell(Xml xml) {
        finishCell();
        if (grid.row() < 0) {
            grid.begin(nextRow++, Row.AS_TEXT, false);
        }
        int column = Address.column(xml.attribute("r", ""));
        if (column < 0) {
            column = Math.min(nextColumn, Address.COLUMNS - 1);
        }
        nextColumn = column + 1;
        place = Area.cell(grid.row(), column);
        type = xml.attribute("t", "n");
        look = xml.whole("s", 0);
        if (look != 0 && !looks.has(look) && !lookMissed) {
            lookMissed = true;
            faults.at(place.row(), place.column(), "書式がファイルの中に見つかりません。これより後の日付や数は、Excelと違う形で読んだことがあります。");
        }
    }

    private void finishCell() {
        if (place != null) {
            Cell cell = make(place.row(), place.column());
            if (cell.kind() != Cell.Kind.EMPTY) {
                budget.cell();
                budget.characters(cell.text().length());
            }
            if (cell.kind() != Cell.Kind.EMPTY || looks.get(look).isVisible()) {
                grid.put(place.column(), cell);
            }
        }
        place = null;
        value = null;
        rich = null;
        formula = false;
    }

    private Cell make(int row, int column) {
        Look shown = looks.get(look);
        if (rich != null) {
            return values.text(row, column, rich, shown);
        }
        if (value == null || value.isEmpty()) {
            // an empty text is a result; nothing at all, or an empty number, is none
            if (formula && (value == null || !"str".equals(type))) {
                faults.at(row, column, "計算式の結果が保存されていません。Excelで開いて保存し直すと読み込めます。");
            }
            return blanks.computeIfAbsent(look, i -> Cell.of("", looks.get(i).style()));
        }
        return switch (type) {
            case "s" -> shared(row, column, shown);
            case "str", "inlineStr" -> values.text(row, column, RichText.of(RichText.unescape(value)), shown);
            case "b" -> values.truth(Xml.isTrue(value.trim()), shown);
            case "e" -> values.error(row, column, value.trim(), shown);
            case "d" -> values.day(row, column, value.trim(), shown);
            default -> number(row, column, shown);
        };
    }

    private Cell shared(int row, int column, Look shown) {
        try {
            return strings.get(Integer.parseInt(value.trim())).cell(row, column, shown, values);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return values.broken(row, column, value, shown);
        }
    }

    private Cell number(int row, int column, Look shown) {
        try {
            double number = Double.parseDouble(value.trim());
            return Double.isFinite(number) ? values.number(number, shown) : values.broken(row, column, value, shown);
        } catch (NumberFormatException e) {
            return values.broken(row, column, value, shown);
        }
    }

    /** Only breaks set by hand are the office's; the others follow from its printer. */
    private void pageBreak(Xml xml) {
        if (breakingRows && xml.flag("man", false)) {
            grid.breakBefore(xml.whole("id", 0));
        }
    }

    private void beginChoice(Xml xml) {
        finishChoice();
        choosing = "list".equals(xml.attribute("type"));
        choiceAreas = xml.attribute("sqref", "");
        choiceList = "";
    }

    private void finishChoice() {
        if (choosing && !choiceList.isBlank()) {
            budget.cell();
            rules.add(new DropDowns.Rule(choiceAreas, choiceList));
        }
        choosing = false;
    }
}
