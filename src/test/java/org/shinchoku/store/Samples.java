package org.shinchoku.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Correction;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormLines;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.FormMargins;
import org.shinchoku.plan.FormPaper;
import org.shinchoku.plan.FormSheet;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Issue;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Look;
import org.shinchoku.plan.Look.Across;
import org.shinchoku.plan.Look.Down;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Return;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;

/** Fictional plans for the tests of this room. */
final class Samples {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-07T01:02:03.456789Z"), ZoneOffset.UTC);

    static final Head HEAD = new Head(7, "みどり計画（第２期）", "架空市", new FiscalYear(2024), new FiscalYear(2028));

    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final LocalDate DAY = LocalDate.of(2024, 7, 31);

    private Samples() {}

    /** A plan with every kind of row, with and without what may be missing. */
    static Plan everyKind() {
        List<Row> rows = List.of(
                HEAD,
                new Level(1, 0, "基本目標"),
                new Level(2, 1, "事業"),
                new Item(1, 0, 1, 0, "１", "緑を増やす", false, 0),
                new Item(2, 1, 2, Item.GAP, "①", "校庭の芝生\n（小学校）", false, 0),
                new Item(3, 1, 2, 2 * Item.GAP, "", "校庭の芝生", true, 2),
                Field.fixed(1, 2, 0, "担当課", Field.Kind.DEPARTMENT),
                Field.yearly(2, 2, 1, "実績", Field.Kind.ACTUAL, List.of(R6, R6.next()))
                        .under("指標")
                        .filledBy(Layer.SECRETARIAT, Field.Timing.END_OF_YEAR),
                new Scale(
                        1,
                        "達成度",
                        0,
                        List.of(Scale.Step.from("5", "1.00"), Scale.Step.above("2", "0"), Scale.Step.of("1", "未着手"))),
                new Scale(2, "評価", 1, List.of(Scale.Step.translating("◎", "5"), Scale.Step.translating("×", "1", "2"))),
                new Value(2, 1, null, 0, "公園課、\t\"学校課\"", ""),
                new Value(2, 2, R6, 0, "①92.5％\n②97.1％ 𠮷 葛󠄀 \ud83d", "回答.xlsx!シート1!D5"),
                new Value(2, 2, R6, 2, "別の課の答え", ""),
                new Rating(2, 2, R6, Layer.COMMITTEE, "◎", "概ね進んだ"),
                new Rating(2, 2, null, Layer.DEPARTMENT, "", ""),
                new Department(1, 0, 0, "公園課", null, R6, List.of(2L), List.of("公園緑地課", "公園")),
                new Department(2, 1, 1, "緑の課", R6.next(), null, List.of(), List.of()),
                new Committee(1, "緑の懇談会"),
                new Meeting(1, 1, "第1回", DAY, R6),
                new Meeting(2, 1, "第2回", null, R6.next()),
                new Opinion(1, 2, 1, 0, 1, "委員", "芝生は良い。"),
                new Reply(1, 1, 0, null, "続けます。"),
                new Inquiry(1, "令和6年度の照会", R6, List.of(2L, 1L), DAY, "御回答願います。", 3),
                new Inquiry(2, "日のない照会", R6, List.of(), null, "", 0),
                Return.asked(1, 2, DAY, "")
                        .remindedOn(DAY.plusDays(1))
                        .remindedOn(DAY.plusDays(2))
                        .receivedOn(DAY.plusDays(3), Return.State.RECEIVED, "緑の課.xlsx")
                        .sentBackOn(DAY.plusDays(4), List.of(new Correction(2, 2, "①\n②", "何本か。")), DAY.plusDays(14)),
                Return.asked(1, 1, null, ""),
                new Reading(
                        2,
                        "進捗.xlsx",
                        List.of(new Reading.Table(
                                List.of("取組", "実施状況"),
                                List.of(new Reading.Column(
                                        new Reading.Caption(List.of("実施状況"), 1),
                                        null,
                                        Role.FIELD,
                                        new Reading.Caption(List.of("取組"), 1),
                                        null,
                                        "実績",
                                        Reading.Dating.FIXED,
                                        new FiscalYear(2022),
                                        List.of(Reading.Aspect.YEAR))))),
                        List.of(new Reading.Line("表", List.of("合計"), 1, Reading.LineKind.TOTAL)),
                        List.of(new Reading.Tab("表", null, new FiscalYear(2022), "進捗.xlsx"))),
                new FormSheet(
                        1,
                        2,
                        0,
                        "表",
                        false,
                        R6,
                        List.of(new FormSheet.Column(72.5, true)),
                        List.of(
                                Slot.label(2),
                                Slot.value(2, 2, R6, Slot.By.COLUMN).lines(1, 2),
                                Slot.repost(2, "○")),
                        List.of(new Look(
                                10.5, true, false, 0, -1, Across.LEFT, Down.TOP, false, true, false, "0%", "TB")),
                        List.of(new FormSheet.Spot(0, -1, true, false, FormSheet.Show.FIRST, true)),
                        List.of(new FormSheet.Choice(1, 2, 3, 4, List.of("◎", "×"))),
                        new FormSheet.Print(
                                true, false, List.of(1.5, 2.0, 3.0, 4.0), 1, 2, "NONE", List.of("", "\"題\"\n"), "題")),
                new FormLines(
                        1,
                        1,
                        0,
                        List.of(new FormLines.Band(List.of(0, 0))),
                        List.of(new FormLines.Line(
                                0,
                                2,
                                20.5,
                                false,
                                true,
                                List.of(
                                        new FormLines.Text(0, "①92.5％\n葛󠄀", "", null, "注"),
                                        new FormLines.Text(1, "4月1日", "4/1", 45383.0, "")))),
                        List.of(new FormLines.Branch(0, List.of(1L, 2L)))),
                Form.of(1, "進捗表", Form.Base.MATRIX),
                new Form(
                        2,
                        "評価表",
                        Form.Base.EVALUATION,
                        new FormHeader("題", "資料２－１", "第1回委員会", "8月1日", "3月31日現在"),
                        new FormPaper(false, false, 7.5, new FormMargins(10, 11, 12, 13), FormPaper.Fitting.SPREAD),
                        new FormShown(
                                List.of(R6),
                                List.of(new FormShown.Column(2, 120.25)),
                                1,
                                List.of(new FormShown.Note("委員記入欄", 40))),
                        List.of(new FormLevel(1, FormLevel.Stand.ACROSS, true)),
                        new FormManner(
                                Spelling.LETTER,
                                FormManner.Naming.AS_WRITTEN,
                                FormManner.Reposting.POINTER,
                                FormManner.Colouring.BY_MARK,
                                FormManner.Speaking.LEFT_OUT,
                                FormManner.Marking.OLD_AND_NEW),
                        new FormFooter(FormFooter.Counting.DASHED, FormFooter.Below.WORDS, "文"),
                        List.of(new Handout(0, Form.Base.TOTALS, "集計", true)),
                        List.of(new Issue(7, LocalDate.of(2026, 8, 1), "第1回"))));
        return Plan.of(rows);
    }

    /** A plan of items with a text in each of some columns. */
    static Plan ofSize(Head head, int items, int columns) {
        List<Row> rows = new ArrayList<>(List.of(head, new Level(1, 0, "事業")));
        List<FiscalYear> years = IntStream.range(0, columns).mapToObj(R6::plus).toList();
        rows.add(Field.yearly(1, 1, 0, "実施状況", Field.Kind.TEXT, years));
        for (int i = 1; i <= items; i++) {
            rows.add(new Item(i, 0, 1, i * Item.GAP, Integer.toString(i), "事業その" + i, false, 0));
            for (FiscalYear year : years) {
                rows.add(new Value(i, 1, year, 0, i + "番の" + year + "年度は、計画のとおりに進めており、関係する課と話合いを続けています。", ""));
            }
        }
        return Plan.of(rows);
    }

    /** Answers of some sections that all say one number. */
    static List<Value> answers(long number) {
        return LongStream.rangeClosed(10, 19)
                .mapToObj(section -> new Value(2, 2, R6, section, Long.toString(number), ""))
                .toList();
    }

    static Editor editor(Ledger ledger, Head head) {
        return new Editor(ledger.plan(head.id()), ledger.log(head.id()), CLOCK, "係員");
    }

    /** Adds a plan to a ledger in two entries. */
    static Editor fill(Ledger ledger, Plan plan) {
        ledger.found(plan.head());
        Editor editor = editor(ledger, plan.head());
        editor.edit("初回取込", empty -> plan);
        return editor;
    }
}
