package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTableTest {

    @Test
    void excelKeepsLinesInOneCellAndFiguresAsTheyAreWritten() {
        String html = HtmlTable.write(new Block(List.of(List.of("一行目\n二行目", "=1+1"), List.of("<b>&", "007"))));

        assertThat(html)
                .contains("mso-number-format:'\\@'", "br{mso-data-placement:same-cell}")
                .contains("<td>一行目<br>二行目</td><td>=1+1</td>")
                .contains("<td>&lt;b&gt;&amp;</td><td>007</td>");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        Block block = new Block(List.of(
                List.of("施策", "一行目\n\n三行目", "◎"),
                Arrays.asList(null, "5 < 6 & \"七\"", ""),
                Arrays.asList(null, "", "80%")));

        assertThat(HtmlTable.read(HtmlTable.write(block))).contains(block);
    }

    @Test
    void aCellThatReachesOverOthersLeavesThemAlone() {
        Block block = read(
                "<table><tr><td rowspan=2>上</td><td colspan=2>横</td></tr>" + "<tr><td>左</td><td>右</td></tr></table>");

        assertThat(block.rows()).containsExactly(Arrays.asList("上", "横", null), Arrays.asList(null, "左", "右"));
    }

    @Test
    void excelsSourceIsReadAsItIsSeen() {
        Block block = read("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body>\r\n<!--StartFragment-->"
                + "<table><col width=72><tr height=20>\r\n  <td class=xl65>年２回の\r\n  講座を開催<br>\r\n    参加&nbsp;30人</td>\r\n"
                + "  <td><ruby>花壇<rp>(</rp><rt>かだん</rt><rp>)</rp></ruby></td></tr></table><!--EndFragment-->");

        assertThat(block.rows()).containsExactly(List.of("年２回の講座を開催\n参加 30人", "花壇"));
    }

    @Test
    void paragraphsOfWordAreLines() {
        Block block = read("<table><tr><td><p class=MsoNormal>一つ目<o:p></o:p></p>\n<p>二つ目 of two</p></td></tr></table>");

        assertThat(block.rows()).containsExactly(List.of("一つ目\n二つ目 of two"));
    }

    @Test
    void wordsBulletsAndNumbersAreRead() {
        Block block = read("<table><tr><td>"
                + "<p><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>"
                + "<span style='font-family:Wingdings'>l</span><span>&nbsp;&nbsp;</span></span></span><![endif]>点検</p>"
                + "<p><span style='mso-list:Ignore'>（２）<span>&nbsp;</span></span>修繕</p></td></tr></table>");

        assertThat(block.rows()).containsExactly(List.of("・点検\n（２） 修繕"));
    }

    @Test
    void aPageWithoutATableIsNone() {
        assertThat(HtmlTable.read("<p>文</p>")).isEmpty();
    }

    private static Block read(String html) {
        return HtmlTable.read(html).orElseThrow();
    }
}
