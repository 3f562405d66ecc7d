package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** Sheets made up by chance, the same for the same seed. */
final class SomeSheet {

    private static final String[] WORDS = {
        "講座を開催した。",
        "参加者\n延べ120人",
        "=1+2",
        "-",
        "－",
        "+81",
        "@担当",
        "100%",
        "①92.5% ②97.1%",
        "  字下げ",
        "'",
        "'=1",
        "\"引用\"",
        "a,b",
        "未実施",
        "1-1",
        "001",
        "TRUE",
        "#N/A",
        "𠮷野",
        "葛飾",
        "_x000D_",
        "<b>&amp;",
        "ﾊﾝｶｸ",
        "☑ はい"
    };

    private final Random random;

    SomeSheet(long seed) {
        random = new Random(seed);
    }

    static Style wrapped() {
        return Style.PLAIN.withWrap(true).withBorders(true);
    }

    Sheet next() {
        int width = 1 + random.nextInt(8);
        int height = 1 + random.nextInt(20);
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                cells.add(cell());
            }
            rows.add(Row.of(cells).withHeight(random.nextBoolean() ? Row.AS_TEXT : 20 + random.nextInt(300)));
        }
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            columns.add(Column.of(20 + random.nextInt(150)));
        }
        List<Area> spans = spans(width, height);
        return Sheet.of("表" + random.nextInt(100), columns, uncovered(rows, spans), spans, PageSetup.PLAIN);
    }

    private Cell cell() {
        Style style =
                wrapped().withBold(random.nextBoolean()).withFill(random.nextInt(3) == 0 ? 0xDDEEFF : Style.NO_FILL);
        return switch (random.nextInt(6)) {
            case 0 -> Cell.of("", style);
            case 1 -> number(random.nextInt(10_000), style);
            case 2 -> number(random.nextInt(1000) / 1000.0, style.withFormat("0.0%"));
            case 3 -> number(40_000 + random.nextInt(9_000), style.withFormat("[$-411]ggge\"年\"m\"月\"d\"日\""));
            default -> Cell.of(text(), style);
        };
    }

    private static Cell number(double number, Style style) {
        NumberFormat shown = NumberFormat.of(style.format().isEmpty() ? "General" : style.format());
        Cell cell = Cell.of(number, shown.show(number, false), style);
        return shown.isDate() ? new Cell(cell.text(), Cell.Kind.DATE, number, style, "") : cell;
    }

    private String text() {
        StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = random.nextInt(6) - 3; i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private List<Area> spans(int width, int height) {
        List<Area> spans = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int row = random.nextInt(height);
            int column = random.nextInt(width);
            Area area = new Area(
                    row,
                    column,
                    1 + random.nextInt(Math.min(3, height - row)),
                    1 + random.nextInt(Math.min(3, width - column)));
            if (area.rows() * area.columns() > 1 && spans.stream().noneMatch(area::meets)) {
                spans.add(area);
            }
        }
        return spans;
    }

    private static List<Row> uncovered(List<Row> rows, List<Area> spans) {
        List<Row> result = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells = new ArrayList<>(rows.get(r).cells());
            for (Area span : spans) {
                for (int c = 0; c < cells.size(); c++) {
                    if (span.contains(r, c) && !(span.row() == r && span.column() == c)) {
                        cells.set(c, Cell.of("", wrapped()));
                    }
                }
            }
            result.add(Row.of(cells).withHeight(rows.get(r).height()));
        }
        return result;
    }
}
