package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** Rows of a copied table whose cells stand beside their columns. */
class ShiftsTest {

    private static final String HEAD = """
            うみべ町の計画 令和4年度
            番号|取組|担当課|頁|実施状況|達成度（％）|備考
            1|砂浜の掃除|環境課|P.3|4回集まり、流木を片づけた。|80%|
            2|漂着物の調べ|環境課|P.4|2回調べて、表にまとめた。|50%|雨で中止した月がある。
            3|釣り大会|商工課|P.5|1回開き、100人が来た。|100%|
            4|朝市|商工課|P.6|毎月開き、店が増えている。|90%|
            5|灯台の見学|学習課|P.7|夏に6回開いた。|70%|
            """;

    private static String facts(String rows) {
        return Sketch.facts(Sketch.propose(HEAD + rows))
                .lines()
                .filter(l -> l.contains("観察"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> doubts(Sheet sheet) {
        return Sketch.propose(sheet).doubts().stream()
                .map(d -> d.address() + " " + d.sentence())
                .filter(d -> d.contains("ずれ"))
                .toList();
    }

    @Test
    void aRowThatWasPushedAsideIsReadInItsColumns() {
        String expected = """
                - / 6 潮だまりの観察 / 学習課 / 頁 = P.8
                - / 6 潮だまりの観察 / 学習課 / 実施状況 2022 = 3回開き、貝を見た。
                - / 6 潮だまりの観察 / 学習課 / 達成度（％） 2022 = 75%""";

        assertThat(facts("6|潮だまりの観察||学習課|P.8|3回開き、貝を見た。|75%")).isEqualTo(expected);
        assertThat(facts("|6|潮だまりの観察|学習課|P.8|3回開き、貝を見た。|75%")).isEqualTo(expected);
    }

    @Test
    void aMovedTextStillKnowsWhereItWasWritten() {
        Proposal proposal = Sketch.propose(HEAD + "6|潮だまりの観察||学習課|P.8|3回開き、貝を見た。|75%");

        assertThat(proposal.plan().values())
                .filteredOn(v -> v.text().equals("75%"))
                .extracting(v -> v.origin().replaceAll(".*!", ""))
                .containsExactly("G8");
        assertThat(proposal.at("Sheet1", 7, 6).orElseThrow().columns())
                .extracting(SeenColumn::name)
                .containsExactly("達成度（％）");
        assertThat(proposal.at("Sheet1", 6, 6).orElseThrow().columns())
                .extracting(SeenColumn::name)
                .containsExactly("備考");
    }

    @Test
    void itsDoubtStandsAtItsFirstCell() {
        assertThat(doubts(Sketch.sheet("Sheet1", HEAD + "|6|潮だまりの観察|学習課|P.8|3回開き、貝を見た。|75%")))
                .containsExactly("B8 この行は、セルが横にずれていたため、列の内容に合わせて読み取りました。元の表と見比べてください。");
    }

    @Test
    void aRowThatFitsNowhereIsDoubtedAndLeftAsItIs() {
        String row = "6|潮だまりの観察|90%|学習課|環境課|P.8|3回開いた。";

        assertThat(doubts(Sketch.sheet("Sheet1", HEAD + row))).hasSize(1);
    }

    @Test
    void severalRowsOfOneFaultAreDoubtedEach() {
        String rows = """
                6|磯遊び|学習課|P.8|2回開いた。|60%|
                7|港の祭り|商工課|P.9|雨で中止した。|0%|
                8|海の学校|学習課|P.9|6回開いた。|95%|
                9|浜の市|商工課|P.9|4回開いた。|85%|
                10|潮だまりの観察|学習課|P.10|75%|3回開き、貝を見た。|
                11|船の見学|商工課|P.11|40%|1回開き、船に乗った。|
                """;

        assertThat(doubts(Sketch.sheet("Sheet1", HEAD + rows)))
                .containsExactly(
                        "A12 この行は、セルが横にずれているおそれがあります。元の表と見比べてください。", "A13 この行は、セルが横にずれているおそれがあります。元の表と見比べてください。");
    }

    @Test
    void nothingIsMovedOnASheetThatSomebodyDrew() {
        Sheet plain = Sketch.sheet("Sheet1", HEAD + "6|潮だまりの観察||学習課|P.8|3回開き、貝を見た。|75%");
        List<Row> rows = new ArrayList<>(plain.rows());
        rows.set(
                1,
                Row.of(rows.get(1).cells().stream()
                        .map(c -> Cell.of(c.text(), Style.PLAIN.withBold(true)))
                        .toList()));
        Sheet drawn = Sheet.of("Sheet1", List.of(), rows, List.of(), plain.page());

        assertThat(Sketch.facts(Sketch.propose(drawn))).contains("/ - / 頁 = 学習課");
        assertThat(doubts(drawn)).containsExactly("A8 この行は、セルが横にずれているおそれがあります。元の表と見比べてください。");
    }

    @Test
    void oddTextsInTheirOwnColumnsAreNoShift() {
        assertThat(doubts(Sketch.sheet("Sheet1", HEAD + """
                6|潮だまりの観察|学習課|P.8|中止|-|人が集まらなかった。
                7|磯遊び|学習課||||次の年から。"""))).isEmpty();
    }
}
