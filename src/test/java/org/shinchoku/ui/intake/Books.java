package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;

/** Books of an office that does not exist. */
final class Books {

    private Books() {}

    /** A title over all columns, headings, labels that reach over several rows, a total, and a sheet of notes. */
    static Book minato() {
        List<Row> rows = rows(
                "みなと健康計画　進捗状況",
                "基本目標|番号|事業名|担当課|令和4年度実績|令和5年度実績",
                "すこやかに暮らす|1|朝の体操|健康課|延べ520人が参加した|延べ780人が参加した",
                "|2|減塩教室|健康課|年4回行った|年6回行った",
                "ともに働く|3|職場体験|産業課|12社で受け入れた|15社で受け入れた",
                "|4|企業訪問|産業課|8社を訪ねた|9社を訪ねた",
                "合計||||4件|4件");
        List<Area> spans = List.of(new Area(0, 0, 1, 6), new Area(2, 0, 2, 1), new Area(4, 0, 2, 1));
        Sheet results = new Sheet("実績", columns(6), rows, spans, List.of(), PageSetup.PLAIN, false, false);
        Sheet notes = new Sheet(
                "覚書", columns(2), rows("打合せの覚書", "次回は6月"), List.of(), List.of(), PageSetup.PLAIN, false, false);
        return new Book("みなと計画.xlsx", List.of(results, notes), List.of());
    }

    /** A book with one sheet, its rows drawn as lines with bars between the cells. */
    static Book of(String name, String... lines) {
        List<Row> rows = rows(lines);
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(1);
        Sheet sheet = new Sheet("一覧", columns(width), rows, List.of(), List.of(), PageSetup.PLAIN, false, false);
        return new Book(name, List.of(sheet), List.of());
    }

    private static List<Column> columns(int count) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(Column.of(90));
        }
        return columns;
    }

    private static List<Row> rows(String... lines) {
        return Arrays.stream(lines)
                .map(line -> Row.of(
                        Arrays.stream(line.split("\\|", -1)).map(Cell::of).toList()))
                .toList();
    }
}
