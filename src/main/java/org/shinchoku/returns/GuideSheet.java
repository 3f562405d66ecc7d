package org.shinchoku.returns;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Spelling;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Paper;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** 記入のお願い: the sheet of a request workbook that says what is asked, until when, and how it is filled in. */
final class GuideSheet {

    static final String NAME = "記入のお願い";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("Gy年M月d日（E）", Locale.JAPANESE);

    private final List<Row> rows = new ArrayList<>();

    private final List<Area> spans = new ArrayList<>();

    private GuideSheet() {}

    static Sheet of(Asked asked, Addressee to) {
        GuideSheet guide = new GuideSheet();
        guide.write(asked, to);
        PageSetup page =
                new PageSetup(Paper.A4, false, PageSetup.PLAIN.margins(), 0, 0, Scale.SHRINK, Edge.NONE, Edge.NONE);
        return new Sheet(
                NAME, List.of(Column.of(90), Column.of(400)), guide.rows, guide.spans, List.of(), page, false, true);
    }

    private void write(Asked asked, Addressee to) {
        Inquiry inquiry = asked.inquiry();
        add(to.name() + "　御中", "", RequestLook.PLAIN.withSize(11));
        across(inquiry.title(), RequestLook.TITLE.withWrap(true));
        if (!inquiry.letter().isBlank()) {
            across(inquiry.letter(), RequestLook.PROSE);
        }
        add("", "", RequestLook.PLAIN);
        named("計画", asked.plan().head().title());
        named("年度", inquiry.year().in(Spelling.ERA));
        if (inquiry.due() != null) {
            named("回答期限", day(inquiry.due()));
        }
        named("照会先", to.sections().stream().map(Department::name).collect(Collectors.joining("、")));
        named("項目の数", to.items() + "件");
        named("記入する欄", asked.fields().stream().map(Field::name).distinct().collect(Collectors.joining("、")));
        add("", "", RequestLook.PLAIN);
        named("記入の仕方", "「" + RequestSheet.NAME + "」のシートの白い欄に記入してください。灰色の欄は、参考として載せたもので、書き換えられません。");
        named("", "左に前年度の記入がある欄は、それを参考にしてください。変わりがない場合も、今年度の欄に記入してください。");
        named("", "▼の出る欄は、一覧から選んでください。欄の中で改行するには、Altキーを押しながらEnterキーを押します。");
        if (to.section() == null) {
            named("", "「回答する課」に自分の課の名前がある行だけに記入してください。ほかの課の行は空けたままで構いません。");
        }
        named("お返し", "記入が済みましたら、このファイルのまま返送してください。ファイルの名前を変えたり、行の高さや列の幅を変えたりしても差し支えありません。");
        named("", "記入のない欄があっても、これまでの記録が消えることはありません。");
    }

    private void named(String name, String text) {
        rows.add(Row.of(List.of(Cell.of(name, RequestLook.NAME), Cell.of(text, RequestLook.PROSE))));
    }

    private void across(String text, Style style) {
        spans.add(new Area(rows.size(), 0, 1, 2));
        add(text, "", style);
    }

    private void add(String first, String second, Style style) {
        rows.add(Row.of(List.of(Cell.of(first, style), Cell.of(second, style))));
    }

    /** A day as letters have it: 令和4年5月31日（火）. */
    static String day(LocalDate day) {
        return DAY.format(JapaneseDate.from(day));
    }
}
