package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** A fictional plan as offices print it: five columns that say what, and four more for each of four years, on A3. */
public final class SampleTable {

    private static final int YEARS = 4;
    private static final int FIXED = 5;
    private static final String[] YEAR_HEADS = {"実施状況", "評価", "達成度（％）", "実施計画"};
    private static final String[] SENTENCES = {
        "広報紙及びホームページで相談窓口を周知した。",
        "庁内の関係課（１２課）で連絡会議を２回開き、支援が必要な方の情報を共有した。",
        "ゲートキーパー研修を年3回実施し、延べ128人が参加した（前年度比＋12.5％）。",
        "感染症の影響により中止したが、資料P.21の冊子を希望者へ郵送した。",
        "「こころの健康相談」を毎月１回開催し、必要に応じて医療機関・保健所等につないだ。",
        "講座の内容を見直し、オンラインでも参加できるようにした……。",
        "詳細は https://www.example.jp/fukushi/keikaku/2021/index.html を参照。",
        "事業を継続する。"
    };

    private static final Style BODY =
            Style.PLAIN.withSize(7.5).withBorders(true).withWrap(true);
    private static final Style MIDDLE = BODY.withAcross(Style.Across.CENTER).withDown(Style.Down.MIDDLE);
    private static final Style HEAD = MIDDLE.withBold(true).withFill(0xE6EEF7);
    private static final Style SECTION = BODY.withBold(true).withSize(8.5).withFill(0xF3F4F6);

    private final Random random = new Random(7);
    private final List<Row> rows = new ArrayList<>();
    private final List<Area> spans = new ArrayList<>();

    private SampleTable() {}

    /** The sheet with this many items. */
    public static Sheet of(int items) {
        return new SampleTable().sheet(items);
    }

    private Sheet sheet(int items) {
        heads();
        for (int item = 0; item < items; item++) {
            if (item % 25 == 0) {
                section("基本施策" + (item / 25 + 1) + "　地域におけるネットワークの強化");
            }
            item(item, items);
        }
        List<Column> columns = new ArrayList<>();
        for (double width : new double[] {26, 74, 92, 26, 58}) {
            columns.add(Column.of(width));
        }
        for (int year = 0; year < YEARS; year++) {
            for (double width : new double[] {98, 24, 38, 64}) {
                columns.add(Column.of(width));
            }
        }
        PageSetup page = new PageSetup(
                PageSetup.Paper.A3,
                true,
                new PageSetup.Margins(40, 34, 34, 34),
                0,
                2,
                PageSetup.Scale.FILL_WIDTH,
                new PageSetup.Edge("星見市 こころの健康計画　進捗管理シート", "", "資料２－１"),
                new PageSetup.Edge("", PageSetup.Edge.PAGE + " / " + PageSetup.Edge.PAGES, ""));
        return Sheet.of("こころの健康計画 進捗管理シート", columns, rows, spans, page);
    }

    private void heads() {
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        for (String name : List.of("番号", "施策", "実施内容", "再掲", "担当課")) {
            spans.add(new Area(0, upper.size(), 2, 1));
            upper.add(Cell.of(name, HEAD));
            lower.add(Cell.of("", HEAD));
        }
        for (int year = 0; year < YEARS; year++) {
            spans.add(new Area(0, upper.size(), 1, YEAR_HEADS.length));
            for (String name : YEAR_HEADS) {
                upper.add(Cell.of("令和" + (year + 2) + "年度", HEAD));
                lower.add(Cell.of(name, HEAD));
            }
        }
        rows.add(Row.of(upper));
        rows.add(Row.of(lower));
    }

    private void section(String title) {
        int columns = FIXED + YEARS * YEAR_HEADS.length;
        spans.add(new Area(rows.size(), 0, 1, columns));
        List<Cell> cells = IntStream.range(0, columns)
                .mapToObj(c -> Cell.of(c == 0 ? title : "", SECTION))
                .toList();
        rows.add(Row.of(cells).withFlow(Row.Flow.KEEP_WITH_NEXT).withBookmark(1));
    }

    private void item(int item, int items) {
        List<Cell> cells = new ArrayList<>();
        boolean first = item % 5 == 0;
        cells.add(Cell.of(Integer.toString(item + 1), MIDDLE));
        cells.add(Cell.of(first ? "1-" + (item / 5 + 1) + "　地域で見守り、支え合う仕組みづくり" : "", BODY));
        cells.add(Cell.of(text(2), BODY));
        cells.add(Cell.of(random.nextInt(4) == 0 ? "○" : "", MIDDLE));
        cells.add(Cell.of(random.nextBoolean() ? "健康推進課\n福祉総務課" : "市民協働課", BODY));
        for (int year = 0; year < YEARS; year++) {
            cells.add(Cell.of(text(4), BODY));
            cells.add(Cell.of("◎○△×".substring(random.nextInt(4)).substring(0, 1), MIDDLE));
            cells.add(Cell.of(random.nextInt(5) == 0 ? "①92.5%\n②97.1%" : random.nextInt(101) + "%", MIDDLE));
            cells.add(Cell.of(text(2), BODY));
        }
        if (first) {
            spans.add(new Area(rows.size(), 1, Math.min(5, items - item), 1));
        }
        rows.add(Row.of(cells));
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
        }
        return text.toString();
    }
}
