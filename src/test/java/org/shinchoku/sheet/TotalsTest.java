package org.shinchoku.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;

/** The totals page as data: a plan in, cells and bars out. */
class TotalsTest {

    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R5 = new FiscalYear(2023);

    private final List<Row> rows = new ArrayList<>(List.of(
            new Head(1, "みどり計画", "青葉市", R4, R5),
            new Level(10, 0, "施策"),
            new Level(11, 1, "事業"),
            new Scale(50, "評価", 0, List.of(Scale.Step.of("◎", ""), Scale.Step.of("○", ""))),
            Field.yearly(21, 11, 2, "評価", Field.Kind.RATING, List.of(R4, R5)).withScale(50),
            new Item(30, 0, 10, 1, "1", "守る", false, 0),
            new Item(31, 0, 10, 2, "2", "育てる", false, 0),
            new Item(32, 30, 11, 1, "①", "剪定", false, 0),
            new Item(33, 31, 11, 1, "②", "講座", false, 0),
            new Value(32, 21, R4, 0, "○", ""),
            new Value(33, 21, R4, 0, "○", ""),
            new Value(32, 21, R5, 0, "◎", ""),
            new Value(33, 21, R5, 0, "○", "")));

    private Sheet sheet(Form form) {
        return Forms.lay(Plan.of(rows), form).sheets().get(0);
    }

    @Test
    void eachTableHasARowForEachLineAndOneForTheirSum() {
        assertThat(Drawn.of(sheet(Form.of(0, "", Form.Base.TOTALS)))).isEqualTo("""
                        みどり計画　評価の集計|.|.|.|.
                        青葉市|.|.|.|.
                        ||||
                        評価の推移|.|.|.|.
                        年度|◎|○|計|内訳
                        令和4年度|0|2|2|
                        令和5年度|1|1|2|
                        ||||
                        評価（施策別、令和5年度）|.|.|.|.
                        施策|◎|○|計|内訳
                        1　守る|1|0|1|
                        2　育てる|0|1|1|
                        計|1|1|2|""");
    }

    @Test
    void barsAreDrawnFromTheFiguresBesideThem() {
        Sheet sheet = sheet(Form.of(0, "", Form.Base.TOTALS));
        Chart years = sheet.charts().get(0);
        assertThat(years.area()).isEqualTo(new Area(5, 4, 2, 1));
        assertThat(years.partNames(sheet)).containsExactly("◎", "○");
        assertThat(years.figures(sheet, 6)).containsExactly(1.0, 1.0);
        assertThat(years.says(sheet, 6)).isEqualTo("令和5年度、◎ 1、○ 1");
        assertThat(years.most(sheet)).isEqualTo(2);
        assertThat(sheet.charts()).hasSize(2);
    }

    /** Of the columns over which a bar stretches, the last is as wide as the box that stands above it. */
    @Test
    void theHandoutsNumberStandsInABoxAboveTheEndOfTheBars() {
        Form form = Form.of(0, "", Form.Base.TOTALS);
        Sheet sheet = sheet(form.with(form.header().withNumber("資料１")));
        int last = sheet.width() - 1;
        assertThat(sheet.cell(0, last).text()).isEqualTo("資料１");
        assertThat(sheet.columns().get(last).width()).isEqualTo(FormTop.NUMBER_BOX);
        assertThat(sheet.charts().get(0).area().lastColumn()).isEqualTo(last);
    }

    @Test
    void onlyTheYearsOfTheFormAreCounted() {
        Form form = Form.of(0, "", Form.Base.TOTALS).withYears(List.of(R4));
        assertThat(Drawn.of(sheet(form)))
                .contains("評価の件数", "施策別、令和4年度", "1　守る|0|1|1|")
                .doesNotContain("令和5年度");
    }

    @Test
    void aPlanWithoutRatingsSaysSo() {
        rows.removeIf(row -> row instanceof Field || row instanceof Value);
        assertThat(Drawn.of(sheet(Form.of(0, "", Form.Base.TOTALS)))).endsWith("載せる年度に評価の欄がありません。|.|.|.");
    }

    @Test
    void patternsTellPartsApartWithoutColours() {
        for (int parts = 2; parts <= 8; parts++) {
            List<Pattern> patterns = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                patterns.add(Pattern.of(part, parts));
            }
            assertThat(patterns).doesNotHaveDuplicates();
        }
    }
}
