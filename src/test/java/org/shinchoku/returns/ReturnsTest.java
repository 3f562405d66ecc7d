package org.shinchoku.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.returns.Office.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Workbooks;

/** Whatever a section does to its workbook, each answer is found, compared and taken as it was meant. */
class ReturnsTest {

    @TempDir
    private Path folder;

    private Plan plan;
    private Path file;

    @BeforeEach
    void theWorkbooksAreSent() {
        plan = plan();
        file = folder.resolve("01_公園課_令和4年度照会.xlsx");
    }

    private Desk parks() {
        return sent(plan, PARKS)
                .write(TREES, DONE, "20本を植えた。")
                .write(GARDENS, DONE, "月1回\n手入れした。")
                .write(GARDENS, MARK, "A");
    }

    private static final List<String> ALL =
            List.of("1-1 実施状況 apply 20本を植えた。", "1-1 評価 same B", "1-2 実施状況 apply 月1回\n手入れした。", "1-2 評価 apply A");

    @Test
    void whatIsFilledInComesBack() throws Exception {
        List<Answered> compared = collect(plan, parks().save(file));

        assertThat(lines(compared)).containsExactlyElementsOf(ALL);
        assertThat(compared.get(0).origin()).isEqualTo("01_公園課_令和4年度照会.xlsx!回答票!H6");
        Plan after = Acceptance.with(plan, Acceptance.all(plan, compared));
        assertThat(Cells.text(after, TREES.id(), DONE.id(), R4)).isEqualTo("20本を植えた。");
        assertThat(((Value) after.row(Value.key(TREES.id(), DONE.id(), R4, 0))).origin())
                .isEqualTo(compared.get(0).origin());
    }

    @Test
    void anEmptyWorkbookSaysOnlyWhatStoodInIt() throws Exception {
        assertThat(lines(collect(plan, sent(plan, PARKS).save(file)))).containsExactly("1-1 評価 same B");
    }

    @Test
    void rowsMayBeSorted() throws Exception {
        assertThat(lines(collect(plan, parks().reverse().save(file)))).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void whereTheKeysWereLeftBehindNumberAndTitleCount() throws Exception {
        List<Answered> compared = collect(plan, parks().reverseWithoutKeys().save(file));

        assertThat(lines(compared)).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(compared)
                .anyMatch(a -> a.number().equals("1-1") && a.remark().contains("番号・名称に従いました"));
    }

    @Test
    void rowsAndColumnsMayBeAddedAndTakenAway() throws Exception {
        Desk desk = parks().insertRowBefore(GARDENS, "", "（ここから花壇）")
                .delete(MAPS)
                .insertColumn(2, "")
                .insertColumn(6, "参考");

        assertThat(lines(collect(plan, desk.save(file)))).containsExactlyElementsOf(ALL);
    }

    @Test
    void anAnswerInARowThatNobodyKnowsIsTold() throws Exception {
        List<Answered> compared =
                collect(plan, parks().append("噴水の新設", DONE, "新しく始めた。").save(file));

        assertThat(lines(compared)).contains("実施状況 unknown-row 新しく始めた。");
        assertThat(compared.get(compared.size() - 1).title()).isEqualTo("噴水の新設");
    }

    @Test
    void aRowThatNobodyKnowsIsAboutTheItemThatTheClerkPointsTo() throws Exception {
        Collected collected = new Collected(plan, number -> plan(), R4);
        collected.add(Workbooks.read(parks().delete(MAPS)
                .append("地図（新）", DONE, "公園を載せた。")
                .append("噴水の新設", DONE, "新しく始めた。")
                .save(file)));
        Answered unknown = collected.compare().stream()
                .filter(a -> a.title().equals("地図（新）"))
                .findFirst()
                .orElseThrow();

        assertThat(collected.items()).contains(MAPS).doesNotContain(GREEN);
        assertThat(collected.point(unknown, GREEN)).as("it has no such field").isFalse();
        assertThat(collected.point(unknown, MAPS)).isTrue();

        assertThat(lines(collected.compare()))
                .contains("2-2 実施状況 apply 公園を載せた。", "実施状況 unknown-row 新しく始めた。")
                .doesNotContain("実施状況 unknown-row 公園を載せた。");
        assertThat(Acceptance.with(plan, Acceptance.all(plan, collected.compare()))
                        .answers(MAPS.id(), DONE.id(), R4))
                .singleElement()
                .returns(PARKS.id(), Value::department);
    }

    @Test
    void filesOfOneNameFromTwoFoldersAreToldApart() throws Exception {
        Path other = Files.createDirectory(folder.resolve("再送")).resolve(file.getFileName());

        List<Answered> compared = collect(
                plan, parks().save(file), parks().write(TREES, DONE, "21本を植えた。").save(other));

        assertThat(compared).extracting(Answered::origin).doesNotHaveDuplicates();
        assertThat(compared).extracting(Answered::file).contains("01_公園課_令和4年度照会.xlsx", "01_公園課_令和4年度照会.xlsx（2）");
    }

    @Test
    void withoutAnyKeysNumberTitleAndHeadingsCount() throws Exception {
        List<Answered> compared =
                collect(plan, parks().withoutKeys().sheetNamed("Sheet1").save(file));

        assertThat(lines(compared)).containsExactlyElementsOf(ALL);
    }

    @Test
    void titlesMayBeTypedOtherwise() throws Exception {
        Desk desk = parks().replace("1-1", "１－１").replace("街路樹の植樹", "街路樹の　植樹").replace("花壇の手入れ", "花壇のていれ");

        assertThat(lines(collect(plan, desk.withoutKeys().save(file)))).containsExactlyElementsOf(ALL);
    }

    @Test
    void answersMayStandInAnotherSheetOrUnderAnotherName() throws Exception {
        Path renamed = folder.resolve("（回答）みどり.xlsx");

        assertThat(lines(collect(plan, parks().sheetNamed("回答票 (2)").saveBeside(renamed))))
                .containsExactlyInAnyOrderElementsOf(with(ALL, "1-1 評価 same B"));
    }

    private static List<String> with(List<String> lines, String more) {
        List<String> all = list(lines);
        all.add(more);
        return all;
    }

    @Test
    void oneCellMergedOverTwoRowsAnswersBoth() throws Exception {
        Desk desk = sent(plan, PARKS).write(TREES, DONE, "一体で進めた。").merge(TREES, GARDENS, DONE);

        List<Answered> compared = collect(plan, desk.save(file));

        assertThat(lines(compared)).contains("1-1 実施状況 apply 一体で進めた。", "1-2 実施状況 apply 一体で進めた。");
        assertThat(compared)
                .anyMatch(a -> a.number().equals("1-2") && a.remark().contains("結合"));
    }

    @Test
    void aFormulaThatFailedCostsItsCellAlone() throws Exception {
        Desk desk = parks().write(TREES, DONE, new Cell("#REF!", Cell.Kind.ERROR, Double.NaN, Style.PLAIN, ""));
        Book book = new Book("公園課.xlsx", List.of(desk.sheet()), List.of());
        Collected collected = new Collected(plan, n -> plan, R4);

        collected.add(book);

        assertThat(lines(collected.compare())).contains("1-1 実施状況 unreadable #REF!", "1-2 評価 apply A");
    }

    @Test
    void marksTypedOtherwiseAndOddCharactersAreMended() throws Exception {
        Desk desk = sent(plan, PARKS).write(GARDENS, MARK, "ａ").write(GARDENS, DONE, "\uF0B7水やり\u2028\uF0B7草取り\u200B ");

        assertThat(lines(collect(plan, desk.save(file)))).contains("1-2 評価 apply A", "1-2 実施状況 apply ・水やり\n・草取り");
    }

    @Test
    void theSameFileTwiceIsTakenOnce() throws Exception {
        Path again = Files.copy(parks().save(file), folder.resolve("コピー.xlsx"), StandardCopyOption.REPLACE_EXISTING);

        List<Answered> compared = collect(plan, file, again);

        assertThat(compared.stream().filter(a -> a.outcome() == Outcome.APPLY)).hasSize(3);
        assertThat(compared.stream().filter(a -> a.outcome() == Outcome.CONFLICT))
                .isEmpty();
    }

    @Test
    void anItemOfTwoSectionsKeepsBothAnswersApart() throws Exception {
        Path parks = sent(plan, PARKS).write(MAPS, DONE, "公園を載せた。").save(file);
        Path roads = sent(plan, ROADS).write(MAPS, DONE, "道を載せた。").save(folder.resolve("道路課.xlsx"));

        List<Answered> compared = collect(plan, parks, roads);

        assertThat(lines(compared)).contains("2-2 実施状況 apply 公園を載せた。", "2-2 実施状況 apply 道を載せた。");
        assertThat(Cells.text(Acceptance.with(plan, Acceptance.all(plan, compared)), MAPS.id(), DONE.id(), R4))
                .isEqualTo("(公園課)公園を載せた。\n(道路課)道を載せた。");
    }

    @Test
    void anAnswerForAllStaysTheOthersUntilTheyGiveTheirOwn() throws Exception {
        Plan whole = plan.with(value(MAPS, DONE, R4, "準備中"));
        Path parks = sent(whole, PARKS).write(MAPS, DONE, "公園を載せた。").save(file);

        List<Answered> compared = collect(whole, parks);

        assertThat(compared).anyMatch(a -> a.number().equals("2-2") && a.now().equals("準備中"));
        Plan after = Acceptance.with(
                whole,
                compared.stream().filter(a -> a.outcome() != Outcome.SAME).toList());
        assertThat(Cells.text(after, MAPS.id(), DONE.id(), R4)).isEqualTo("(公園課)公園を載せた。\n(道路課)準備中");
    }

    @Test
    void twoAnswersToOneQuestionAreInConflictAndMayBeJoined() throws Exception {
        Path roads = table("道路課の回答", """
                番号|事業|令和4年度実施状況
                1-1|街路樹の植樹|道に3本を植えた。""");

        List<Answered> compared = collect(plan, parks().save(file), roads);

        assertThat(lines(compared)).contains("1-1 実施状況 conflict 20本を植えた。", "1-1 実施状況 conflict 道に3本を植えた。");
        assertThat(Acceptance.all(plan, compared)).extracting(Answered::text).contains("(公園課)20本を植えた。\n(道路課)道に3本を植えた。");
    }

    @Test
    void twoFilesOfOneSectionThatDifferAreLeftToTheClerk() throws Exception {
        Path second = parks().write(TREES, DONE, "21本を植えた。").save(folder.resolve("公園課（修正）.xlsx"));

        List<Answered> compared = collect(plan, parks().save(file), second);

        assertThat(lines(compared)).contains("1-1 実施状況 conflict 20本を植えた。", "1-1 実施状況 conflict 21本を植えた。");
        assertThat(Acceptance.all(plan, compared)).extracting(Answered::number).containsExactly("1-2", "1-2");
    }

    @Test
    void whatWasChangedHereMeanwhileIsInConflict() throws Exception {
        Plan now = plan.with(value(TREES, DONE, R4, "15本を植えた。"));

        List<Answered> compared = collect(now, parks().save(file));

        assertThat(lines(compared)).contains("1-1 実施状況 conflict 20本を植えた。");
        assertThat(compared.get(0).now()).isEqualTo("15本を植えた。");
        assertThat(compared.get(0).sent()).isEmpty();
    }

    @Test
    void whatWasSentAndCameBackUnchangedDoesNotUndoAChangeMadeHere() throws Exception {
        Plan now = plan.with(value(TREES, MARK, R4, "A"));

        assertThat(lines(collect(now, parks().save(file)))).contains("1-1 評価 same B");
    }

    @Test
    void anEmptyAnswerDeletesNothingUnlessTheClerkSaysSo() throws Exception {
        List<Answered> compared = collect(plan, parks().write(TREES, MARK, "").save(file));

        Answered cleared = compared.get(1);
        assertThat(cleared.outcome()).isEqualTo(Outcome.SAME);
        assertThat(cleared.isCleared()).isTrue();
        assertThat(Acceptance.all(plan, compared)).doesNotContain(cleared);
        assertThat(Cells.text(Acceptance.with(plan, List.of(cleared)), TREES.id(), MARK.id(), R4))
                .isEmpty();
    }

    @Test
    void lastYearsFileIsOfAnotherYear() throws Exception {
        Desk old = sent(plan, PARKS).write(TREES, DONE, "12本を植えた。");
        old.replace(Keys.COLUMN.of(DONE.id(), 2022), Keys.COLUMN.of(DONE.id(), 2021));

        assertThat(lines(collect(plan, old.save(file)))).contains("1-1 実施状況 wrong-year 12本を植えた。");
    }

    @Test
    void aTableOfTheOfficesOwnWithTheSameColumnsIsRead() throws Exception {
        Path own = table("みち", """
                道路課 令和4年度の実績
                No.|事業|令和4年度実施状況|令和4年度評価
                ２－１|散歩道の整備|3か所を直した。|Ｂ
                2-2|散歩の地図|道を載せた。|
                9-9|橋のかけかえ|済んだ。|C""");

        List<Answered> compared = collect(plan, own);

        assertThat(lines(compared))
                .containsExactly(
                        "2-1 実施状況 apply 3か所を直した。",
                        "2-1 評価 apply B",
                        "2-2 実施状況 apply 道を載せた。",
                        "実施状況 unknown-row 済んだ。",
                        "評価 unknown-row C");
        assertThat(compared.get(2).place().department()).isEqualTo(ROADS.id());
    }

    private Path table(String name, String text) throws Exception {
        List<Row> rows = text.lines()
                .map(line -> Row.of(
                        List.of(line.split("\\|", -1)).stream().map(Cell::of).toList()))
                .toList();
        Path target = folder.resolve(name + ".xlsx");
        Workbooks.write(List.of(Sheet.of("表", List.of(), rows, List.of(), PageSetup.PLAIN)), target);
        return target;
    }

    @Test
    void anItemThatIsGoneIsNotBroughtBack() throws Exception {
        Path sent = parks().save(file);
        Plan now = plan.without(TREES.key());

        assertThat(lines(collect(now, sent))).contains("実施状況 unknown-row 20本を植えた。", "1-2 評価 apply A");
    }

    @Test
    void everyRequestTellsWhatItIsAbout() {
        Asked asked = Asked.of(plan, INQUIRY);

        assertThat(asked.addressees(false)).extracting(Addressee::name).containsExactly("公園課", "道路課");
        assertThat(asked.addressees(true)).extracting(Addressee::name).containsExactly("公園課", "道路課", "共管");
        assertThat(asked.nobody()).containsExactly(NOBODY);
        assertThat(Inquiries.fileName(3, 40, addressee(plan, ROADS), R4)).isEqualTo("03_道路課_令和4年度照会.xlsx");
    }

    @Test
    void onlyAnswersCanBeWrittenAndLastYearsStandBesideThem() {
        Sheet sheet = Inquiries.workbook(Asked.of(plan, INQUIRY), addressee(plan, PARKS))
                .get(1);

        assertThat(sheet.guarded()).isTrue();
        assertThat(sheet.rows().get(5).cells())
                .extracting(Cell::text)
                .contains("1 緑を増やす", "1-1", "街路樹の植樹", "10本を植えた。", "B");
        assertThat(sheet.rows().get(5).cells().stream()
                        .filter(c -> !c.style().locked())
                        .map(Cell::text))
                .containsExactly("", "B");
        assertThat(sheet.choices())
                .singleElement()
                .satisfies(c -> assertThat(c.texts()).containsExactly("A", "B", "C"));
        assertThat(sheet.rows().get(0).hidden() && sheet.columns().get(0).hidden())
                .isTrue();
    }

    @Test
    void keysAreNeverTakenForTypedTextAndTypedTextNeverForKeys() {
        for (long n = 1; n < 1_000_000_000_000_000L; n = n * 7 + 3) {
            assertThat(Keys.ROW.parse(Keys.ROW.of(n, 50, n + 1)).orElseThrow()).containsExactly(n, 50, n + 1);
        }
        assertThat(Keys.ROW.parse("R-1-2-3-x")).isEmpty();
        assertThat(Keys.COLUMN.parse(Keys.ROW.of(1, 2, 3))).isEmpty();
    }
}
