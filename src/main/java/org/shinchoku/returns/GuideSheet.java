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

    private static final String BACK = "記入が済みましたら、このファイルのまま返送してください。ファイルの名前を変えたり、行の高さや列の幅を変えたりしても差し支えありません。";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("Gy年M月d日（E）", Locale.JAPANESE);

    private final List<Row> rows = new ArrayList<>();

    private final List<Area> spans = new ArrayList<>();

    private GuideSheet() {}

    static Sheet of(Asked asked, Addressee to, Marks marks) {
        GuideSheet guide = new GuideSheet();
        guide.head(asked, to, marks);
        if (marks.isEmpty()) {
            guide.write(asked, to);
        } else {
            guide.write(asked, to, marks);
        }
        PageSetup page =
                new PageSetup(Paper.A4, false, PageSetup.PLAIN.margins(), 0, 0, Scale.SHRINK, Edge.NONE, Edge.NONE);
        return new Sheet(
                NAME,
                List.of(Column.of(marks.isEmpty() ? 90 : 150), Column.of(marks.isEmpty() ? 400 : 340)),
                guide.rows,
                guide.spans,
                List.of(),
                page,
                false,
                true);
    }

    private void head(Asked asked, Addressee to, Marks marks) {
        Inquiry inquiry = asked.inquiry();
        add(to.name() + "　御中", "", RequestLook.PLAIN.withSize(11));
        across(inquiry.title(), RequestLook.TITLE.withWrap(true));
        if (!marks.isEmpty()) {
            across("回答をいただき、ありがとうございました。次の欄について、記入の確認をお願いします。", RequestLook.PROSE);
        } else if (!inquiry.letter().isBlank()) {
            across(inquiry.letter(), RequestLook.PROSE);
        }
        add("", "", RequestLook.PLAIN);
    }

    private void write(Asked asked, Addressee to, Marks marks) {
        named("計画", asked.plan().head().title());
        named("年度", asked.inquiry().year().in(Spelling.ERA));
        due("再提出期限", marks.due());
        named("確認する欄", marks.remarks().size() + "か所");
        add("", "", RequestLook.PLAIN);
        for (Ask ask : to.asks()) {
            List<String> lines = asked.places(ask).stream()
                    .filter(place -> !marks.remark(place).isEmpty())
                    .map(place -> "「" + asked.plan().field(place.field()).name() + "」　" + marks.remark(place))
                    .toList();
            if (!lines.isEmpty()) {
                rows.add(Row.of(List.of(
                        Cell.of(ask.item().name(), RequestLook.NAME),
                        Cell.of(String.join("\n", lines), RequestLook.PROSE))));
            }
        }
        add("", "", RequestLook.PLAIN);
        named("直し方", "「" + RequestSheet.NAME + "」のシートの、色の付いた欄の記入を直してください。欄を選ぶと、確認していただきたいことがメモで出ます。");
        named("", "今の記入で正しい場合は、そのままで構いません。その旨を返送のメールに書き添えてください。");
        named("", "色のない白い欄も、必要があれば直せます。");
        named("お返し", BACK);
    }

    private void write(Asked asked, Addressee to) {
        Inquiry inquiry = asked.inquiry();
        named("計画", asked.plan().head().title());
        named("年度", inquiry.year().in(Spelling.ERA));
        due("回答期限", inquiry.due());
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
        named("お返し", BACK);
        named("", "記入のない欄があっても、これまでの記録が消えることはありません。");
    }

    private void due(String name, LocalDate until) {
        if (until != null) {
            named(name, day(until));
        }
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
