package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;

/** What an import guesses, and asks the clerk to confirm. */
class GuessedTest {

    private static List<String> doubts(Sheet... sheets) {
        return Sketch.propose(sheets).doubts().stream()
                .map(d -> d.sheet() + "!" + d.address() + " " + d.told())
                .toList();
    }

    private static List<String> doubts(String drawing) {
        return doubts(Sketch.sheet("一覧", drawing));
    }

    @Test
    void aYearThatIsOnlyInTheTitle() {
        assertThat(doubts("""
                うみべ町の計画 令和4年度の実施状況
                番号|取組|実績
                1|砂浜の掃除|4回
                2|釣り大会|1回""")).containsExactly("一覧!A1 「うみべ町の計画 令和…」: 年度の書かれていない欄は、表題の年度から令和4年度のものとしました。");
    }

    @Test
    void aYearThatIsOnlyInTheFilesName() throws NotUnderstood {
        Sheet sheet = Sketch.sheet("一覧", """
                うみべ町の計画の実施状況
                番号|取組|実績
                1|砂浜の掃除|4回
                2|釣り大会|1回""");

        assertThat(Intake.propose(new Book("令和4年度実施状況.xlsx", List.of(sheet), List.of()))
                        .doubts())
                .extracting(Doubt::sentence)
                .containsExactly("年度の書かれていない欄は、ファイル名の年度から令和4年度のものとしました。");
    }

    @Test
    void aCodeInTheFilesNameIsNoYear() throws NotUnderstood {
        Sheet bare = Sketch.sheet("一覧", """
                うみべ町の計画の実施状況
                番号|取組|実績
                1|砂浜の掃除|4回
                2|釣り大会|1回""");
        Sheet dated = Sketch.sheet("一覧", """
                うみべ町の計画（令和3年度～令和7年度）
                番号|取組|令和4年度実績|課題
                1|砂浜の掃除|4回|雨
                2|釣り大会|1回|風""");

        assertThat(Intake.propose(new Book("h12.xlsx", List.of(bare), List.of()))
                        .doubts())
                .isEmpty();
        assertThat(Intake.propose(new Book(
                                "h12.csv", List.of(Sketch.sheet("h12", "番号|取組|実績\n1|砂浜の掃除|4回\n2|釣り大会|1回")), List.of()))
                        .doubts())
                .isEmpty();
        assertThat(Intake.propose(new Book("様式H12.xlsx", List.of(dated), List.of()))
                        .doubts())
                .isEmpty();
    }

    @Test
    void aYearThatIsWrittenIsNoGuess() {
        assertThat(doubts("""
                うみべ町の計画
                令和4年度
                番号|取組|実績
                1|砂浜の掃除|4回
                2|釣り大会|1回""")).isEmpty();
        assertThat(doubts("""
                うみべ町の計画 令和4年度の実施状況
                番号|取組|令和4年度実績
                1|砂浜の掃除|4回
                2|釣り大会|1回""")).isEmpty();
    }

    @Test
    void namesThatNoHeadingGives() {
        assertThat(doubts("""
                うみべ町の計画
                番号|取組|令和4年度実績|
                ■ 海のこと
                1|砂浜の掃除|4回|雨で一度延ばした。
                2|釣り大会|1回|
                ■ 山のこと
                3|木の手入れ|2回|"""))
                .containsExactly(
                        "一覧!A3 「■ 海のこと」: この行の階層には名前が書かれていません。「区分」という名前としました。",
                        "一覧!D4 「雨で一度延ばした。」: 見出しに名前のない列です。「見出しなし」という名前としました。");
    }

    @Test
    void numbersThatAreDoubledOrPassedOver() {
        assertThat(doubts("""
                うみべ町の計画
                番号|取組|令和4年度実績
                1|砂浜の掃除|4回
                2|釣り大会|1回
                3|浜の学校|2回
                3|海の家|2回
                4|朝市|9回
                6|花火|1回"""))
                .containsExactly("一覧!A6 「3」: 番号「3」は、項目「浜の学校」にも付いています。", "一覧!A8 「6」: 番号が「4」から「6」へとんでいます。");
    }

    @Test
    void numbersThatManyShareOrThatBeginAnewAreAsTheyShouldBe() {
        assertThat(doubts("""
                うみべ町の計画
                施策|番号|取組|令和4年度実績
                海|1|砂浜の掃除|4回
                海|2|釣り大会|1回
                海|3|浜の学校|2回
                山|1|木の手入れ|2回
                山|2|山の学校|2回
                山|3|山の市|2回""")).isEmpty();
        assertThat(doubts("""
                うみべ町の計画
                番号|取組|担当課|令和4年度実績
                1|砂浜の掃除|環境課|4回
                1|砂浜の学校|学習課|4回
                7|釣り大会|商工課|1回
                7|釣りの学校|学習課|1回
                9|朝市|商工課|1回
                9|夜市|商工課|1回""")).isEmpty();
    }

    @Test
    void aRepostThatMayShowAnotherItem() {
        assertThat(doubts("""
                うみべ町の計画
                施策|番号|取組|令和4年度実績
                海|1|砂浜の掃除|4回
                海|2|釣り大会|1回
                山|1|砂浜の大掃除（再掲）|4回
                山|3|木の手入れ|2回""")).containsExactly("一覧!B5 「1」: 再掲の元は「1 砂浜の掃除」としました。番号か題名の似た項目がほかにもあるか、題名が違います。");
    }

    @Test
    void theOrderOfWordsAndFigures() {
        assertThat(doubts("""
                うみべ町の計画
                番号|取組|令和4年度進捗状況|令和4年度評価
                1|砂浜の掃除|順調|A
                2|釣り大会|遅れ|B
                3|浜の学校|順調|A
                4|海の家|順調|C""")).containsExactly("一覧!C3 「順調」: 「進捗状況」の評価は、良い順に「順調」「遅れ」としました。");
    }
}
