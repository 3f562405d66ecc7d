package org.shinchoku.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Style.Down;

/** The form 一覧, as data: a plan in, cells out. */
class MatrixTest {

    private static final FiscalYear R1 = new FiscalYear(2019);
    private static final FiscalYear R2 = new FiscalYear(2020);
    private static final Form FORM = Form.of(90, "一覧", Form.Base.MATRIX);

    private final List<Row> rows = new ArrayList<>();

    MatrixTest() {
        rows.add(new Head(1, "みどり計画", "青葉市", R1, R2));
        rows.add(new Level(10, 0, "基本目標"));
        rows.add(new Level(11, 1, "施策"));
        rows.add(new Level(12, 2, "事業"));
        rows.add(Field.fixed(20, 12, 1, "担当課", Field.Kind.DEPARTMENT));
        rows.add(Field.yearly(21, 12, 2, "実施状況", Field.Kind.TEXT, List.of(R1, R2)));
        rows.add(Field.yearly(22, 12, 3, "達成度", Field.Kind.PERCENT, List.of(R1)));
        rows.add(new Item(30, 0, 10, 1, "Ⅰ", "緑を守る", false, 0));
        rows.add(new Item(31, 30, 11, 1, "1-1", "樹木", false, 0));
        rows.add(new Item(32, 31, 12, 1, "1", "並木の手入れ", false, 0));
        rows.add(new Item(33, 31, 12, 2, "2", "苗木の配布", false, 0));
        rows.add(new Item(34, 0, 10, 2, "Ⅱ", "緑を育てる", false, 0));
        rows.add(new Item(35, 34, 11, 1, "2-1", "人材", false, 0));
        rows.add(new Item(36, 35, 12, 1, "2", "苗木の配布", true, 33));
        rows.add(new Department(40, 0, 1, "公園課", null, null, List.of(), List.of()));
        rows.add(new Department(41, 0, 2, "道路課", null, null, List.of(), List.of()));
        value(32, 20, null, 0, "道路課");
        value(33, 20, null, 0, "公園課");
        value(32, 21, R1, 0, "剪定した。");
        value(33, 21, R1, 40, "百本を配った。");
        value(33, 21, R1, 41, "場所を貸した。");
        value(33, 22, R1, 0, "92.5%");
        value(32, 22, R1, 0, "実施");
    }

    private void value(long item, long field, FiscalYear year, long department, String text) {
        rows.add(new Value(item, field, year, department, text, ""));
    }

    private Sheet sheet(Form form) {
        return Matrix.of(Plan.of(rows), form);
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(r -> r.cells().stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void itemsStandBelowYearsWithSectionsBetween() {
        assertThat(texts(sheet(FORM)))
                .containsExactly(
                        List.of("みどり計画", "", "", "", "", "", "", ""),
                        List.of("青葉市", "", "", "", "", "", "", ""),
                        List.of("施策", "番号", "事業", "担当課", "再掲", "令和元年度", "", "令和2年度"),
                        List.of("", "", "", "", "", "実施状況", "達成度", "実施状況"),
                        List.of("Ⅰ　緑を守る", "", "", "", "", "", "", ""),
                        List.of("1-1　樹木", "1", "並木の手入れ", "道路課", "", "剪定した。", "実施", ""),
                        List.of("", "2", "苗木の配布", "公園課", "", "(公園課)百本を配った。\n(道路課)場所を貸した。", "92.5%", ""),
                        List.of("Ⅱ　緑を育てる", "", "", "", "", "", "", ""),
                        List.of("2-1　人材", "2", "苗木の配布", "公園課", "○", "(公園課)百本を配った。\n(道路課)場所を貸した。", "92.5%", ""));
    }

    @Test
    void headingsAndParentsSpan() {
        assertThat(sheet(FORM).spans())
                .containsExactlyInAnyOrder(
                        new Area(0, 0, 1, 8),
                        new Area(1, 0, 1, 8),
                        new Area(2, 0, 2, 1),
                        new Area(2, 1, 2, 1),
                        new Area(2, 2, 2, 1),
                        new Area(2, 3, 2, 1),
                        new Area(2, 4, 2, 1),
                        new Area(2, 5, 1, 2),
                        new Area(4, 0, 1, 8),
                        new Area(5, 0, 2, 1),
                        new Area(7, 0, 1, 8));
    }

    @Test
    void theHeadingIsRepeatedAndSectionsStayWithTheirItems() {
        Sheet sheet = sheet(FORM);
        assertThat(sheet.page().headingFrom()).isEqualTo(2);
        assertThat(sheet.page().headingRows()).isEqualTo(2);
        assertThat(sheet.rows().get(4).flow()).isEqualTo(org.shinchoku.sheet.Row.Flow.KEEP_WITH_NEXT);
        assertThat(sheet.rows())
                .extracting(org.shinchoku.sheet.Row::bookmark)
                .containsExactly(0, 0, 0, 0, 1, 2, 0, 1, 2);
    }

    @Test
    void aNumberIsANumberAndAWordBesideItAText() {
        Sheet sheet = sheet(FORM);
        assertThat(sheet.cell(6, 6).kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(sheet.cell(6, 6).number()).isEqualTo(0.925);
        assertThat(sheet.cell(6, 6).style().format()).isEqualTo("0.0%");
        assertThat(sheet.cell(5, 6).kind()).isEqualTo(Cell.Kind.TEXT);
    }

    @Test
    void marksStandInTheMiddleAndNamesAtTheLeftLikeSentences() {
        rows.add(Field.fixed(24, 12, 4, "目標", Field.Kind.TARGET));
        rows.add(Field.fixed(25, 12, 5, "区分", Field.Kind.TEXT));
        rows.add(Field.fixed(26, 12, 6, "所管", Field.Kind.DEPARTMENT));
        value(32, 24, null, 0, "120人以上");
        value(32, 25, null, 0, "継続");
        value(32, 26, null, 0, "公園管理課");
        Sheet sheet = sheet(FORM);

        Map<String, Down> down = new HashMap<>();
        for (int c = 1; c < sheet.width(); c++) {
            String heading = sheet.cell(2, c).text() + sheet.cell(3, c).text();
            down.put(heading, sheet.cell(5, c).style().down());
        }
        assertThat(down)
                .containsEntry("番号", Down.MIDDLE)
                .containsEntry("担当課", Down.MIDDLE)
                .containsEntry("目標", Down.MIDDLE)
                .containsEntry("区分", Down.MIDDLE)
                .containsEntry("再掲", Down.MIDDLE)
                .containsEntry("達成度", Down.MIDDLE)
                .containsEntry("所管", Down.TOP)
                .containsEntry("事業", Down.TOP)
                .containsEntry("令和元年度実施状況", Down.TOP)
                .containsEntry("令和2年度実施状況", Down.TOP);
    }

    @Test
    void theColumnsFillThePaper() {
        Sheet sheet = sheet(FORM);
        double margins = sheet.page().margins().left() + sheet.page().margins().right();
        double total = sheet.columns().stream().mapToDouble(Column::width).sum();
        assertThat(total).isCloseTo(sheet.page().paperWidth() - margins, within(0.01));
        assertThat(sheet.columns()).allSatisfy(c -> assertThat(c.width()).isPositive());
    }

    /** Texts of so many columns, of which the first is by far the longest. */
    private double[] widths(int columns, boolean a3) {
        for (int c = 0; c < columns; c++) {
            rows.add(Field.fixed(500 + c, 12, 20 + c, "欄" + c, Field.Kind.TEXT));
            value(32, 500 + c, null, 0, "木々の手入れを進めた。".repeat(c == 0 ? 20 : 1));
        }
        Form form = FORM.with(FORM.paper().on(a3, true));
        return sheet(form).columns().stream().mapToDouble(Column::width).toArray();
    }

    @Test
    void whereColumnsArePressedTheLongestTextHasTheWidestOfThem() {
        double[] widths = widths(17, true);
        int longest = IntStream.range(0, widths.length)
                .boxed()
                .max(Comparator.comparingDouble(c -> widths[c]))
                .orElseThrow();
        assertThat(DoubleStream.of(widths).sum()).isCloseTo(FormPage.room(FORM), within(0.01));
        assertThat(sheet(FORM).cell(2, longest).text()).isEqualTo("欄0");
    }

    @Test
    void columnsThatGoOnFillThePagesBesideEachOther() {
        Form a4 = FORM.with(FORM.paper().on(false, true));
        double room = FormPage.room(a4);
        double[] widths = widths(20, false);
        PageSetup page = sheet(a4).page();
        int pages = new Beside(room, page.namesFrom(), page.namesFrom() + page.names()).pages(widths);
        assertThat(pages).isEqualTo(2);
        assertThat(DoubleStream.of(widths).sum()).isGreaterThan(1.6 * room);
    }

    @Test
    void unitsStandAsTheFiguresBesideThem() {
        rows.add(Field.fixed(27, 12, 7, "回数", Field.Kind.ACTUAL));
        rows.add(Field.fixed(28, 12, 8, "単位", Field.Kind.UNIT));
        value(32, 27, null, 0, "講習会（初級及び中級）12\n巡回 5");
        value(32, 28, null, 0, "回\n回");
        Sheet sheet = sheet(FORM);
        int unit = IntStream.range(0, sheet.width())
                .filter(c -> sheet.cell(2, c).text().equals("単位"))
                .findFirst()
                .orElseThrow();
        assertThat(sheet.cell(5, unit).text()).isEqualTo("回\n回");
        assertThat(sheet.cell(5, unit).style().down())
                .isEqualTo(sheet.cell(5, unit - 1).style().down())
                .isEqualTo(Down.TOP);
    }

    @Test
    void aFormChoosesYearsColumnsAndTheSection() {
        Form chosen = FORM.with(FORM.header().withTitle("公園課の取組").withNumber("資料２－１"))
                .with(FORM.paper().on(false, true))
                .with(new FormShown(List.of(R1), List.of(new FormShown.Column(21, 200)), 40, List.of()));
        Sheet sheet = sheet(chosen);
        assertThat(texts(sheet))
                .containsExactly(
                        List.of("公園課の取組", "", "", "", "資料２－１"),
                        List.of("公園課", "", "", "", ""),
                        List.of("施策", "番号", "事業", "再掲", "令和元年度"),
                        List.of("", "", "", "", "実施状況"),
                        List.of("Ⅰ　緑を守る", "", "", "", ""),
                        List.of("1-1　樹木", "2", "苗木の配布", "", "(公園課)百本を配った。\n(道路課)場所を貸した。"),
                        List.of("Ⅱ　緑を育てる", "", "", "", ""),
                        List.of("2-1　人材", "2", "苗木の配布", "○", "(公園課)百本を配った。\n(道路課)場所を貸した。"));
    }

    @Test
    void anUpperLevelWithColumnsOfItsOwnSpansInsteadOfBecomingASection() {
        rows.add(Field.fixed(23, 10, 1, "ねらい", Field.Kind.TEXT));
        value(30, 23, null, 0, "木陰を増やす。");
        Sheet sheet = sheet(FORM);
        assertThat(texts(sheet).get(2)).startsWith("基本目標", "ねらい", "施策", "番号", "事業");
        assertThat(texts(sheet).get(4)).startsWith("Ⅰ　緑を守る", "木陰を増やす。", "1-1　樹木", "1");
        assertThat(sheet.spans()).contains(new Area(4, 0, 2, 1), new Area(4, 1, 2, 1), new Area(4, 2, 2, 1));
    }

    @Test
    void anItemOnWhichNothingHangsHasALineOnAnyLevel() {
        rows.add(new Item(37, 34, 11, 2, "2-2", "予定", false, 0));
        rows.add(new Item(38, 0, 10, 3, "Ⅲ", "その他", false, 0));
        List<List<String>> texts = texts(sheet(FORM));
        assertThat(texts.get(9)).startsWith("2-2　予定", "", "");
        assertThat(texts.get(10)).startsWith("Ⅲ　その他", "");
        assertThat(texts).hasSize(11);
    }

    @Test
    void aPlanWithNothingInItIsATitle() {
        Sheet sheet = Matrix.of(Plan.of(new Head(1, "みどり計画", "", null, null)), FORM);
        assertThat(sheet.cell(0, 0).text()).isEqualTo("みどり計画");
    }

    @Test
    void theTidyTableHasARowForEachFact() {
        Sheet sheet = FactsSheet.of(Plan.of(rows));
        assertThat(texts(sheet))
                .startsWith(
                        List.of("plan", "path", "number", "title", "repost", "department", "field", "year", "value"))
                .contains(
                        List.of("みどり計画", "緑を守る > 樹木", "1", "並木の手入れ", "", "道路課", "実施状況", "2019", "剪定した。"),
                        List.of("みどり計画", "緑を育てる > 人材", "2", "苗木の配布", "1", "公園課", "達成度", "2019", "92.5%"));
    }
}
