package org.shinchoku.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.returns.Office.*;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.SomeXls;
import org.shinchoku.workbook.Workbooks;

/** Programs and habits of sections: old Excel, formulas, texts from Word, names that changed. */
class OdditiesTest {

    @TempDir
    private Path folder;

    private final Plan plan = plan();

    private List<String> answered(String text) throws Exception {
        return lines(collect(plan, sent(plan, PARKS).write(GARDENS, DONE, text).save(folder.resolve("公園課.xlsx"))));
    }

    private static List<List<String>> pasted() {
        return List.of(
                List.of("水やり\u2029草取り", "水やり\n草取り"),
                List.of("水やり\u2028草取り\r\n", "水やり\n草取り"),
                List.of("月1\u00A0回", "月1 回"),
                List.of("\u201C花の日\u201Dに植えた\u2026", "\u201C花の日\u201Dに植えた\u2026"),
                List.of("水\u200Bやり\uFEFF", "水やり"),
                List.of("水\u00ADやり", "水やり"),
                List.of("\uF0B7水やり\n\uF0A7草取り", "・水やり\n■草取り"),
                List.of("①㈱みどり髙﨑Ⅲ㎡", "①㈱みどり髙﨑Ⅲ㎡"),
                List.of("𠮷野の桜を葛󠄀城へ", "𠮷野の桜を葛󠄀城へ"),
                List.of("=SUM(A1)のとおり", "=SUM(A1)のとおり"),
                List.of("　水やり\t草取り", "　水やり 草取り"));
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void aTextFromWordEntersWithoutWhatCannotBePrinted(List<String> text) throws Exception {
        assertThat(answered(text.get(0))).containsExactly("1-1 評価 same B", "1-2 実施状況 apply " + text.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "　", "\u00A0", "\u200B", "\n\u00A0\n", "\u3000\u00A0 "})
    void aCellWithNothingToSeeIsEmpty(String text) throws Exception {
        assertThat(answered(text)).containsExactly("1-1 評価 same B");
    }

    @Test
    void blanksOfAnotherKindAreNoChangeOfWhatWasSent() throws Exception {
        Plan filled = plan.with(value(GARDENS, DONE, R4, "月1 回\n手入れした。"));
        Path file = sent(filled, PARKS)
                .write(GARDENS, DONE, "月1\u00A0回\u00A0\n手入れした。\u00A0")
                .save(folder.resolve("公園課.xlsx"));

        assertThat(lines(collect(filled, file))).contains("1-2 実施状況 same 月1 回 \n手入れした。");
    }

    private Path old(Desk desk, Map<String, String> formulas) throws Exception {
        return SomeXls.save(List.of(desk.sheet()), formulas, folder.resolve("01_公園課_令和4年度照会.xls"));
    }

    @Test
    void aReturnInTheFormatOfOldExcelIsReadByItsKeys() throws Exception {
        Desk desk = sent(plan, PARKS)
                .write(TREES, DONE, "一体で\n進めた。")
                .write(GARDENS, MARK, "A")
                .merge(TREES, GARDENS, DONE);

        List<Answered> compared = collect(plan, old(desk, Map.of()));

        assertThat(lines(compared))
                .containsExactly(
                        "1-1 実施状況 apply 一体で\n進めた。", "1-1 評価 same B", "1-2 実施状況 apply 一体で\n進めた。", "1-2 評価 apply A");
        assertThat(compared).extracting(Answered::file).containsOnly("01_公園課_令和4年度照会.xls");
    }

    @Test
    void ofAFormulaItsResultIsTheAnswer() throws Exception {
        Desk desk = sent(plan, PARKS).write(TREES, DONE, "計").write(GARDENS, DONE, "誤");

        List<String> lines = lines(collect(plan, old(desk, Map.of("計", "\"計\"&(12+8)&\"本\"", "誤", "1/0"))));

        assertThat(lines).contains("1-1 実施状況 apply 計20本", "1-2 実施状況 unreadable #DIV/0!");
    }

    @Test
    void aWorkbookIsReadUnderTheNameThatTheSectionHasOrHad() throws Exception {
        Department old = new Department(PARKS.id(), 0, 1, "公園課", null, R3, List.of(52L), List.of());
        Department now = new Department(52, 0, 1, "みどり公園課", R4, null, List.of(), List.of("みどり課"));
        Plan renamed = plan.with(List.of(old, now));
        Asked asked = Asked.of(renamed, INQUIRY);

        Addressee to = asked.addressees(false).get(0);
        assertThat(to.name()).as("the name that it bears in the year").isEqualTo("みどり公園課");
        Sheet guide = Inquiries.workbook(asked, to).get(0);
        assertThat(guide.rows().get(0).cells().get(0).text()).isEqualTo("みどり公園課　御中");
        Desk desk = new Desk(Inquiries.workbook(asked, to)).write(TREES, DONE, "20本を植えた。");
        Path file = desk.withoutKeys().save(folder.resolve("公園課より.xlsx"));
        assertThat(lines(collect(renamed, file))).contains("1-1 実施状況 apply 20本を植えた。");
    }

    @Test
    void aFileOfLastYearsInquiryIsNamedAsSuch() throws Exception {
        FiscalYear last = R3;
        org.shinchoku.plan.Inquiry then =
                new org.shinchoku.plan.Inquiry(800, "昨年の照会", last, List.of(22L, 23L), null, "", 3);
        Asked asked = Asked.of(plan, then);
        Path file = new Desk(Inquiries.workbook(asked, asked.addressees(false).get(0)))
                .write(GARDENS, DONE, "昨年の手入れ。")
                .save(folder.resolve("01_公園課_令和3年度照会.xlsx"));

        assertThat(lines(collect(plan, file)))
                .contains("1-2 実施状況 wrong-year 昨年の手入れ。", "1-1 実施状況 wrong-year 10本を植えた。")
                .noneMatch(line -> line.contains("apply"));
    }

    @Test
    void anEarlierInquiryOfTheSameYearIsComparedWithWhatItShowed() throws Exception {
        Path file = sent(plan, PARKS).write(TREES, DONE, "20本を植えた。").save(folder.resolve("公園課.xlsx"));
        org.shinchoku.plan.Inquiry again = new org.shinchoku.plan.Inquiry(901, "再度の照会", R4, List.of(22L), null, "", 20);
        Plan now = Inquiries.open(plan.with(value(TREES, MARK, R4, "A")), again, null);

        Collected collected = new Collected(now, number -> number >= 20 ? now : plan, R4);
        collected.add(Workbooks.read(file));

        assertThat(lines(collected.compare())).contains("1-1 実施状況 apply 20本を植えた。", "1-1 評価 same B");
    }

    @Test
    void aRowThatWasCopiedForAnotherItemIsNotTheItemThatItsKeyNames() throws Exception {
        Desk desk = sent(plan, PARKS).write(GARDENS, DONE, "月1回手入れした。").copy(GARDENS, "生垣づくりの補助", DONE, "5件補助した。");
        List<Answered> compared = collect(plan, desk.save(folder.resolve("公園課.xlsx")));

        assertThat(lines(compared))
                .contains("1-2 実施状況 apply 月1回手入れした。", "実施状況 unknown-row 5件補助した。")
                .noneMatch(line -> line.contains("conflict"));
        assertThat(compared)
                .filteredOn(a -> a.text().equals("5件補助した。"))
                .singleElement()
                .satisfies(a -> assertThat(a.title()).contains("生垣づくりの補助"))
                .satisfies(a -> assertThat(a.remark()).contains("ほかの行を写して作った行です。"));
    }

    @Test
    void aNameThatTheSectionCorrectedIsStillTheItemOfItsKey() throws Exception {
        Desk desk = sent(plan, PARKS).write(GARDENS, DONE, "月1回手入れした。").replace("花壇の手入れ", "公園花壇の管理");

        assertThat(lines(collect(plan, desk.save(folder.resolve("公園課.xlsx"))))).contains("1-2 実施状況 apply 月1回手入れした。");
    }

    @Test
    void aCommentOfTheSectionIsNoAnswer() throws Exception {
        Desk desk = sent(plan, PARKS)
                .write(GARDENS, DONE, Cell.of("").withNote("担当に確かめます。"))
                .write(TREES, DONE, "20本を植えた。");

        assertThat(lines(collect(plan, desk.save(folder.resolve("公園課.xlsx")))))
                .containsExactly("1-1 実施状況 apply 20本を植えた。", "1-1 評価 same B");
    }
}
