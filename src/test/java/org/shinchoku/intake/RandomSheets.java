package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.shinchoku.sheet.Sheet;

/**
 * Draws a plan as an office might: one of several layouts, and within it other orders of columns, other words and years,
 * blank rows and columns, headings on each page, totals and notes.
 */
final class RandomSheets {

    /** How the years are laid out. */
    enum Years {
        GROUPS,
        HEADINGS,
        ROWS,
        SHEETS
    }

    /** How the labels of the levels are laid out. */
    enum Labels {
        MERGED,
        REPEATED,
        BLANK_BELOW,
        SECTIONS
    }

    private enum Kind {
        LABEL,
        NUMBER,
        TITLE,
        DEPARTMENT,
        OUTLINE,
        YEAR,
        TEXT
    }

    /** A column: what it holds, of which year, and its heading. */
    private record Column(Kind kind, int index, int year, String heading) {}

    private static final List<String> NUMBERS = List.of("番号", "No.", "№", "整理番号", "事業番号", "事業No", "通し番号", "項番");
    private static final List<String> TITLES = List.of(
            "事業名", "取組", "取り組み", "具体的な取組", "主な事業", "取組名", "実施事業", "事 業 名", "事業・取組名", "取組項目", "実施項目", "具体的事業", "主な取組",
            "具体的施策", "個別事業", "施策・事業名", "サービス名", "項目", "細事業名");
    private static final List<String> UNITS = List.of(
            "担当課", "所管課", "担当部署", "主管課", "担当課名", "担当⏎課", "所管", "担当", "担当課等", "関係課", "所属", "担当課・室", "実施主体", "課名",
            "担当部課名");
    private static final List<String> OUTLINES =
            List.of("事業内容", "事業概要", "取組の概要", "内容", "目的", "概要", "事業の内容", "事業の目的・概要");
    private static final List<String> DONE = List.of(
            "実施状況", "取組実績", "実績", "実施結果", "進捗状況", "取組状況", "事業実績", "取組内容・実績", "主な実績", "取組の成果", "活動実績", "実績・成果", "進捗");
    private static final List<String> RATED =
            List.of("評価", "自己評価", "進捗評価", "達成度", "評価区分", "内部評価", "担当課評価", "達成状況", "総合評価", "判定", "取組の評価", "評価結果", "進捗度");
    private static final List<String> OPEN = List.of(
            "課題", "今後の課題", "課題等", "今後の方針", "改善点", "問題点", "評価理由", "評価の理由", "課題・問題点", "今後の取組", "今後の展開", "理由", "課題と対応",
            "今後の方向性", "反省点", "今後の予定", "特記事項");

    private final Random random;
    private final RandomPlan plan;
    private final Years years;
    private final Labels labels;
    private final boolean numbered;
    private final boolean outlined;
    private final boolean stacked;
    private final int spelling;
    private final List<String> names;
    private final String number;
    private final String title;
    private final String unit;
    private final String outline;
    private final List<Integer> order = new ArrayList<>(List.of(0, 1, 2));

    RandomSheets(Random random) {
        this.random = random;
        this.plan = new RandomPlan(random);
        this.years = RandomPlan.pick(random, List.of(Years.values()));
        this.labels = plan.levels.isEmpty() ? Labels.REPEATED : RandomPlan.pick(random, List.of(Labels.values()));
        this.numbered = random.nextInt(3) > 0;
        this.outlined = random.nextInt(3) > 0;
        this.stacked = random.nextBoolean();
        this.spelling = random.nextInt(6);
        this.names =
                List.of(RandomPlan.pick(random, DONE), RandomPlan.pick(random, RATED), RandomPlan.pick(random, OPEN));
        this.number = RandomPlan.pick(random, NUMBERS);
        this.title = RandomPlan.pick(random, TITLES);
        this.unit = RandomPlan.pick(random, UNITS).replace("⏎", "\n");
        this.outline = RandomPlan.pick(random, OUTLINES);
        Collections.shuffle(order, random);
    }

    List<String> facts() {
        RandomPlan read = plan;
        return read.facts(outlined ? outline : "", names).stream()
                .map(f -> numbered ? f : f.replaceFirst("/ (?:1-)?[0-9]+ ", "/ "))
                .sorted()
                .toList();
    }

    /** The sheets, one or one for each year. */
    List<Canvas> draw() {
        List<Canvas> sheets = new ArrayList<>();
        if (years == Years.SHEETS) {
            plan.years.forEach(y -> sheets.add(sheet(List.of(y), columns(List.of(y)))));
        } else {
            sheets.add(sheet(plan.years, columns(plan.years)));
        }
        return sheets;
    }

    String name(int sheet) {
        return years == Years.SHEETS ? year(plan.years.get(sheet), spelling) : "Sheet1";
    }

    static Sheet[] sheets(RandomSheets drawn, List<Canvas> canvases) {
        Sheet[] sheets = new Sheet[canvases.size()];
        for (int i = 0; i < sheets.length; i++) {
            sheets[i] = canvases.get(i).sheet(drawn.name(i));
        }
        return sheets;
    }

    private List<Column> columns(List<Integer> of) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < plan.levels.size() && labels != Labels.SECTIONS; i++) {
            columns.add(new Column(Kind.LABEL, i, 0, plan.levels.get(i)));
        }
        columns.add(new Column(Kind.TITLE, 0, 0, title));
        if (numbered) {
            columns.add(spelling % 2 == 0 ? 0 : columns.size() - 1, new Column(Kind.NUMBER, 0, 0, number));
        }
        Column responsible = new Column(Kind.DEPARTMENT, 0, 0, unit);
        if (outlined) {
            columns.add(new Column(Kind.OUTLINE, 0, 0, outline));
        }
        columns.add(columns.size() - (outlined && spelling < 3 ? 1 : 0), responsible);
        if (years == Years.ROWS) {
            columns.add(new Column(Kind.YEAR, 0, 0, "年度"));
        }
        List<Integer> sequence = new ArrayList<>(years == Years.ROWS ? List.of(0) : of);
        if (spelling == 4) {
            Collections.reverse(sequence);
        }
        for (int year : sequence) {
            order.forEach(i -> columns.add(new Column(Kind.TEXT, i, year, names.get(i))));
        }
        return columns;
    }

    private Canvas sheet(List<Integer> of, List<Column> columns) {
        Canvas canvas = new Canvas();
        int row = 0;
        canvas.put(row++, 0, "みなと町こころの計画　進捗管理表");
        row += random.nextInt(2);
        row = head(canvas, row, columns);
        int page = 3 + random.nextInt(4);
        boolean pages = random.nextInt(3) == 0;
        boolean gaps = random.nextInt(4) == 0 && labels != Labels.MERGED;
        List<String> before = List.of();
        for (int i = 0; i < plan.items.size(); i++) {
            RandomPlan.Item item = plan.items.get(i);
            boolean top = i == 0;
            if (pages && i > 0 && i % page == 0) {
                row = head(canvas, row, columns);
                top = true;
            }
            if (labels == Labels.SECTIONS && !item.path().equals(before)) {
                row = sections(canvas, row, columns.size(), before, item.path());
            }
            int end = pages ? Math.min(plan.items.size(), (i / page + 1) * page) : plan.items.size();
            row = item(canvas, row, columns, i, top, end);
            row += gaps ? 1 : 0;
            before = item.path();
        }
        if (random.nextInt(3) == 0) {
            canvas.put(row, 0, "合計");
            canvas.put(row++, columns.size() - 1, "12");
        }
        if (random.nextInt(3) == 0) {
            canvas.put(row + random.nextInt(2), 0, "※ この表は、各課の回答をまとめたものです。");
        }
        Canvas drawn = canvas;
        for (int n = random.nextInt(3); n > 0 && of != null; n--) {
            drawn = drawn.withColumn(random.nextInt(drawn.width() + 1));
        }
        return drawn;
    }

    private int sections(Canvas canvas, int row, int width, List<String> before, List<String> path) {
        int at = row;
        for (int i = 0; i < path.size(); i++) {
            if (before.size() <= i || !path.subList(0, i + 1).equals(before.subList(0, i + 1))) {
                canvas.put(at++, 0, 1, width, path.get(i));
            }
        }
        return at;
    }

    private int head(Canvas canvas, int row, List<Column> columns) {
        boolean groups = years == Years.GROUPS;
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            boolean text = column.kind() == Kind.TEXT;
            if (groups && text) {
                canvas.put(row + 1, c, column.heading());
                if (columns.get(c - 1).year() != column.year()) {
                    canvas.put(row, c, 1, stacked ? 1 : names.size(), year(column.year(), spelling));
                }
            } else if (groups && !stacked) {
                canvas.put(row, c, 2, 1, column.heading());
            } else {
                boolean named = text && years == Years.HEADINGS;
                canvas.put(
                        row,
                        c,
                        named
                                ? year(column.year(), spelling) + (stacked ? "\n" : "の") + column.heading()
                                : column.heading());
            }
        }
        return row + (groups ? 2 : 1);
    }

    private int item(Canvas canvas, int row, List<Column> columns, int at, boolean top, int end) {
        RandomPlan.Item item = plan.items.get(at);
        List<Integer> rows = years == Years.ROWS ? plan.years : List.of(0);
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            switch (column.kind()) {
                case LABEL -> label(canvas, row, c, column.index(), at, top, end);
                case NUMBER -> canvas.put(row, c, rows.size(), 1, item.number());
                case TITLE -> canvas.put(row, c, rows.size(), 1, item.title());
                case DEPARTMENT -> canvas.put(row, c, rows.size(), 1, item.department());
                case OUTLINE -> canvas.put(row, c, rows.size(), 1, item.fixed());
                case YEAR -> {
                    for (int i = 0; i < rows.size(); i++) {
                        canvas.put(row + i, c, year(rows.get(i), spelling));
                    }
                }
                case TEXT -> {
                    for (int i = 0; i < rows.size(); i++) {
                        int year = rows.get(i) == 0 ? column.year() : rows.get(i);
                        canvas.put(row + i, c, item.texts().get(year).get(column.index()));
                    }
                }
            }
        }
        return row + rows.size();
    }

    /** A label is written on every row, or once for all items below it on its page. */
    private void label(Canvas canvas, int row, int column, int level, int at, boolean top, int end) {
        List<String> path = path(at, level);
        boolean again = !top && path(at - 1, level).equals(path);
        int height = years == Years.ROWS ? plan.years.size() : 1;
        if (labels == Labels.REPEATED) {
            canvas.put(row, column, height, 1, path.get(level));
        } else if (!again) {
            int last = at;
            while (last + 1 < end && path(last + 1, level).equals(path)) {
                last++;
            }
            canvas.put(row, column, labels == Labels.MERGED ? (last - at + 1) * height : 1, 1, path.get(level));
        }
    }

    private List<String> path(int item, int level) {
        return plan.items.get(item).path().subList(0, level + 1);
    }

    /** A year in one of the spellings that offices use. */
    static String year(int year, int spelling) {
        boolean reiwa = year >= 2019;
        int count = reiwa ? year - 2018 : year - 1988;
        String era = reiwa ? "令和" : "平成";
        String of = count == 1 ? "元" : String.valueOf(count);
        return switch (spelling) {
            case 0 -> era + of + "年度";
            case 1 -> (reiwa ? "R" : "H") + count + "年度";
            case 2 -> era + of + "(" + year + ")年度";
            case 3 -> year + "年度";
            case 4 -> era + (count == 1 ? "元" : wide(count)) + "年度";
            default -> (reiwa ? "R" : "H") + count;
        };
    }

    private static String wide(int count) {
        return String.valueOf(count)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                .reduce("", String::concat);
    }
}
