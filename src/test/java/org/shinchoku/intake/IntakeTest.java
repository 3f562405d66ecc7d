package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Measure;
import org.shinchoku.plan.Measures;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Sides;
import org.shinchoku.sheet.Style;
import org.shinchoku.sheet.Style.Across;
import org.shinchoku.sheet.Style.Down;
import org.shinchoku.workbook.Book;

class IntakeTest {

    private static final String SHEET = """
            うみべ町の計画 令和4年度
            番号|取組|担当課|実施状況|評価|事務局評価|委員会の意見
            1|砂浜の掃除|環境課|4回集まった。|◎|○|続けてほしい。
            2|釣り大会|商工課(令和5年度～観光課)|[年度末確認]⏎1回開いた。|△|△|
            3|砂浜の掃除（再掲）|環境課|4回集まった。|◎|×|続けてほしい。""";

    @Test
    void theFormIsLearntWhenThePlanIsTakenAndNotBefore() {
        Proposal proposal = Sketch.propose(SHEET);
        assertThat(proposal.plan().forms()).isEmpty();

        Plan taken = proposal.taken();
        assertThat(taken.forms()).hasSize(1);
        assertThat(taken.items()).hasSameSizeAs(proposal.plan().items());
    }

    @Test
    void saysWhereEachValueCameFrom() {
        Plan plan = Sketch.propose(SHEET).plan();

        assertThat(plan.values().stream().map(v -> v.text() + " " + v.origin()))
                .contains("環境課 計画.xlsx!Sheet1!C3", "続けてほしい。 計画.xlsx!Sheet1!G3");
    }

    @Test
    void keepsOfACopyOnlyWhatDiffersFromItsOriginal() {
        Plan plan = Sketch.propose(SHEET).plan();
        Item copy = plan.items().stream().filter(Item::repost).findFirst().orElseThrow();

        assertThat(plan.item(copy.original()).number()).isEqualTo("1");
        assertThat(plan.values().stream().filter(v -> v.item() == copy.id()).map(v -> v.text()))
                .containsExactly("×");
    }

    @Test
    void knowsWhatAFieldHoldsAndWhoFillsItInWhen() {
        Map<String, Field> fields =
                Sketch.propose(SHEET).plan().fields().stream().collect(Collectors.toMap(Field::name, f -> f));

        assertThat(fields.get("担当課").kind()).isEqualTo(Field.Kind.DEPARTMENT);
        assertThat(fields.get("評価").kind()).isEqualTo(Field.Kind.RATING);
        assertThat(fields.get("評価").years()).containsExactly(new FiscalYear(2022));
        assertThat(fields.get("事務局評価").filler()).isEqualTo(Layer.SECRETARIAT);
        assertThat(fields.get("委員会の意見").filler()).isEqualTo(Layer.COMMITTEE);
        assertThat(fields.get("実施状況").timing()).isEqualTo(Field.Timing.END_OF_YEAR);
    }

    @Test
    void knowsTheScaleBehindMarks() {
        Plan plan = Sketch.propose(SHEET).plan();

        assertThat(plan.scales().stream().map(s -> s.marks())).contains(List.of("◎", "○", "△", "×"));
    }

    @Test
    void readsARenamedSectionAsTwo() {
        Map<String, Department> units =
                Sketch.propose(SHEET).plan().departments().stream().collect(Collectors.toMap(Department::name, d -> d));

        assertThat(units).containsOnlyKeys("環境課", "商工課", "観光課");
        assertThat(units.get("商工課").to()).isEqualTo(new FiscalYear(2022));
        assertThat(units.get("商工課").successors())
                .containsExactly(units.get("観光課").id());
        assertThat(units.get("観光課").from()).isEqualTo(new FiscalYear(2023));
    }

    @Test
    void keepsEachSectionsAnswerApart() {
        Plan plan = Sketch.propose("""
                うみべ町の計画 令和4年度
                番号|取組|担当課|実施状況
                1|砂浜の掃除|環境課、商工課(旧産業課)|(環境課)4回集まった。⏎【観光室】⏎船を出した。⏎（商工課）店に頼んだ。""").plan();
        Map<Long, String> units =
                plan.departments().stream().collect(Collectors.toMap(Department::id, Department::name));

        assertThat(plan.values().stream().filter(v -> v.department() != 0))
                .extracting(v -> units.get(v.department()), Value::text)
                .containsExactlyInAnyOrder(
                        tuple("環境課", "4回集まった。"), tuple("観光室", "【観光室】\n船を出した。"), tuple("商工課", "（商工課）店に頼んだ。"));
        assertThat(units.values()).containsExactlyInAnyOrder("環境課", "産業課", "商工課", "観光室");
    }

    @Test
    void takesRowsForRepostsThatANoteKnowsByTheirColour() {
        Sheet plain = Sketch.sheet("Sheet1", """
                うみべ町の計画 令和4年度
                ※網掛けの取組は、再掲です。
                施策|番号|取組|担当課|実績
                海を守る|1-1|砂浜の掃除|環境課|4回
                海を守る|1-2|流木の調べ|環境課|1回
                町を開く|1-1|砂浜の掃除|環境課|4回
                町を開く|2-1|釣り大会|商工課|1回""");
        List<Row> rows = new ArrayList<>(plain.rows());
        Style grey = new Style(11, false, false, 0, 0xD9D9D9, Across.LEFT, Down.TOP, Sides.NONE, false, true, "");
        rows.set(
                5,
                Row.of(rows.get(5).cells().stream()
                        .map(c -> Cell.of(c.text(), grey))
                        .toList()));

        Proposal proposal = Sketch.propose(Sheet.of("Sheet1", List.of(), rows, plain.spans(), PageSetup.PLAIN));

        assertThat(proposal.plan().items().stream().filter(Item::repost).map(Item::number))
                .containsExactly("1-1");
        assertThat(proposal.doubts())
                .extracting(Doubt::address)
                .as("its year alone")
                .containsExactly("A1");
    }

    @Test
    void knowsHowSureAReadingIs() {
        Proposal proposal = Sketch.propose("""
                みなと計画 令和4年度
                番号|取組|担当課|実績|評価
                1|朝市|商工課|4回|順調
                2|浜の市|商工課|2回|遅れ
                3|船の見学|商工課|雨のため中止した。|<
                合計|||6回|""");

        assertThat(proposal.doubts())
                .extracting(Doubt::address, Doubt::sureness)
                .contains(
                        tuple("D5", Sureness.DOUBTFUL), // a text over two columns
                        tuple("A6", Sureness.LIKELY), // a total
                        tuple("A1", Sureness.LIKELY), // its year
                        tuple("E3", Sureness.LIKELY)); // the order of its ratings
    }

    @Test
    void tellsOfAColouredRowThatNoNoteExplains() {
        Sheet plain = Sketch.sheet("Sheet1", """
                番号|取組|担当課|R4実績
                1|砂浜の掃除|環境課|4回
                2|流木の調べ|環境課|1回
                3|釣り大会|商工課|1回
                4|浜の市|商工課|2回""");
        List<Row> rows = new ArrayList<>(plain.rows());
        Style grey = Style.PLAIN.withFill(Style.HATCHED);
        rows.set(
                2,
                Row.of(rows.get(2).cells().stream()
                        .map(c -> Cell.of(c.text(), grey))
                        .toList()));

        Proposal proposal = Sketch.propose(Sheet.of("Sheet1", List.of(), rows, plain.spans(), PageSetup.PLAIN));

        assertThat(proposal.plan().items()).noneMatch(Item::repost);
        assertThat(proposal.doubts()).extracting(Doubt::address).containsExactly("B3");
    }

    @Test
    void putsRowsOfOneSectionBelowEachOtherIntoItsAnswer() {
        assertThat(Sketch.facts(Sketch.propose("""
                番号|取組|担当課|実施内容|R4実績|評価
                1|見守り|福祉課|訪問する。|100件|A
                ^|^|福祉課|電話する。|200件|^
                ^|^|高齢課|配食する。|300食|^
                2|相談|健康課|窓口を開く。|50件|B"""))).isEqualTo("""
                - / 1 見守り / 福祉課 / 実施内容 = 訪問する。
                - / 1 見守り / 高齢課 / 実施内容 = 配食する。
                - / 1 見守り / 福祉課 / 実施内容 = 電話する。
                - / 1 見守り / 福祉課 / 実績 2022 = 100件
                - / 1 見守り / 高齢課 / 実績 2022 = 300食
                - / 1 見守り / 福祉課 / 実績 2022 = 200件
                - / 1 見守り / 福祉課、高齢課 / 評価 2022 = A
                - / 2 相談 / 健康課 / 実施内容 = 窓口を開く。
                - / 2 相談 / 健康課 / 実績 2022 = 50件
                - / 2 相談 / 健康課 / 評価 2022 = B""");
    }

    @Test
    void takesForLabelsWhatLooksAsTheLabelsBesideItDo() {
        Sheet plain = Sketch.sheet("1", """
                うみべ町の計画 調書
                施策|海を守る|<|<
                事業名|砂浜の掃除|<|<
                担当課|環境課|後押し|漁協
                実施内容|4回集まった。|<|<
                課題|人が足りない。|<|<""");

        Proposal proposal = Sketch.propose(bold(plain, Set.of("施策", "事業名", "担当課", "後押し", "実施内容", "課題")));

        assertThat(Sketch.facts(proposal)).contains("海を守る / 砂浜の掃除 / 環境課 / 後押し = 漁協");
        assertThat(proposal.doubts()).isEmpty();
    }

    /** Texts such as 一部で実施 sound like labels, and may by chance come again in each form. */
    @Test
    void takesForTextsWhatSoundsLikeALabelButLooksAsTextsDo() {
        Sheet plain = Sketch.sheet("1", """
                番号|1|担当課|税務課
                取組項目|使用料を見直す|<|<
                年度|計画|実績|評価
                令和4年度|一部で実施|調べた。|Ｂ
                令和5年度|全体で実施|始めた。|Ａ
                番号|2|担当課|財政課
                取組項目|補助金を改める|<|<
                年度|計画|実績|評価
                令和4年度|一部で実施|諮った。|Ａ
                令和5年度|全体で実施|改めた。|Ａ""");

        Proposal proposal =
                Sketch.propose(bold(plain, Set.of("番号", "担当課", "取組項目", "年度", "計画", "実績", "評価", "令和4年度", "令和5年度")));

        assertThat(Sketch.facts(proposal)).isEqualTo("""
                - / 1 使用料を見直す / 税務課 / 計画 2022 = 一部で実施
                - / 1 使用料を見直す / 税務課 / 実績 2022 = 調べた。
                - / 1 使用料を見直す / 税務課 / 評価 2022 = Ｂ
                - / 1 使用料を見直す / 税務課 / 計画 2023 = 全体で実施
                - / 1 使用料を見直す / 税務課 / 実績 2023 = 始めた。
                - / 1 使用料を見直す / 税務課 / 評価 2023 = Ａ
                - / 2 補助金を改める / 財政課 / 計画 2022 = 一部で実施
                - / 2 補助金を改める / 財政課 / 実績 2022 = 諮った。
                - / 2 補助金を改める / 財政課 / 評価 2022 = Ａ
                - / 2 補助金を改める / 財政課 / 計画 2023 = 全体で実施
                - / 2 補助金を改める / 財政課 / 実績 2023 = 改めた。
                - / 2 補助金を改める / 財政課 / 評価 2023 = Ａ""");
    }

    private static Sheet bold(Sheet plain, Set<String> labels) {
        List<Row> rows = plain.rows().stream()
                .map(r -> Row.of(r.cells().stream()
                        .map(c -> Cell.of(c.text(), Style.PLAIN.withBold(labels.contains(c.text()))))
                        .toList()))
                .toList();
        return Sheet.of(plain.name(), List.of(), rows, plain.spans(), PageSetup.PLAIN);
    }

    @Test
    void setsALevelThatOneSheetHasAboveTheItemsOfAll() {
        Plan plan = Sketch.propose(
                        Sketch.sheet("1", "目標|取組|担当課|実績\n海を守る|砂浜の掃除|環境課|4回"),
                        Sketch.sheet("2", "目標|施策|取組|担当課|実績\n町を開く|人を迎える|釣り大会|商工課|1回"))
                .plan();

        assertThat(plan.levels())
                .extracting(Level::name, Level::depth)
                .containsExactlyInAnyOrder(tuple("目標", 0), tuple("施策", 1), tuple("取組", 2));
    }

    @Test
    void keepsTheFiguresOfEachIndicatorWithIt() {
        Plan plan = Sketch.propose("""
                うみべ町の計画 令和4年度
                番号|取組|担当課|指標|単位|目標値|実績値
                1|砂浜の掃除|環境課|掃除の回数|回||5
                ^|^|^|集まった人|人|100|80
                2|釣り大会|商工課|大会の数|回|1|1""").plan();
        long item = plan.items().stream()
                .filter(i -> i.number().equals("1"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(Measures.of(plan, item, new FiscalYear(2022)))
                .containsExactly(new Measure("掃除の回数", "回", "", "5"), new Measure("集まった人", "人", "100", "80"));
    }

    @Test
    void takesACommitteesWordOnARatingForItsMark() {
        Plan plan = Sketch.propose("""
                うみべ町の計画 令和4年度
                番号|取組|進捗状況|成果
                1|砂浜の掃除|☑ 順調|4回集まった。
                ^|^|□ 一部遅れ|^
                2|釣り大会|☑ 順調|1回開いた。
                ^|^|□ 一部遅れ|^

                委員会の意見
                番号|取組|意見
                1|砂浜の掃除|雨が多かったため、「一部遅れ」とする。
                2|釣り大会|「楽しい」とする声があった。""").plan();

        Rating ruling = plan.ratings().iterator().next();
        assertThat(plan.ratings()).hasSize(1);
        assertThat(plan.item(ruling.item()).label()).isEqualTo("砂浜の掃除");
        assertThat(plan.field(ruling.field()).name()).isEqualTo("進捗状況");
        assertThat(ruling.layer()).isEqualTo(Layer.COMMITTEE);
        assertThat(ruling.mark()).isEqualTo("一部遅れ");
        assertThat(ruling.reason())
                .as("what the opinion says is not written twice")
                .isEmpty();
        assertThat(ruling.year()).isEqualTo(new FiscalYear(2022));
    }

    @Test
    void takesEveryTextForSomethingOrDoubtsIt() {
        Sheet sheet = Sketch.sheet("Sheet1", SHEET + "\n\n|||||||欄の外の文\n※ 評価は担当課による。");
        Proposal proposal = Sketch.propose(sheet);

        Map<Area, Use> uses = proposal.uses().get("Sheet1");
        for (int r = 0; r < sheet.rows().size(); r++) {
            for (int c = 0; c < sheet.rows().get(r).cells().size(); c++) {
                if (!sheet.cell(r, c).isEmpty()) {
                    assertThat(uses).containsKey(Area.cell(r, c));
                }
            }
        }
        assertThat(proposal.doubts().stream().map(Doubt::address)).containsExactlyInAnyOrder("H7", "A8", "A1");
    }

    @Test
    void isNotDisturbedByBlankRowsAndColumns() {
        String spread = SHEET.lines().map(l -> "|" + l + "|").collect(Collectors.joining("\n\n"));

        assertThat(Sketch.facts(Sketch.propose(spread))).isEqualTo(Sketch.facts(Sketch.propose(SHEET)));
    }

    @Test
    void saysInASentenceThatItFoundNoTable() {
        Book letter = new Book("手紙.xlsx", List.of(Sketch.sheet("1", "拝啓\n日頃より\nお世話になります")), List.of());

        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(() -> Intake.propose(letter))
                .satisfies(fault -> assertThat(fault.sentence()).contains("手紙.xlsx", "見つかりませんでした"));
    }

    @Test
    void tellsWhatItUnderstoodAndWhy() {
        Proposal proposal = Sketch.propose(SHEET);

        assertThat(proposal.summary()).contains("計画名: うみべ町の計画 令和4年度", "階層: 取組", "欄: 取組の「評価」（令和4年度）");
        assertThat(proposal.reasons()).contains(new Reason("「番号」の列", "見出しが番号を表すため、番号の欄としました。"));
    }

    @Test
    void readsItemsAndYearsOfAFormNobodyHasAnswered() {
        Plan plan = Sketch.propose("""
                うみべ町の計画
                番号|施策|取組|担当課|令和4年度|<|令和5年度|<
                ^|^|^|^|実績|評価|実績|評価
                1|浜を守る|砂浜の掃除|||||
                2||浜の学校|||||
                |町を開く|釣り大会|||||""").plan();

        assertThat(plan.items().stream().map(Item::label)).contains("浜を守る", "砂浜の掃除", "浜の学校", "町を開く", "釣り大会");
        assertThat(plan.values()).isEmpty();
        assertThat(plan.fields().stream().filter(Field::yearly))
                .allSatisfy(f -> assertThat(f.years()).containsExactly(new FiscalYear(2022), new FiscalYear(2023)));
    }

    @Test
    void readsTitlesThatStandAlone() {
        assertThat(labels("取組|担当課|実績|評価\n砂浜の掃除|||\n釣り大会|||")).containsExactlyInAnyOrder("砂浜の掃除", "釣り大会");
        assertThat(labels("番号|取組|担当課|実績\n1|砂浜の掃除|環境課|4回\n|釣り大会||")).containsExactlyInAnyOrder("砂浜の掃除", "釣り大会");
    }

    private static List<String> labels(String drawing) {
        return Sketch.propose(drawing).plan().items().stream().map(Item::label).toList();
    }

    @Test
    void saysInASentenceThatATableHasNoRows() {
        Book form = new Book("様式.xlsx", List.of(Sketch.sheet("1", "番号|取組|担当課|実績\n1|||\n2|||")), List.of());

        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(() -> Intake.propose(form))
                .satisfies(fault -> assertThat(fault.sentence()).contains("様式.xlsx", "項目の行が見つかりませんでした"));
    }

    @Test
    void makesOneItemOfALabelThatIsWrittenAgain() {
        assertThat(labels("""
                番号|施策|取組|実績
                1|浜を守る|砂浜の掃除|4回
                2|浜を守る|浜の学校|2回
                |浜を守る|見回り船|2回
                4|町を開く|釣り大会|1回
                5|浜を守る|海の家|3回""")).containsOnlyOnce("浜を守る").hasSize(7);
    }

    @Test
    void readsThePlansTermWhereItIsWritten() {
        String table = "\n番号|取組|実績\n1|砂浜の掃除|4回\n2|釣り大会|2回";

        assertThat(term("うみべ町の計画\n（計画期間 令和3年度～令和7年度）" + table)).isEqualTo("2021-2025");
        assertThat(term("うみべ町の計画\n計画期間|令和3～7年度" + table)).isEqualTo("2021-2025");
        assertThat(term("うみべ町の計画（2021年度から2025年度） 令和4年度" + table)).isEqualTo("2021-2025");
        assertThat(term("うみべ町の計画 令和4年度" + table)).isEqualTo("null-null");
    }

    private static String term(String drawing) {
        Head head = Sketch.propose(drawing).plan().head();
        return head.from() + "-" + head.to();
    }

    @Test
    void leavesTheMarkOfAnExampleOutOfTheTitle() {
        Plan plan = Sketch.propose("うみべ町の計画（記入例）\n番号|取組|実績\n1|砂浜の掃除|4回").plan();

        assertThat(plan.head().title()).isEqualTo("うみべ町の計画");
    }

    @Test
    void saysWhereACopyStandsOnASheetWhoseNameHasAnExclamationMark() {
        Proposal proposal = Sketch.propose(Sketch.sheet("重要!", "番号|取組|実績\n1|砂浜の掃除|4回\n2|釣り大会（再掲）|2回"));

        assertThat(proposal.doubts()).extracting(Doubt::sheet, Doubt::address).containsExactly(tuple("重要!", "C3"));
    }
}
