package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Chart;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Mark;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** A sheet as a web page: everybody can read it, and what it says is never markup. */
class HtmlTest {

    private static final Style BORDERS = Style.PLAIN.withBorders(true);

    private static Row row(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Cell.of(text, BORDERS));
        }
        return Row.of(cells);
    }

    private static Sheet sheet() {
        PageSetup plain = PageSetup.PLAIN;
        PageSetup page = new PageSetup(
                plain.paper(), true, plain.margins(), 1, 2, plain.scale(), plain.header(), plain.footer());
        return Sheet.of(
                "みどり",
                List.of(Column.of(80), new Column(50, true), Column.of(80), Column.of(80)),
                List.of(
                        row("みどり計画", "", "", ""),
                        row("取組", "内部の番号", "令和3年度", ""),
                        row("", "", "実績", "評価"),
                        row("緑を守る", "", "", ""),
                        row("剪定\n植樹", "9", "<b>12本</b> & more", "◎"),
                        row("秘密", "9", "", "").withHidden(true),
                        row("", "10", "3本", "○")),
                List.of(
                        new Area(0, 0, 1, 4),
                        new Area(1, 0, 2, 1),
                        new Area(1, 2, 1, 2),
                        new Area(3, 0, 1, 4),
                        new Area(4, 0, 3, 1)),
                page);
    }

    private static Document page() {
        return Jsoup.parse(Html.page(List.of(sheet())));
    }

    @Test
    void thePageSaysItsLanguageAndItsTitle() {
        assertThat(page().selectFirst("html").attr("lang")).isEqualTo("ja");
        assertThat(page().title()).isEqualTo("みどり計画");
        assertThat(page().select("h1").eachText()).containsExactly("みどり計画");
        assertThat(page().select("caption").eachText()).containsExactly("みどり計画");
    }

    @Test
    void thePageKeepsColoursBreaksPaperAndTheWordsAtTheFoot() {
        Sheet plain = sheet();
        List<Row> rows = new ArrayList<>(plain.rows());
        Cell coloured = Cell.of("◎", BORDERS.withFill(0xC9E4F5));
        rows.set(4, Row.of(List.of(coloured, coloured, coloured, coloured)).withFlow(Row.Flow.BREAK_BEFORE));
        PageSetup was = plain.page();
        PageSetup page = new PageSetup(
                was.paper(),
                true,
                new PageSetup.Margins(57, 28, 57, 28),
                1,
                2,
                was.scale(),
                was.header(),
                new PageSetup.Edge("委員限り", "- {page} -", ""));
        Document web = Jsoup.parse(Html.page(List.of(Sheet.of("みどり", plain.columns(), rows, plain.spans(), page))));
        assertThat(web.select("tr.page td").attr("style")).isEqualTo("background-color: #c9e4f5");
        assertThat(web.select("p.foot").eachText()).containsExactly("委員限り");
        assertThat(web.selectFirst("style").data())
                .contains("@page { size: A4 landscape; margin: 57pt 28pt 57pt 28pt; }");
        assertThat(page().select("p.foot, tr.page")).isEmpty();
    }

    /** As the tables of 集計 stand below each other, each with its own. */
    @Test
    void aFurtherTableBelowHasHeadingsOfItsOwn() {
        Style head = BORDERS.withBold(true).withFill(0xDDE7F1);
        Cell none = Cell.of("", BORDERS);
        List<Row> rows = List.of(
                Row.of(List.of(Cell.of("担当別", BORDERS.withBold(true)), none)),
                Row.of(List.of(Cell.of("担当", head), Cell.of("◎", head))),
                Row.of(List.of(Cell.of("企画課", BORDERS), Cell.of("2", BORDERS))));
        Sheet sheet = Sheet.of(
                "集計", List.of(Column.of(90), Column.of(90)), rows, List.of(new Area(0, 0, 1, 2)), PageSetup.PLAIN);
        Document page = Jsoup.parse(Html.page(List.of(sheet)));
        assertThat(page.select("th[scope=rowgroup]").eachText()).containsExactly("担当別");
        assertThat(page.select("tbody th[scope=col]").eachText()).containsExactly("担当", "◎");
        assertThat(page.select("td").eachText()).containsExactly("企画課", "2");
    }

    private static Sheet counted() {
        List<Row> rows = List.of(
                Row.of(List.of(Cell.of("集計", Style.PLAIN))),
                Row.EMPTY.withHeight(8),
                row("担当別", "", "", ""),
                row("担当", "◎", "○", "内訳").withFlow(Row.Flow.HEADING),
                Row.of(List.of(
                        Cell.of("企画課", BORDERS),
                        Cell.of(2, "2", BORDERS),
                        Cell.of(1, "1", BORDERS),
                        Cell.of("", BORDERS))));
        List<Column> columns = List.of(Column.of(90), Column.of(90), Column.of(90), Column.of(20));
        return Sheet.of("集計", columns, rows, List.of(new Area(2, 0, 1, 4)), PageSetup.PLAIN)
                .withCharts(List.of(new Chart(new Area(4, 3, 1, 1), "担当別", 0, List.of(1, 2))));
    }

    @Test
    void whatStandsAboveSeveralTablesIsTheCaptionAndIsSeenOnce() {
        Document page = Jsoup.parse(Html.page(List.of(counted())));
        assertThat(page.select("caption.heard").eachText()).containsExactly("集計");
        assertThat(page.select("th[scope=rowgroup]").eachText()).containsExactly("担当別");
        assertThat(page.select("tbody th[scope=col]").eachText()).startsWith("担当", "◎", "○");
    }

    @Test
    void aboveTheBarsStandsWhatTheirPartsAreCalled() {
        Document page = Jsoup.parse(Html.page(List.of(counted())));
        assertThat(page.select("div.parts[aria-hidden=true] span").eachText()).containsExactly("◎", "○");
        assertThat(page.select("svg[role=img]").attr("aria-label")).isEqualTo("企画課、◎ 2、○ 1");
    }

    @Test
    void noColumnBecomesSoNarrowThatALetterStandsAlone() {
        List<String> least = Jsoup.parse(Html.page(List.of(counted())))
                .select("tbody th[scope=col]")
                .eachAttr("style");
        double own = 20 / BORDERS.size();
        assertThat(least.get(0)).isEqualTo("min-width: 4.0em");
        assertThat(least.get(3)).isEqualTo(String.format(Locale.ROOT, "min-width: %.1fem", own));
    }

    @Test
    void headingsAreHeadingsOfTheirColumns() {
        assertThat(page().select("thead th[scope=col]").eachText()).containsExactly("取組", "実績", "評価");
        Element year = page().selectFirst("thead th[scope=colgroup]");
        assertThat(year.text()).isEqualTo("令和3年度");
        assertThat(year.attr("colspan")).isEqualTo("2");
    }

    @Test
    void aRowAcrossIsTheHeadingOfWhatFollows() {
        Element across = page().selectFirst("tbody th[scope=rowgroup]");
        assertThat(across.text()).isEqualTo("緑を守る");
        assertThat(across.attr("colspan")).isEqualTo("3");
    }

    /** Whoever hears a cell hears what its row is about, and what its group. */
    @Test
    void aRowIsNamedAndEachHeadingAcrossBeginsAGroup() {
        Sheet plain = sheet();
        List<Row> rows = new ArrayList<>(plain.rows());
        List<Area> spans = new ArrayList<>(plain.spans());
        spans.add(new Area(rows.size(), 0, 1, 4));
        rows.add(row("水を守る", "", "", ""));
        rows.add(row("清掃", "9", "3回", "○"));
        Sheet named = Sheet.of("みどり", plain.columns(), rows, spans, plain.page().naming(0, 1));
        Document page = Jsoup.parse(Html.page(List.of(named)));
        assertThat(page.select("th[scope=row]").eachText()).containsExactly("剪定 植樹", "清掃");
        assertThat(page.select("tbody"))
                .hasSize(2)
                .allSatisfy(group ->
                        assertThat(group.child(0).child(0).attr("scope")).isEqualTo("rowgroup"));
        assertThat(page.select("[class='']")).isEmpty();
    }

    @Test
    void aTableWiderThanTheScreenIsMovedByKeys() {
        Element region = page().selectFirst("div.scroll");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(region.attr("role")).isEqualTo("region");
        assertThat(region.attr("aria-label")).isEqualTo("みどり計画");
    }

    @Test
    void textsKeepTheirLinesAndAreNeverMarkup() {
        Element cell = page().select("tbody tr").get(1).child(0);
        assertThat(cell.textNodes()).extracting(n -> n.text().strip()).containsExactly("剪定", "植樹");
        assertThat(cell.select("br")).hasSize(1);
        assertThat(page().select("b")).isEmpty();
        assertThat(page().text()).contains("<b>12本</b> & more");
    }

    @Test
    void whatIsHiddenIsNotPublished() {
        assertThat(page().text()).doesNotContain("内部の番号", "秘密", "10");
        assertThat(page().select("tbody tr").get(1).child(0).attr("rowspan")).isEqualTo("2");
    }

    @Test
    void aPageReadAgainHoldsTheSameTexts(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("公表.html");
        Html.write(List.of(sheet()), file);

        assertThat(Files.readString(file)).startsWith("<!doctype html>").doesNotContain("http");
        Sheet again = Workbooks.read(file).sheets().get(0);
        assertThat(again.rows().stream().flatMap(r -> r.cells().stream()).map(Cell::text))
                .contains("剪定\n植樹", "<b>12本</b> & more", "◎", "3本", "○");
    }

    @Test
    void aBarSaysItsFiguresAndAMarkIsReadAsWhatItIs() {
        Row heading = Row.texts(List.of("課", "◎", "○", "内訳"));
        Row figures = Row.of(
                List.of(Cell.of("企画課"), Cell.of(3, "3", Style.PLAIN), Cell.of(1, "1", Style.PLAIN), Cell.of("")));
        Cell plain = Cell.of("百本\n二百本", Style.PLAIN);
        Row changed = Row.of(List.of(plain.withMarks(List.of(new Mark(0, 2, true), new Mark(3, 6, false)))));
        Sheet sheet = Sheet.of("集計", List.of(), List.of(heading, figures, changed), List.of(), PageSetup.PLAIN)
                .withCharts(List.of(new Chart(new Area(1, 3, 1, 1), "評価", 0, List.of(1, 2))));
        String page = Html.page(List.of(sheet));
        assertThat(page).contains("aria-label=\"企画課、◎ 3、○ 1\"").contains("<del>百本</del><br><ins>二百本</ins>");
    }
}
