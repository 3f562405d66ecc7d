package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Branches;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Fact;
import org.shinchoku.plan.Facts;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FieldYears;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Marking;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rollover;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.AsImported;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Filled;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** The office's own sheet after the plan was edited: what changed is in its place, and all else is as it was. */
class AsImportedTest {

    private static final Form LEARNT = Form.of(0, "", Form.Base.AS_IMPORTED);

    private static final String MERGED = """
            みどり計画 進捗状況|<|<|<|<|<
            基本目標|事業|担当課|令和4年度|<|備考
            ^|^|^|実績|評価|^
            緑を増やす|植樹|公園課|10本|A|
            ^|花壇|公園課|5か所|B|毎年
            水を守る|川の清掃|河川課|3回|A|
            ※評価はAからDまで
            """;

    @Test
    void aChangedTextStandsInItsCell() {
        Plan plan = read(MERGED);
        assertThat(drawn(Cells.write(
                        plan, item(plan, "花壇").id(), field(plan, "実績").id(), year(4), "６か所")))
                .isEqualTo(MERGED.replace("5か所", "６か所"));
    }

    @Test
    void aChangedLabelStandsInAllItsCells() {
        Plan plan = read(MERGED);
        assertThat(drawn(plan.with(item(plan, "緑を増やす").withLabel("緑を広げる"))))
                .isEqualTo(MERGED.replace("緑を増やす", "緑を広げる"));
    }

    @Test
    void anUpperItemThatStandsInEachRowIsMarkedOnce() {
        Plan before = read("施策|事業|担当課|実績\n緑を増やす|植樹|公園課|10本\n緑を増やす|花壇|公園課|5か所\n水を守る|川の清掃|河川課|3回\n");
        Plan now = before.with(item(before, "緑を増やす").withLabel("緑を広げる"));
        Form marking = LEARNT.with(LEARNT.manner().with(Marking.NEW));
        List<String> marked = Forms.lay(now, marking, before).sheets().get(0).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.marks().isEmpty())
                .map(Cell::text)
                .toList();
        assertThat(marked).containsExactly("緑を広げる");
    }

    @Test
    void aNewItemGetsARowInItsBranch() {
        Plan plan = read(MERGED);
        Plan more = added(plan, "水を守る", "井戸の調査", 2);
        more = Cells.write(more, 900, field(plan, "実績").id(), year(4), "12か所");
        assertThat(drawn(more)).isEqualTo(MERGED.replace("※評価", "^|井戸の調査||12か所||\n※評価"));
    }

    private static final String TREES =
            IntStream.range(0, 12).mapToObj(n -> "植樹" + n + "|公園課|" + n + "本\n").collect(Collectors.joining());

    @Test
    void whatHeadsATableStaysOnThePageOfItsFirstItem() {
        Plan plan = read("みどり計画 進捗状況|<|<\n事業|担当課|実績\n１　緑を増やす|<|<\n" + TREES + "２　水を守る|<|<\n川の清掃|河川課|3回\n池の清掃|河川課|2回\n");
        Sheet sheet = AsImported.of(plan, LEARNT).sheets().get(0);
        assertThat(keeping(sheet)).containsExactly(0, 1, 2, 15);
        assertThat(plan.item(sheet.rows().get(3).item()).label()).isEqualTo("植樹0");
    }

    @Test
    void aSmallTableIsNotTornApart() {
        Plan plan = read("みどり計画 進捗状況|<|<\n事業|担当課|実績\n" + TREES + "||\n（注）|数は年度末のもの|\n|予定を含む|\n||\n");
        assertThat(keeping(AsImported.of(plan, LEARNT).sheets().get(0))).containsExactly(0, 1, 15);
    }

    private static List<Integer> keeping(Sheet sheet) {
        return IntStream.range(0, sheet.rows().size())
                .filter(r -> sheet.rows().get(r).flow() == Row.Flow.KEEP_WITH_NEXT)
                .boxed()
                .toList();
    }

    @Test
    void aNewItemGoesBetweenTheOthersAsTheyStandInThePlan() {
        Plan plan = read(MERGED);
        assertThat(drawn(added(plan, "緑を増やす", "生け垣", 1))).isEqualTo(MERGED.replace("^|花壇", "^|生け垣||||\n^|花壇"));
        assertThat(drawn(added(plan, "緑を増やす", "生け垣", 0))).isEqualTo(MERGED.replace("緑を増やす|植樹", "緑を増やす|生け垣||||\n^|植樹"));
    }

    @Test
    void aNewBranchStandsBehindTheOneBeforeIt() {
        Plan plan = read(MERGED);
        Level level = plan.level(item(plan, "水を守る").level());
        Plan more = plan.with(new Item(901, 0, level.id(), 50 * Item.GAP, "", "空を見る", false, 0));
        more = more.with(new Item(902, 901, item(plan, "植樹").level(), Item.GAP, "", "観測会", false, 0));
        more = more.with(new Item(903, 901, item(plan, "植樹").level(), 2 * Item.GAP, "", "測定", false, 0));
        assertThat(drawn(more)).isEqualTo(MERGED.replace("※評価", "空を見る|観測会||||\n^|測定||||\n※評価"));
    }

    @Test
    void whatIsDeletedIsGoneAndItsBranchStaysWhole() {
        Plan plan = read(MERGED);
        assertThat(drawn(new Branches(plan, Outline.of(plan))
                        .remove(item(plan, "植樹").id())))
                .isEqualTo(MERGED.replace("緑を増やす|植樹|公園課|10本|A|\n^|花壇", "緑を増やす|花壇"));
        assertThat(drawn(new Branches(plan, Outline.of(plan))
                        .remove(item(plan, "緑を増やす").id())))
                .isEqualTo(MERGED.replaceAll("(?m)^(緑を増やす|\\^\\|花壇).*\\R", ""));
    }

    @Test
    void whatMovesTakesItsRowAlong() {
        Plan plan = read(MERGED);
        Plan moved = plan.with(item(plan, "花壇").at(item(plan, "水を守る").id(), 9 * Item.GAP));
        assertThat(drawn(moved))
                .isEqualTo(MERGED.replace("^|花壇|公園課|5か所|B|毎年\n", "").replace("※評価", "^|花壇|公園課|5か所|B|毎年\n※評価"));
    }

    @Test
    void aColumnThatBecameYearlyStandsWhereItStoodUnderItsYear() {
        Plan plan = read(MERGED);
        Plan yearly = FieldYears.spread(plan, field(plan, "備考"), year(4));
        String now = drawn(yearly);
        assertThat(now).isEqualTo(MERGED.replace("|備考\n", "|令和4年度備考\n"));
        assertThat(facts(read(now))).isEqualTo(facts(yearly));

        Plan next = Rollover.to(yearly, Rollover.next(yearly)).result();
        assertThat(drawn(next)).contains("|令和4年度|<|令和4年度備考|令和5年度|<|令和5年度備考\n");
    }

    @Test
    void aColumnThatBecameYearlyIsOfTheYearOfItsSheet() {
        String sheet = """
                令和4年度 みどり計画 進捗状況|<|<|<
                事業|担当課|実績|備考
                植樹|公園課|10本|
                花壇|公園課|5か所|毎年
                """;
        Plan plan = read(sheet);
        Plan yearly = FieldYears.spread(plan, field(plan, "備考"), year(4));
        assertThat(drawn(yearly)).isEqualTo(sheet);
        Plan next = Rollover.to(yearly, Rollover.next(yearly)).result();
        next = Cells.write(next, item(plan, "植樹").id(), field(plan, "備考").id(), year(5), "追加");
        assertThat(drawn(next)).contains("令和5年度 みどり計画", "植樹|公園課||追加");
    }

    @Test
    void headersAndFootersFollowTheNameOfThePlanAndTheYearOfTheSheet() {
        Sheet sheet = Sketch.sheet("進捗", "令和4年度 みどり計画 進捗状況|<|<\n事業|担当課|実績\n植樹|公園課|10本\n");
        PageSetup plain = PageSetup.PLAIN;
        PageSetup titled = new PageSetup(
                plain.paper(),
                plain.landscape(),
                plain.margins(),
                0,
                2,
                plain.scale(),
                new PageSetup.Edge("令和4年度 みどり計画 進捗状況（案）", "", "資料1"),
                new PageSetup.Edge("", "みどり 1 / 2", "令和4年4月策定"));
        Sheet whole = sheet.withPage(titled);
        Plan plan = Sketch.propose(whole).taken();
        assertThat(edges(plan)).containsExactly("令和4年度 みどり計画 進捗状況（案）", "", "資料1", "", "みどり 1 / 2", "令和4年4月策定");

        Head head = plan.head();
        Plan renamed = plan.with(new Head(head.id(), "緑の計画", head.office(), head.from(), head.to()));
        assertThat(edges(renamed)).contains("緑の計画（案）", "資料1", "みどり 1 / 2");
        assertThat(edges(Rollover.to(plan, Rollover.next(plan)).result())).contains("令和5年度 みどり計画 進捗状況（案）");
    }

    private static List<String> edges(Plan plan) {
        PageSetup page = AsImported.of(plan, LEARNT).sheets().get(0).page();
        return Stream.of(page.header(), page.footer())
                .flatMap(e -> Stream.of(e.left(), e.center(), e.right()))
                .toList();
    }

    private static final String YEARS = """
            みどり計画|<|<|<|<
            事業|担当課|令和3年度実績|令和4年度実績|備考
            植樹|公園課|8本|10本|
            花壇|公園課|5か所|6か所|毎年
            """;

    @Test
    void aColumnThatBecameOneForGoodStandsInThatOfTheLastYear() {
        Plan plan = read(YEARS);
        Plan joined = FieldYears.joined(plan, field(plan, "実績"));
        String now = drawn(joined);
        assertThat(now).isEqualTo("""
                みどり計画|<|<|<
                事業|担当課|実績|備考
                植樹|公園課|令和3年度　8本
                令和4年度　10本|
                花壇|公園課|令和3年度　5か所
                令和4年度　6か所|毎年
                """);
    }

    @Test
    void whatWasSaidBeforeStaysInTheColumnsOfItsYears() {
        Plan plan = read(YEARS);
        Plan latest = FieldYears.latest(plan, field(plan, "実績"), 990, "実績（以前）");
        assertThat(drawn(latest)).isEqualTo(YEARS.replace("令和4年度実績", "実績"));
    }

    @Test
    void aNewYearGetsColumnsBesideTheLastOnes() {
        Plan plan = read(MERGED);
        Plan next = Rollover.to(plan, Rollover.next(plan)).result();
        next = Cells.write(next, item(plan, "植樹").id(), field(plan, "評価").id(), year(5), "S");
        assertThat(drawn(next)).isEqualTo("""
                みどり計画 進捗状況|<|<|<|<|<|<|<
                基本目標|事業|担当課|令和4年度|<|令和5年度|<|備考
                ^|^|^|実績|評価|実績|評価|^
                緑を増やす|植樹|公園課|10本|A||S|
                ^|花壇|公園課|5か所|B|||毎年
                水を守る|川の清掃|河川課|3回|A|||
                ※評価はAからDまで
                """);
    }

    @Test
    void eachSectionsAnswerStandsInItsOwnRow() {
        String sheet = """
                番号|事業|担当課|令和4年度|<
                ^|^|^|実績|総合評価
                1|植樹|公園課|10本|A
                ^|^|環境課|3本|^
                2|花壇|公園課|5か所|B
                """;
        Plan plan = read(sheet);
        long item = item(plan, "植樹").id();
        long done = field(plan, "実績").id();
        Department second = plan.departments().stream()
                .filter(d -> d.name().equals("環境課"))
                .findFirst()
                .orElseThrow();
        Plan edited = Cells.write(plan, item, done, year(4), second.id(), "4本");
        assertThat(drawn(edited)).isEqualTo(sheet.replace("3本", "4本"));

        Department third = new Department(700, 0, 9, "河川課", null, null, List.of(), List.of());
        Plan more = Cells.write(edited.with(third), item, done, year(4), third.id(), "1本");
        assertThat(AsImported.of(more, LEARNT).missing()).containsExactly("項目「植樹」の令和4年度の「実績」は、元の様式に入れる所がないため、載せていません。");
    }

    @Test
    void yearsThatGoDownGetTheNewOneInFront() {
        Plan plan = read("""
                事業|R4|R3
                ^|実績|実績
                植樹|2本|1本
                花壇|4|3
                """);
        assertThat(drawn(Rollover.to(plan, Rollover.next(plan)).result())).isEqualTo("""
                事業|R5|R4|R3
                ^|実績|実績|実績
                植樹||2本|1本
                花壇||4|3
                """);
    }

    @Test
    void theTitleFollowsWhereItAloneSaysTheYear() {
        String sheet = """
                令和４年度 みどり計画 進捗状況調査票|<|<
                （令和５年３月31日現在）|<|<
                事業名|実績|評価
                植樹|10本|A
                花壇|5か所|B
                """;
        Plan plan = read(sheet);
        Plan next = Rollover.to(plan, Rollover.next(plan)).result();
        next = Cells.write(next, item(plan, "花壇").id(), field(plan, "評価").id(), year(5), "C");
        assertThat(drawn(next))
                .isEqualTo(sheet.replace("令和４年度", "令和５年度")
                        .replace("令和５年３月", "令和６年３月")
                        .replace("10本|A", "|")
                        .replace("5か所|B", "|C"));
    }

    @Test
    void yearsBelowEachOtherGetARowMore() {
        Plan plan = read("""
                No.|事業名|年度|目標|実績
                1|植樹|R3|1|2
                ^|^|R4|3|4
                2|花壇|R3|5|6
                ^|^|R4|7|8
                """);
        assertThat(drawn(Rollover.to(plan, Rollover.next(plan)).result())).isEqualTo("""
                No.|事業名|年度|目標|実績
                1|植樹|R3|1|2
                ^|^|R4|3|4
                ^|^|R5|3|
                2|花壇|R3|5|6
                ^|^|R4|7|8
                ^|^|R5|7|
                """);
    }

    @Test
    void boxesAndMarksAreTickedAnew() {
        String sheet = """
                令和4年度 計画の進捗
                事業名|進捗|理由
                植樹|☑順調 □遅れ|a
                花壇|□順調 ☑遅れ|b
                """;
        Plan plan = read(sheet);
        Field progress = field(plan, "進捗");
        assertThat(drawn(Cells.write(plan, item(plan, "植樹").id(), progress.id(), year(4), "遅れ")))
                .isEqualTo(sheet.replace("☑順調 □遅れ", "□順調 ☑遅れ"));
    }

    @Test
    void sectionRowsAndBlankLabelsStayWhatTheyAre() {
        String sheet = """
                計画の進捗
                施策|事業名|令和4年度の実績
                基本施策1　緑を増やす|<|<
                植える|植樹|1
                |花壇|2
                基本施策2　水を守る|<|<
                清める|清掃|3
                """;
        Plan plan = read(sheet);
        Plan more = added(plan, "植える", "生け垣", 2);
        assertThat(drawn(more)).isEqualTo(sheet.replace("|花壇|2\n", "|花壇|2\n|生け垣|\n"));
        assertThat(drawn(new Branches(plan, Outline.of(plan))
                        .remove(item(plan, "植樹").id())))
                .isEqualTo(sheet.replace("植える|植樹|1\n|花壇", "植える|花壇"));
        assertThat(drawn(new Branches(plan, Outline.of(plan))
                        .remove(item(plan, "基本施策1　緑を増やす").id())))
                .isEqualTo(sheet.replaceAll("(?s)基本施策1.*花壇\\|2\\R", ""));
    }

    @Test
    void aSignOfSamenessGivesWayWhereTheTextAboveChanged() {
        String sheet = """
                事業名|担当課|令和4年度の実績|令和5年度の実績
                植樹|公園課|2回行った|3回行った
                花壇|〃|〃|〃
                清掃|〃|同上|4回行った
                """;
        Plan plan = read(sheet);
        Field result = plan.fields().stream()
                .filter(f -> f.name().endsWith("実績"))
                .findFirst()
                .orElseThrow();
        assertThat(drawn(Cells.write(plan, item(plan, "植樹").id(), result.id(), year(4), "5回行った")))
                .isEqualTo(sheet.replace("2回行った|3回", "5回行った|3回").replace("花壇|〃|〃", "花壇|〃|2回行った"));
        assertThat(drawn(new Branches(plan, Outline.of(plan))
                        .remove(item(plan, "植樹").id())))
                .isEqualTo("""
                        事業名|担当課|令和4年度の実績|令和5年度の実績
                        花壇|公園課|2回行った|3回行った
                        清掃|〃|同上|4回行った
                        """);
    }

    @Test
    void titlesAndHeadingsAreCalledAsTheyAreCalledNow() {
        String sheet = """
                みどり計画 進捗状況|<|<|<|<
                基本目標|事業|担当課|令和4年度|<
                ^|^|^|実施状況|評価
                緑を増やす|植樹|公園課|10本|A
                ^|花壇|公園課|5か所|B
                """;
        Plan plan = read(sheet);
        Head head = plan.head();
        Field done = field(plan, "実施状況");
        Level goal = plan.level(item(plan, "緑を増やす").level());
        Plan renamed = plan.with(new Head(head.id(), "みどり実行計画 進捗状況", head.office(), head.from(), head.to()))
                .with(done.called("取組の結果"))
                .with(new Level(goal.id(), goal.depth(), "柱"));
        assertThat(drawn(renamed))
                .isEqualTo(sheet.replace("みどり計画", "みどり実行計画")
                        .replace("実施状況|評価", "取組の結果|評価")
                        .replace("基本目標|", "柱|"));
        assertThat(drawn(Rollover.to(renamed, Rollover.next(renamed)).result()))
                .contains("令和4年度|<|令和5年度|<")
                .contains("取組の結果|評価|取組の結果|評価");
    }

    @Test
    void aHeadingOverSeveralColumnsIsCalledAsItIsCalledNow() {
        String sheet = """
                事業|担当課|活動の指標|<|事務局評価|<|委員会評価|<
                ^|^|目標|実績|評価|理由|評価|理由
                植樹|公園課|10本|12本|A|木が育った|B|数が足りない
                花壇|公園課|5か所|5か所|A|花が咲いた|A|花が咲いた
                """;
        Plan plan = read(sheet);
        Field target = field(plan, "目標");
        Field reason = field(plan, "事務局評価 理由");
        Plan renamed = Fields.under(Fields.under(plan, target.id(), "指標と数値"), reason.id(), "事務局の見立て");
        assertThat(drawn(renamed)).isEqualTo(sheet.replace("活動の指標", "指標と数値").replace("事務局評価", "事務局の見立て"));
        assertThat(Facts.of(renamed)).extracting(Fact::field).contains("目標", "実績", "事務局の見立て 理由", "委員会評価 理由");
    }

    @Test
    void aHeadingBesideItsTextIsCalledAsItsFieldIsCalledNow() {
        String sheet = """
                計画の進捗|<|<|<
                事業|緑を増やす|<|<
                取り組み目標|木を千本植える。|<|<

                No.|取組項目|担当課|令和4年度の実績
                1|植樹|公園課|10本
                2|花壇|公園課|5か所
                事業|水を守る|<|<
                取り組み目標|川をきれいにする。|<|<

                No.|取組項目|担当課|令和4年度の実績
                3|清掃|河川課|3回
                """;
        Plan plan = read(sheet);
        assertThat(drawn(plan.with(field(plan, "取り組み目標").called("めざす姿")))).isEqualTo(sheet.replace("取り組み目標", "めざす姿"));
    }

    @Test
    void anItemWithASheetOfItsOwnGetsOneLikeItsNeighbours() {
        Plan plan = Sketch.propose(
                        Sketch.sheet("(1)①", page("①見守り", "見守りの輪", "ひとり暮らしの人を見守る。", "1|声かけ|福祉課", "2|配食|高齢課")),
                        Sketch.sheet("(1)②", page("②集い", "集いの場", "集まる場を作る。", "3|サロン|福祉課", "4|食堂|福祉課")))
                .taken();
        Level direction = plan.level(item(plan, "②集い").level());
        Level project = plan.level(item(plan, "集いの場").level());
        Level work = plan.level(item(plan, "サロン").level());
        long above = item(plan, "②集い").parent();
        Plan more = plan.with(new Item(900, above, direction.id(), 50 * Item.GAP, "", "③学び", false, 0))
                .with(new Item(901, 900, project.id(), Item.GAP, "", "学びの輪", false, 0))
                .with(new Item(902, 901, work.id(), Item.GAP, "5", "講座", false, 0))
                .with(new Item(903, 901, work.id(), 2 * Item.GAP, "6", "出前講座", false, 0))
                .with(new Item(904, 901, work.id(), 3 * Item.GAP, "7", "図書の貸出し", false, 0));
        more = Cells.write(more, 901, field(plan, "取り組み目標").id(), null, "学ぶ人を増やす。");
        more = Cells.write(more, 902, field(plan, "担当課").id(), null, "学習課");

        Filled filled = AsImported.of(more, LEARNT);
        assertThat(filled.missing()).isEmpty();
        assertThat(filled.sheets()).extracting(Sheet::name).containsExactly("(1)①", "(1)②", "(1)③");
        assertThat(drawn(filled.sheets().get(1))).isEqualTo(page("②集い", "集いの場", "集まる場を作る。", "3|サロン|福祉課", "4|食堂|福祉課"));
        assertThat(drawn(filled.sheets().get(2)))
                .isEqualTo(page("③学び", "学びの輪", "学ぶ人を増やす。", "5|講座|学習課", "6|出前講座|", "7|図書の貸出し|"));
    }

    @Test
    void anItemWithATableOfItsOwnGetsOneBelowItsNeighbours() {
        String sheet = """
                計画の進捗|<|<|<

                事業|緑を増やす|<|<
                取り組み目標|木を千本植える。|<|<

                No.|取組項目|担当課|令和4年度の実績
                1|植樹|公園課|10本
                2|花壇|公園課|5か所

                事業|水を守る|<|<
                取り組み目標|川をきれいにする。|<|<

                No.|取組項目|担当課|令和4年度の実績
                3|清掃|河川課|3回
                """;
        Plan plan = read(sheet);
        Item water = item(plan, "水を守る");
        Plan more = plan.with(new Item(900, 0, water.level(), 50 * Item.GAP, "", "空を見る", false, 0))
                .with(new Item(901, 900, item(plan, "清掃").level(), Item.GAP, "4", "観測会", false, 0))
                .with(new Item(902, 900, item(plan, "清掃").level(), 2 * Item.GAP, "5", "測定", false, 0));
        assertThat(drawn(more)).isEqualTo(sheet + """

                事業|空を見る|<|<
                取り組み目標||<|<

                No.|取組項目|担当課|令和4年度の実績
                4|観測会||
                5|測定||
                """);
    }

    private static String page(String direction, String project, String goal, String... works) {
        return """
                ひかり市地域計画 進行管理シート（令和3年度）|<|<|<
                基本方針|(1) 支え合う|<|<
                施策の方向|%s|<|<

                事業|%s|<|<
                取り組み目標|%s|<|<

                No.|取組項目|担当課|成果と課題
                %s
                """.formatted(
                direction, project, goal, Arrays.stream(works).map(w -> w + "|").collect(Collectors.joining("\n")));
    }

    @Test
    void whatHasNoPlaceIsTold() {
        Plan plan = read(MERGED);
        Plan more = plan.with(Field.fixed(950, item(plan, "植樹").level(), 99 * Item.GAP, "財源", Field.Kind.TEXT));
        more = Cells.write(more, item(plan, "植樹").id(), 950, null, "国の補助");
        more = more.with(new Level(951, 2, "作業"))
                .with(new Item(952, item(plan, "植樹").id(), 951, 1, "", "水やり", false, 0));

        assertThat(AsImported.of(more, LEARNT).missing())
                .containsExactly("項目「水やり」は、元の様式に入れる所がないため、載せていません。", "欄「財源」は、元の様式に列がないため、載せていません。");
    }

    private static Plan read(String drawing) {
        return Sketch.propose(drawing.stripTrailing()).taken();
    }

    private static Plan added(Plan plan, String parent, String label, int behind) {
        Item above = item(plan, parent);
        Level level = plan.levels().stream()
                .filter(l -> l.depth() == plan.level(above.level()).depth() + 1)
                .findFirst()
                .orElseThrow();
        long order = behind * Item.GAP + Item.GAP / 2;
        return plan.with(new Item(900, above.id(), level.id(), order, "", label, false, 0));
    }

    private static Item item(Plan plan, String label) {
        return plan.items().stream()
                .filter(i -> i.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Field field(Plan plan, String name) {
        return plan.fields().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static FiscalYear year(int reiwa) {
        return new FiscalYear(2018 + reiwa);
    }

    /** The only sheet as it is drawn: texts, and what is merged with its neighbours. */
    /** What is written down of the items, whatever the ids are. */
    private static List<String> facts(Plan plan) {
        return Facts.of(plan).stream()
                .map(f -> String.join("|", f.title(), f.field(), String.valueOf(f.year()), f.value()))
                .toList();
    }

    private static String drawn(Plan plan) {
        Filled filled = AsImported.of(plan, LEARNT);
        assertThat(filled.sheets()).hasSize(1);
        assertThat(filled.missing()).isEmpty();
        return drawn(filled.sheets().get(0));
    }

    private static String drawn(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            Row row = sheet.rows().get(r);
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < Math.max(1, row.cells().size()); c++) {
                cells.add(cell(sheet, r, c));
            }
            lines.add(String.join("|", cells));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(Sheet sheet, int r, int c) {
        for (Area span : sheet.spans()) {
            if (span.contains(r, c) && (span.row() != r || span.column() != c)) {
                return span.column() < c ? "<" : "^";
            }
        }
        return sheet.cell(r, c).text();
    }
}
