package org.shinchoku.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Stroke;
import org.shinchoku.sheet.Style;

/** The layout rules, each on a sheet small enough to reckon by hand: 742 points of rows fit a page, 44 of one line. */
class PagesTest {

    private static final Fonts FONTS = new Fonts();

    private static List<Page> pages(Sheet sheet) {
        return Pages.of(sheet, FONTS).pages();
    }

    @Test
    void aTextStandsInsideItsCell() {
        Page page = pages(Sheets.sheet(Sheets.A4, List.of(), Sheets.rows(1, "相談"), 100))
                .get(0);
        assertThat(page.width()).isEqualTo(595.28);
        TextRun run = Sheets.run(page, 0, 0);
        assertThat(run.x()).isEqualTo(52.5);
        assertThat(run.baseline()).isCloseTo(50 + 2 + 1.25 + 8.8, within(0.001));
        assertThat(page.rules())
                .containsExactlyInAnyOrder(
                        new Rule(50, 50, 150, 50, Stroke.PLAIN),
                        new Rule(50, 66.5, 150, 66.5, Stroke.PLAIN),
                        new Rule(50, 50, 50, 66.5, Stroke.PLAIN),
                        new Rule(150, 50, 150, 66.5, Stroke.PLAIN));
    }

    @Test
    void bordersThatTouchAreOneRule() {
        Page page = pages(Sheets.sheet(Sheets.A4, List.of(), Sheets.rows(2, "一", "二"), 100, 100))
                .get(0);
        assertThat(page.rules())
                .hasSize(6)
                .contains(new Rule(50, 50, 250, 50, Stroke.PLAIN), new Rule(150, 50, 150, 83, Stroke.PLAIN));
    }

    @Test
    void headingsAreRepeated() {
        List<Row> rows = Sheets.rows(100, "値");
        rows.set(1, Sheets.row("見出し"));
        List<Page> pages = pages(Sheets.sheet(Sheets.heading(1, 1), List.of(), rows, 100));
        assertThat(pages).hasSize(3);
        assertThat(Sheets.run(pages.get(0), 1, 0).origin().repeated()).isFalse();
        assertThat(Sheets.run(pages.get(1), 1, 0).origin().repeated()).isTrue();
        assertThat(Sheets.run(pages.get(1), 1, 0).baseline()).isLessThan(66.5);
        assertThat(Sheets.shown(pages.get(2), 1, 0)).isEqualTo("見出し");
        assertThat(Sheets.shown(pages.get(2), 0, 0))
                .as("rows above the heading are printed once")
                .isEmpty();
    }

    /** Two tables below each other, the second with a title above its heading: over the foot of page 1, and that of page 2. */
    @Test
    void theHeadingsOfATableAreRepeatedAsLongAsItGoesOn() {
        List<Row> rows = new ArrayList<>(Sheets.rows(100, "値"));
        rows.set(0, Sheets.row("一の表").withFlow(Row.Flow.HEADING));
        rows.set(60, Row.EMPTY.withHeight(8));
        rows.set(61, Sheets.row("二の題").withFlow(Row.Flow.KEEP_WITH_NEXT));
        rows.set(62, Sheets.row("二の表").withFlow(Row.Flow.HEADING));
        List<Page> pages = pages(Sheets.sheet(Sheets.A4, List.of(), rows, 100));
        assertThat(pages).hasSize(3);
        assertThat(Sheets.run(pages.get(1), 0, 0).origin().repeated()).isTrue();
        assertThat(Sheets.shown(pages.get(1), 62, 0)).isEqualTo("二の表");
        assertThat(Sheets.run(pages.get(2), 62, 0).origin().repeated()).isTrue();
        assertThat(Sheets.shown(pages.get(2), 0, 0)).isEmpty();
        assertThat(Sheets.shown(pages.get(2), 61, 0)).isEmpty();
    }

    /** 44 rows of one line fill a page. */
    @Test
    void aTableThatBeginsAPageHasItsHeadingsOnce() {
        List<Row> rows = new ArrayList<>(Sheets.rows(60, "値"));
        rows.set(0, Sheets.row("一の表").withFlow(Row.Flow.HEADING));
        rows.set(42, Sheets.row("二の題").withFlow(Row.Flow.KEEP_WITH_NEXT));
        rows.set(43, Sheets.row("二の表").withFlow(Row.Flow.HEADING));
        List<Page> pages = pages(Sheets.sheet(Sheets.A4, List.of(), rows, 100));
        assertThat(Sheets.shown(pages.get(0), 42, 0)).isEmpty();
        assertThat(pages.get(1).texts().stream().limit(3).map(TextRun::text)).containsExactly("二の題", "二の表", "値");
    }

    /** 44 rows fill a page; the last four are one item's, whose text needs all their height. */
    @Test
    void rowsThatStayTogetherAreNotTornApartWhereTheyHaveRoom() {
        List<Row> rows = new ArrayList<>(Sheets.rows(44, "", "値"));
        rows.set(40, Sheets.row("一\n二\n三\n四", "値"));
        assertThat(pages(Sheets.sheet(Sheets.A4, List.of(new Area(40, 0, 4, 1)), rows, 100, 100)))
                .hasSize(1);
    }

    @Test
    void aParentIsPrintedAgain() {
        List<Row> rows = new ArrayList<>(Sheets.rows(100, "", "値"));
        rows.set(10, Sheets.row("基本施策", "値"));
        Sheet sheet = Sheets.sheet(Sheets.A4, List.of(new Area(10, 0, 80, 1)), rows, 100, 100);
        List<Page> pages = pages(sheet);
        assertThat(pages).hasSize(3);
        assertThat(Sheets.shown(pages.get(0), 10, 0)).isEqualTo("基本施策");
        assertThat(Sheets.shown(pages.get(1), 10, 0)).isEqualTo("基本施策（続き）");
        assertThat(Sheets.shown(pages.get(2), 10, 0)).isEqualTo("基本施策（続き）");
        assertThat(Sheets.run(pages.get(1), 10, 0).origin().repeated()).isTrue();
    }

    @Test
    void aParentTallerThanItsFirstPageGoesOnInsteadOfBeginningAgain() {
        String parent = "あいうえおかきくけ".repeat(20);
        List<Row> rows = new ArrayList<>(Sheets.rows(60, "", "値"));
        rows.set(40, Sheets.row(parent, "値"));
        Pages pages = Pages.of(Sheets.sheet(Sheets.A4, List.of(new Area(40, 0, 20, 1)), rows, 96, 100), FONTS);
        assertThat(Sheets.shown(pages.pages().get(0), 40, 0))
                .startsWith("あいうえお")
                .hasSizeLessThan(60);
        assertThat(Sheets.shown(pages.pages().get(1), 40, 0)).doesNotContain("続き");
        assertThat(Sheets.printed(pages, 40, 0)).isEqualTo(parent);
    }

    @Test
    void rowsUnderATallParentShareItsHeight() {
        List<Row> rows = new ArrayList<>(Sheets.rows(3, "", "値"));
        rows.set(0, Sheets.row("一\n二\n三\n四\n五\n六", "値"));
        Page page = pages(Sheets.sheet(Sheets.A4, List.of(new Area(0, 0, 3, 1)), rows, 100, 100))
                .get(0);
        double first = Sheets.run(page, 0, 1).baseline();
        double second = Sheets.run(page, 1, 1).baseline();
        double third = Sheets.run(page, 2, 1).baseline();
        assertThat(second - first).isCloseTo(79.0 / 3, within(0.001));
        assertThat(third - second).isCloseTo(79.0 / 3, within(0.001));
    }

    @Test
    void aRowTallerThanThreePagesIsSplit() {
        String sentence = "相談窓口を開設し、周知した。";
        String text = sentence.repeat(200);
        Row tall = Sheets.row("12", text, "◎");
        Sheet sheet =
                Sheets.sheet(Sheets.heading(0, 1), List.of(), List.of(Sheets.row("番号", "状況", "評価"), tall), 40, 140, 40);
        Pages pages = Pages.of(sheet, FONTS);
        assertThat(pages.pages()).hasSizeGreaterThan(3);
        assertThat(Sheets.printed(pages, 1, 1)).isEqualTo(text);
        assertThat(Sheets.shown(pages.pages().get(1), 0, 1)).isEqualTo("状況");
        assertThat(Sheets.shown(pages.pages().get(1), 1, 0))
                .as("what leads the row")
                .isEqualTo("12/（続き）");
        assertThat(Sheets.shown(pages.pages().get(1), 1, 1)).as("what goes on").doesNotContain("続き");
        assertThat(Sheets.shown(pages.pages().get(1), 1, 2)).as("what follows").isEmpty();
        for (Page page : pages.pages()) {
            assertThat(page.texts()).allMatch(t -> t.baseline() < 842 - 50);
        }
    }

    @Test
    void aNarrowColumnIsRepeatedWithoutTheMark() {
        Row tall = Sheets.row("12", "相談窓口を開設し、周知した。".repeat(200));
        List<Page> pages = pages(Sheets.sheet(Sheets.A4, List.of(), List.of(tall), 30, 140));
        assertThat(Sheets.shown(pages.get(1), 0, 0)).isEqualTo("12");
    }

    @Test
    void aRowThatFitsAPageIsNotSplit() {
        List<Row> rows = new ArrayList<>(Sheets.rows(40, "値"));
        rows.add(Sheets.row("一\n二\n三\n四\n五\n六\n七\n八"));
        List<Page> pages = pages(Sheets.sheet(Sheets.A4, List.of(), rows, 100));
        assertThat(Sheets.shown(pages.get(0), 40, 0)).isEmpty();
        assertThat(Sheets.shown(pages.get(1), 40, 0)).isEqualTo("一/二/三/四/五/六/七/八");
    }

    /** Else each of them would go to a page of its own. */
    @Test
    void moreThanAPageThatShouldStayTogetherFillsItsPages() {
        List<Row> rows = Sheets.rows(100, "値");
        rows.replaceAll(row -> row.withFlow(Row.Flow.KEEP_WITH_NEXT));
        rows.set(99, rows.get(99).withFlow(Row.Flow.FREE));
        assertThat(pages(Sheets.sheet(Sheets.A4, List.of(), rows, 100))).hasSize(3);
    }

    @Test
    void noSingleLetterStandsInTheLastLineOfAHeading() {
        Style heading = Sheets.TEN.withBold(true).withAcross(Style.Across.CENTER);
        List<Row> rows = List.of(
                Row.of(List.of(Cell.of("順調に進んだ", heading), Cell.of("達成度(%)", heading), Cell.of("順調に進んだ", Sheets.TEN))));
        Page page = pages(Sheets.sheet(Sheets.A4, List.of(), rows, 56, 40, 56)).get(0);
        assertThat(Sheets.shown(page, 0, 0)).isEqualTo("順調に/進んだ");
        assertThat(Sheets.shown(page, 0, 1)).isEqualTo("達成度/(%)");
        assertThat(Sheets.shown(page, 0, 2)).isEqualTo("順調に進ん/だ");
    }

    @Test
    void aSectionStaysWithItsFirstRow() {
        List<Row> rows = new ArrayList<>(Sheets.rows(60, "値"));
        rows.set(43, Sheets.row("基本施策").withFlow(Row.Flow.KEEP_WITH_NEXT).withBookmark(1));
        Pages pages = Pages.of(Sheets.sheet(Sheets.A4, List.of(), rows, 100), FONTS);
        assertThat(Sheets.shown(pages.pages().get(0), 43, 0)).isEmpty();
        assertThat(Sheets.shown(pages.pages().get(1), 43, 0)).isEqualTo("基本施策");
        assertThat(pages.bookmarks()).containsExactly(new Bookmark(1, "基本施策", 1, 50));
    }

    @Test
    void aLowSpanIsNotTornApart() {
        List<Row> rows = new ArrayList<>(Sheets.rows(60, "", "値"));
        rows.set(42, Sheets.row("取組", "値"));
        List<Page> pages = pages(Sheets.sheet(Sheets.A4, List.of(new Area(42, 0, 4, 1)), rows, 100, 100));
        assertThat(Sheets.shown(pages.get(0), 42, 0)).isEmpty();
        assertThat(Sheets.shown(pages.get(1), 42, 0)).isEqualTo("取組");
    }

    @Test
    void aManualBreakBeginsAPage() {
        List<Row> rows = new ArrayList<>(Sheets.rows(3, "値"));
        rows.set(1, rows.get(1).withFlow(Row.Flow.BREAK_BEFORE));
        assertThat(pages(Sheets.sheet(Sheets.A4, List.of(), rows, 100))).hasSize(2);
    }

    @Test
    void edgesCountThePages() {
        Edge header = new Edge("計画", "", "資料１");
        Edge footer = new Edge("", Edge.PAGE + " / " + Edge.PAGES, "");
        List<Page> pages = pages(Sheets.sheet(Sheets.edges(header, footer), List.of(), Sheets.rows(50, "値"), 100));
        assertThat(pages.get(1).texts())
                .filteredOn(t -> t.origin().row() < 0)
                .extracting(TextRun::text)
                .containsExactly("計画", "資料１", "2 / 2");
    }

    @Test
    void columnsThatDoNotFitGoToFurtherPages() {
        List<Page> pages = pages(Sheets.sheet(Sheets.A4, List.of(), Sheets.rows(1, "一", "二", "三"), 200, 200, 200));
        assertThat(pages).hasSize(2);
        assertThat(Sheets.shown(pages.get(0), 0, 1)).isEqualTo("二");
        assertThat(Sheets.shown(pages.get(1), 0, 2)).isEqualTo("三");
    }

    @Test
    void columnsThatNameTheRowsBeginEachFurtherPage() {
        Sheet sheet = Sheets.sheet(
                Sheets.A4.naming(1, 1),
                List.of(new Area(0, 0, 1, 5)),
                List.of(Sheets.row("表題", "", "", "", ""), Sheets.row("前", "名", "一", "二", "三")),
                100,
                90,
                200,
                150,
                150);
        List<Page> pages = pages(sheet);
        assertThat(pages).hasSize(2);
        assertThat(Sheets.run(pages.get(0), 1, 1).origin().repeated()).isFalse();
        assertThat(Sheets.shown(pages.get(1), 1, 0)).isEmpty();
        assertThat(Sheets.shown(pages.get(1), 1, 1)).isEqualTo("名");
        assertThat(Sheets.run(pages.get(1), 1, 1).origin().repeated()).isTrue();
        assertThat(Sheets.run(pages.get(1), 1, 1).x()).isLessThan(60);
        assertThat(Sheets.shown(pages.get(1), 1, 3)).isEqualTo("二");
        assertThat(Sheets.shown(pages.get(1), 1, 4)).isEqualTo("三");
        assertThat(Sheets.shown(pages.get(1), 0, 0)).isEqualTo("表題");
    }

    @Test
    void aTitleIsNotPrintedAgainOverTheColumnsThatNameTheRows() {
        List<Row> rows = new ArrayList<>(List.of(Sheets.row("題", "", ""), Sheets.row("項目", "一", "二")));
        Sheet sheet = Sheets.sheet(Sheets.A4.naming(0, 1), List.of(new Area(0, 0, 1, 2)), rows, 100, 300, 300);
        List<Page> pages = pages(sheet);
        assertThat(pages).hasSize(2);
        assertThat(Sheets.shown(pages.get(0), 0, 0)).isEqualTo("題");
        assertThat(Sheets.shown(pages.get(1), 0, 0)).isEmpty();
        assertThat(Sheets.shown(pages.get(1), 1, 0)).isEqualTo("項目");
    }

    @Test
    void columnsFillThePaperAndTheTypeKeepsItsSize() {
        Page page = pages(Sheets.sheet(Sheets.scaled(Scale.FILL_WIDTH), List.of(), Sheets.rows(1, "一", "二"), 900, 900))
                .get(0);
        assertThat(page.rules()).contains(new Rule(50, 50, 545.28, 50, Stroke.PLAIN));
        assertThat(Sheets.run(page, 0, 1).size()).isEqualTo(10);
    }

    @Test
    void everythingIsMadeSmaller() {
        Page page = pages(
                        Sheets.sheet(Sheets.scaled(Scale.SHRINK), List.of(), Sheets.rows(1, "一", "二"), 495.28, 495.28))
                .get(0);
        assertThat(Sheets.run(page, 0, 1).size()).isEqualTo(5);
        assertThat(Sheets.run(page, 0, 1).x()).isEqualTo(50 + 495.28 / 2 + 1.25);
    }

    @Test
    void aTextThatIsNotWrappedRunsOnOverEmptyCells() {
        String title = "令和３年度　計画の進捗管理シート";
        Row row = Row.of(List.of(Cell.of(title, Style.PLAIN), Cell.EMPTY, Cell.EMPTY, Cell.of("右", Style.PLAIN)));
        Page page = pages(Sheets.sheet(Sheets.A4, List.of(), List.of(row), 60, 60, 60, 60))
                .get(0);
        assertThat(Sheets.shown(page, 0, 0)).isEqualTo(title);
        Row full = Row.of(List.of(Cell.of(title, Style.PLAIN), Cell.of("次", Style.PLAIN)));
        Page narrow =
                pages(Sheets.sheet(Sheets.A4, List.of(), List.of(full), 60, 60)).get(0);
        assertThat(Sheets.shown(narrow, 0, 0)).as("rather broken than cut").contains("/");
    }

    @Test
    void textsStandWhereTheStyleSays() {
        Style style = Sheets.TEN.withAcross(Style.Across.RIGHT).withDown(Style.Down.MIDDLE);
        Row row = Row.of(List.of(Cell.of("5", style))).withHeight(50);
        TextRun run = Sheets.run(
                pages(Sheets.sheet(Sheets.A4, List.of(), List.of(row), 100)).get(0), 0, 0);
        assertThat(run.x() + run.width()).isCloseTo(147.5, within(0.001));
        assertThat(run.baseline()).isCloseTo(50 + 25 - 5 + 8.8, within(0.001));
    }

    @Test
    void aRowIsNeverLowerThanItsText() {
        Row row = Sheets.row("一\n二\n三").withHeight(10);
        Page page = pages(Sheets.sheet(Sheets.A4, List.of(), List.of(row), 100)).get(0);
        assertThat(page.rules()).contains(new Rule(50, 91.5, 150, 91.5, Stroke.PLAIN));
    }

    @Test
    void whatIsHiddenIsNotPrinted() {
        Row hidden = Sheets.row("隠", "隠").withHidden(true);
        List<Row> rows = List.of(Sheets.row("一", "二"), hidden, Sheets.row("三", "四"));
        List<Column> columns = List.of(new Column(100, true), Column.of(100));
        Page page = pages(Sheet.of("表", columns, rows, List.of(), Sheets.A4)).get(0);
        assertThat(page.texts()).extracting(TextRun::text).containsExactly("二", "四");
    }

    @Test
    void rareCharactersComeFromAnotherFace() {
        Page page = pages(Sheets.sheet(Sheets.A4, List.of(), Sheets.rows(1, "☑𠮷野"), 100))
                .get(0);
        assertThat(page.texts()).extracting(TextRun::face).containsExactly(Face.FALLBACK, Face.REGULAR);
    }

    @Test
    void whatNoFaceHasIsToldAndStandsAsGeta() {
        Pages pages = Pages.of(Sheets.sheet(Sheets.A4, List.of(), Sheets.rows(2, "値", "笑👨"), 100, 100), FONTS);
        assertThat(Sheets.shown(pages.pages().get(0), 0, 1)).isEqualTo("笑〓");
        assertThat(pages.missing())
                .extracting(Missing::sentence)
                .containsExactly("印刷できる字体がない文字を「〓」に置き換えました（B1、U+1F468）。");
    }

    @Test
    void rareSpacesArePlainAndInvisibleCharactersTakeNoRoom() {
        Pages pages = Pages.of(
                Sheets.sheet(Sheets.A4, List.of(), Sheets.rows(1, "一\t二\u1680三葛\uDB40\uDD00城か\u3099"), 100), FONTS);
        assertThat(Sheets.shown(pages.pages().get(0), 0, 0)).isEqualTo("一 二 三葛城が");
        assertThat(pages.missing()).isEmpty();
    }

    @Test
    void anEmptySheetIsOneEmptyPage() {
        assertThat(pages(Sheets.sheet(Sheets.A4, List.of(), List.of()))).hasSize(1);
    }
}
