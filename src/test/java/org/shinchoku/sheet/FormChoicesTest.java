package org.shinchoku.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormLevel.Stand;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.FormMargins;
import org.shinchoku.plan.FormPaper;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.Row.Flow;

/** What the office chooses of a form, as data: a plan and a choice in, cells out. */
class FormChoicesTest {

    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R6 = new FiscalYear(2024);

    private final List<Row> rows = new ArrayList<>();

    FormChoicesTest() {
        rows.add(new Head(1, "みどり計画", "青葉市", R5, R6));
        rows.add(new Level(10, 0, "方針"));
        rows.add(new Level(11, 1, "施策"));
        rows.add(new Level(12, 2, "事業"));
        rows.add(new Scale(
                50, "評価", 0, List.of(Scale.Step.of("◎", ""), Scale.Step.of("○", ""), Scale.Step.of("×", ""))));
        rows.add(Field.fixed(20, 11, 1, "ねらい", Field.Kind.TEXT));
        rows.add(Field.fixed(21, 12, 1, "担当課", Field.Kind.DEPARTMENT));
        rows.add(Field.yearly(22, 12, 2, "評価", Field.Kind.RATING, List.of(R5, R6))
                .withScale(50));
        rows.add(Field.yearly(23, 12, 3, "実績", Field.Kind.TEXT, List.of(R5, R6)));
        rows.add(new Item(30, 0, 10, 1, "Ⅰ", "緑", false, 0));
        rows.add(new Item(31, 30, 11, 1, "1-1", "守る", false, 0));
        rows.add(new Item(32, 31, 12, 1, "1", "剪定", false, 0));
        rows.add(new Item(33, 31, 12, 2, "2", "植樹", false, 0));
        rows.add(new Item(34, 0, 10, 2, "Ⅱ", "人", false, 0));
        rows.add(new Item(35, 34, 11, 1, "2-1", "育てる", false, 0));
        rows.add(new Item(36, 35, 12, 1, "2", "植樹", true, 33));
        rows.add(new Item(37, 35, 12, 2, "3", "講座", false, 0));
        rows.add(new Department(40, 0, 1, "企画課", null, R5, List.of(41L), List.of()));
        rows.add(new Department(41, 0, 2, "政策課", R6, null, List.of(), List.of()));
        value(31, 20, null, "木陰を増やす。");
        value(32, 21, null, "企画課");
        value(32, 22, R5, "◎");
        value(33, 22, R5, "×");
        value(33, 23, R5, "百本を植えた。");
    }

    private void value(long item, long field, FiscalYear year, String text) {
        rows.add(new Value(item, field, year, 0, text, ""));
    }

    private static Form form(Base base) {
        return Form.of(0, "", base);
    }

    private List<Sheet> sheets(Form form) {
        return Forms.lay(Plan.of(rows), form).sheets();
    }

    private Sheet sheet(Form form) {
        return sheets(form).get(0);
    }

    private static String drawn(Sheet sheet) {
        return Drawn.of(sheet);
    }

    @Test
    void theHeaderNamesMeetingDateAndDayOfTheContents() {
        Form plain = form(Base.MATRIX);
        Form chosen = plain.with(plain.header()
                .withNumber("資料１")
                .withMeeting("第1回推進委員会")
                .withHeld("令和6年8月1日")
                .withAsOf("令和6年3月31日現在"));
        assertThat(drawn(sheet(chosen))).startsWith("""
                        みどり計画|.|.|.|.|.|.|資料１|.|.
                        第1回推進委員会　令和6年8月1日|.|.|.|.|.|.|.|.|.
                        令和6年3月31日現在　青葉市|.|.|.|.|.|.|.|.|.
                        """);
    }

    @Test
    void whereColumnsGoToFurtherPagesTheHeaderStandsOnTheFirst() {
        Form wide = form(Base.MATRIX)
                .with(new FormPaper(false, false, 8, FormMargins.USUAL, FormPaper.Fitting.SPREAD))
                .with(form(Base.MATRIX).header().withNumber("資料１").withMeeting("第1回推進委員会"))
                .with(new FormShown(List.of(), List.of(new FormShown.Column(23, 250)), 0, List.of()));
        assertThat(drawn(sheet(wide))).startsWith("""
                        みどり計画|.|.|.|資料１|
                        第1回推進委員会|.|.|.|.|
                        """);
    }

    @Test
    void aDocumentOfSeveralSheetsIsCalledWhatStandsAboveEach() {
        assertThat(Forms.lay(Plan.of(rows), form(Base.POLICY)).title()).isEqualTo("みどり計画　令和5年度");
        assertThat(Forms.lay(Plan.of(rows), form(Base.MATRIX)).title()).isEqualTo("みどり計画");
    }

    @Test
    void theFooterCountsPagesAndSaysWhatItIsTold() {
        Form plain = form(Base.MATRIX).with(form(Base.MATRIX).header().withNumber("資料１"));
        assertThat(sheet(plain).page().footer()).isEqualTo(new Edge("みどり計画", "{page} / {pages}", "資料１"));
        FormFooter own = new FormFooter(FormFooter.Counting.DASHED, FormFooter.Below.WORDS, "取扱注意");
        assertThat(sheet(plain.with(own)).page().footer()).isEqualTo(new Edge("取扱注意", "- {page} -", "資料１"));
        FormFooter none = own.with(FormFooter.Below.NOTHING).with(FormFooter.Counting.NONE);
        assertThat(sheet(plain.with(none)).page().footer()).isEqualTo(Edge.NONE);
    }

    @Test
    void widerMarginsLeaveLessToTheColumns() {
        Form plain = form(Base.MATRIX);
        Form wide = plain.with(plain.paper().with(new FormMargins(20, 30, 25, 40)));
        PageSetup.Margins margins = sheet(wide).page().margins();
        assertThat(margins).isEqualTo(new PageSetup.Margins(57, 85, 71, 113));
        double columns =
                sheet(wide).columns().stream().mapToDouble(Column::width).sum();
        assertThat(columns).isBetween(1190.0 - 198, 1191.0 - 198);
        assertThat(sheet(plain).page().margins()).isEqualTo(new PageSetup.Margins(34, 34, 34, 34));
    }

    @Test
    void aLevelStandsAcrossWithAllAboveItAndSaysItsFieldsBelow() {
        Form across = form(Base.MATRIX).with(new FormLevel(11, Stand.ACROSS, false));
        Sheet sheet = sheet(across);
        assertThat(drawn(sheet)).contains("""
                        Ⅰ　緑|.|.|.|.|.|.|.
                        1-1　守る|.|.|.|.|.|.|.
                        ねらい|.|木陰を増やす。|.|.|.|.|.
                        1|剪定|企画課（令和6年度～政策課）||◎|||
                        2|植樹|||×|百本を植えた。||
                        Ⅱ　人|.|.|.|.|.|.|.
                        2-1　育てる|.|.|.|.|.|.|.
                        2|植樹||○|×|百本を植えた。||
                        """);
        assertThat(IntStream.range(4, 7).mapToObj(r -> sheet.rows().get(r).flow()))
                .containsOnly(Flow.KEEP_WITH_NEXT);
    }

    @Test
    void aLevelThatWouldStandAcrossCanSpanOrBeNamedInEveryRow() {
        Form spanned = form(Base.MATRIX).with(new FormLevel(10, Stand.SPANNED, false));
        assertThat(drawn(sheet(spanned))).contains("Ⅰ　緑|1-1　守る|木陰を増やす。|1|剪定", ".|.|.|2|植樹");
        Form repeated =
                spanned.with(new FormLevel(10, Stand.REPEATED, false)).with(new FormLevel(11, Stand.REPEATED, false));
        assertThat(drawn(sheet(repeated))).contains("Ⅰ　緑|1-1　守る|木陰を増やす。|1|剪定", "Ⅰ　緑|1-1　守る|木陰を増やす。|2|植樹");
        assertThat(sheet(repeated).rows()).filteredOn(r -> r.bookmark() > 0).hasSize(2);
    }

    @Test
    void aLevelBeginsNewPagesInEveryTable() {
        for (Base base : List.of(Base.MATRIX, Base.EVALUATION, Base.CONFIRMATION)) {
            Sheet sheet = sheet(form(base).with(new FormLevel(10, Stand.USUAL, true)));
            List<Long> breaks = sheet.rows().stream()
                    .filter(r -> r.flow() == Flow.BREAK_BEFORE)
                    .map(org.shinchoku.sheet.Row::item)
                    .toList();
            assertThat(breaks).as("%s", base).hasSize(1).containsAnyOf(34L, 36L);
        }
    }

    @Test
    void aPolicyHasPagesForTheLevelThatIsChosen() {
        assertThat(sheets(form(Base.POLICY))).extracting(Sheet::name).containsExactly("Ⅰ　緑", "Ⅱ　人");
        Form finer = form(Base.POLICY).with(new FormLevel(12, Stand.USUAL, true));
        assertThat(sheets(finer)).extracting(Sheet::name).containsExactly("1　剪定", "2　植樹", "2　植樹（再掲）", "3　講座");
        assertThat(drawn(sheets(finer).get(0))).contains("Ⅰ　緑", "1-1　守る", "木陰を増やす。", "剪定");
    }

    @Test
    void blankColumnsStandAtTheEndOfEveryForm() {
        for (Base base : List.of(Base.MATRIX, Base.EVALUATION, Base.CONFIRMATION, Base.POLICY)) {
            Form plain = form(base);
            Form noted = plain.with(plain.shown().withNotes(List.of(new FormShown.Note("委員記入欄", 40))));
            Sheet sheet = sheet(noted);
            int last = sheet.width() - 1;
            assertThat(sheet.columns().get(last).width()).as("%s", base).isEqualTo(113);
            assertThat(sheet.rows())
                    .extracting(r -> r.cell(last).text())
                    .as("%s", base)
                    .contains("委員記入欄");
        }
    }

    @Test
    void aRepostCanPointToItsOriginalWhereThatIsShown() {
        Form pointing = form(Base.MATRIX).with(FormManner.USUAL.with(FormManner.Reposting.POINTER));
        assertThat(drawn(sheet(pointing)))
                .contains("2|植樹||○|再掲　2（1-1　守る）を参照|.|.|.")
                .contains("百本を植えた。")
                .containsOnlyOnce("百本を植えた。");
        rows.add(new Value(36, 21, null, 0, "政策課", ""));
        assertThat(drawn(sheet(pointing.withDepartment(41))))
                .as("its original is another section's")
                .contains("2|植樹|企画課（令和6年度～政策課）|○|×|百本を植えた。");
        Form policy = form(Base.POLICY).with(FormManner.USUAL.with(FormManner.Reposting.POINTER));
        assertThat(drawn(sheets(policy).get(1))).contains("再掲　2（1-1　守る）を参照");
    }

    @Test
    void marksHaveColoursFromBestToWorst() {
        for (Base base : List.of(Base.MATRIX, Base.EVALUATION, Base.POLICY)) {
            Set<Integer> fills = new HashSet<>();
            Form coloured = form(base).with(FormManner.USUAL.with(FormManner.Colouring.BY_MARK));
            for (Sheet sheet : sheets(coloured)) {
                sheet.rows().stream()
                        .flatMap(r -> r.cells().stream())
                        .filter(c -> c.text().matches("(☑ )?[◎×]"))
                        .forEach(c -> fills.add(c.style().fill()));
            }
            assertThat(fills).as("%s", base).containsExactlyInAnyOrder(0xC9E4F5, 0xF7C6C0);
        }
        assertThat(sheet(form(Base.MATRIX)).rows().stream().flatMap(r -> r.cells().stream()))
                .filteredOn(c -> c.text().equals("◎"))
                .allMatch(c -> c.style().fill() == Style.NO_FILL);
    }

    @Test
    void sectionsAreCalledAsInTheYearsShown() {
        Form form = form(Base.MATRIX);
        assertThat(drawn(sheet(form.withYears(List.of(R5))))).contains("|企画課|");
        assertThat(drawn(sheet(form.withYears(List.of(R6))))).contains("|政策課|").doesNotContain("企画課");
        assertThat(drawn(sheet(form))).contains("企画課（令和6年度～政策課）");
        Form written = form.with(FormManner.USUAL.with(FormManner.Naming.AS_WRITTEN));
        assertThat(drawn(sheet(written.withYears(List.of(R6))))).contains("|企画課|");
    }

    @Test
    void whatIsPublishedIsWhatWasChosenAlsoWhereFieldsAndOpinionsComeLater() {
        rows.add(new Committee(60, "緑の委員会"));
        rows.add(Field.yearly(24, 12, 4, "内部の課題", Field.Kind.TEXT, List.of(R5)));
        rows.add(Field.yearly(25, 12, 5, "委員の意見", Field.Kind.OPINION, List.of(R5)));
        value(32, 24, R5, "人手が足りない。");
        value(32, 25, R5, "急ぐこと。");
        rows.add(Field.fixed(26, 11, 2, "内部の注", Field.Kind.TEXT));
        value(31, 26, null, "予算は未定。");
        rows.add(new Opinion(62, 32, 0, 0, 1, "会長", "費用も見直すこと。"));
        for (Base base : List.of(Base.MATRIX, Base.EVALUATION, Base.CONFIRMATION, Base.POLICY)) {
            Form plain = form(base);
            Form open = plain.with(plain.shown().withColumns(List.of(new FormShown.Column(23, 0))))
                    .with(plain.manner().with(FormManner.Speaking.LEFT_OUT));
            String all = String.join(
                    "\n", sheets(open).stream().map(FormChoicesTest::drawn).toList());
            assertThat(all)
                    .as("%s", base)
                    .contains("百本を植えた。", "剪定")
                    .doesNotContain("予算は未定。", "人手が足りない。", "急ぐこと。", "費用も見直すこと。", "会長", "企画課");
        }
    }

    @Test
    void aTableKeepsTheListsFromWhichItsMarksAreChosen() {
        assertThat(sheet(form(Base.MATRIX)).choices())
                .hasSize(2)
                .allSatisfy(choice -> assertThat(choice.texts()).containsExactly("◎", "○", "×"));
        assertThat(sheet(form(Base.EVALUATION)).choices())
                .singleElement()
                .satisfies(choice -> assertThat(choice.area()).isEqualTo(new Area(3, 8, 4, 1)));
    }

    @Test
    void sentencesAreBrokenMoreOftenBeforeColumnsGoToFurtherPages() {
        Form narrow = form(Base.MATRIX);
        Form small = narrow.with(narrow.paper().on(false, false).with(new FormMargins(12, 40, 12, 40)));
        double room = FormPage.room(small);
        double width =
                sheet(small).columns().stream().mapToDouble(Column::width).sum();
        assertThat(width).isLessThanOrEqualTo(room + 0.01);
    }

    @Test
    void lettersAreMadeSmallerOnlyWhereTheFormSaysSo() {
        Form plain = form(Base.MATRIX);
        assertThat(sheet(plain).page().scale()).isEqualTo(PageSetup.Scale.NONE);
        Form shrunk = plain.with(plain.paper().with(FormPaper.Fitting.SHRUNK));
        assertThat(sheet(shrunk).page().scale()).isEqualTo(PageSetup.Scale.SHRINK);
    }
}
