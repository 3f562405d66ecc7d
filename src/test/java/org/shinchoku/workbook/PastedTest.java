package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Sheet;

/** Tables that were copied in Excel, in Word or elsewhere, and web pages that bear the name of a workbook. */
class PastedTest {

    @TempDir
    Path folder;

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(r -> r.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static Sheet page(String body) throws Unreadable {
        return Workbooks.pasted("<html><body><!--StartFragment-->" + body + "<!--EndFragment--></body></html>", "")
                .sheets()
                .get(0);
    }

    @Test
    void theTextThatExcelCopiesHasItsLineBreaksInQuotes() throws Exception {
        Book book = Workbooks.pasted("", "番号\t内容\r\n1\t\"一行目\n二行目\"\"終\"\"\"\r\n2\tあ,い\r\n");
        assertThat(texts(book.sheets().get(0)))
                .containsExactly(List.of("番号", "内容"), List.of("1", "一行目\n二行目\"終\""), List.of("2", "あ,い"));
        assertThat(book.faults()).isEmpty();
    }

    @Test
    void mergedCellsAreKnownFromTheWebPageThatExcelCopies() throws Exception {
        Sheet sheet = page("""
                <table border=0><col width=72><tr height=18><td rowspan=3 class=xl65>施策</td><td colspan=2>実績</td></tr>
                <tr><td>令和<br style='mso-data-placement:same-cell'>
                  元年度</td><td align=right>50%</td></tr>
                <tr><td>あ</td><td>い</td></tr></table>""");
        assertThat(texts(sheet))
                .containsExactly(List.of("施策", "実績"), List.of("", "令和\n元年度", "50%"), List.of("", "あ", "い"));
        assertThat(sheet.spans()).containsExactly(new Area(0, 0, 3, 1), new Area(0, 1, 1, 2));
    }

    @Test
    void paragraphsInACellOfWordAreLinesAndReadingsAreNoText() throws Exception {
        Sheet sheet = page("""
                <p class=MsoNormal>進行管理表</p>
                <table class=MsoTableGrid><tr><td><p class=MsoNormal>一つ<span lang=EN-US>1</span><o:p></o:p></p>
                <p class=MsoNormal>二つ</p></td><td><ruby>課<rp>(</rp><rt>か</rt><rp>)</rp></ruby>長</td></tr>
                <tr><td><ul><li>あ</li><li>い</li></ul></td><td><table><tr><td>内</td></tr></table></td></tr></table>
                <p>以上</p>""");
        assertThat(texts(sheet))
                .containsExactly(List.of("進行管理表"), List.of("一つ1\n二つ", "課長"), List.of("・あ\n・い", "内"), List.of("以上"));
    }

    @Test
    void struckAndHiddenCellsAreKnown() throws Exception {
        Book book = Workbooks.pasted(
                "<style>.xl7 {mso-x:1; text-decoration: line-through;}</style><table><tr style='display:none'>"
                        + "<td>隠</td></tr><tr><td><s>旧</s>新</td><td class=xl7><s>旧</s></td></tr></table>",
                "");
        Sheet sheet = book.sheets().get(0);
        assertThat(sheet.rows().get(0).hidden()).isTrue();
        assertThat(sheet.cell(1, 1).style().strike()).isTrue();
        assertThat(book.faults()).extracting(Fault::address).containsExactly("A2");
    }

    @Test
    void tagsLeftInATextAreNoText() throws Exception {
        Book book = Workbooks.pasted(
                "", "主な取組\t<ul style=\"a\"> <li>一つ</li> <li>二つ</li> </ul>\t<input type=\"checkbox\" checked> 済\t1<2\n");
        assertThat(texts(book.sheets().get(0))).containsExactly(List.of("主な取組", "・一つ\n・二つ", "☑ 済", "1<2"));
    }

    @Test
    void whatIsNoTableIsToldSo() {
        assertThatThrownBy(() -> Workbooks.pasted("", " \n")).hasMessageContaining("貼り付ける表がありません");
        assertThatThrownBy(() -> Workbooks.pasted("<table><tr><td></td></tr></table>", ""))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Workbooks.pasted("<table><tr><td colspan=20000 rowspan=20000>あ", ""))
                .hasMessageContaining("大きすぎる");
    }

    @Test
    void aWebPageThatIsATableIsReadWhereExcelOpensIt() throws Exception {
        byte[] page =
                "<meta http-equiv=Content-Type content=\"text/html; charset=Shift_JIS\"><table><tr><td>①髙</td></tr></table>"
                        .getBytes(Charset.forName("windows-31j"));
        Path old = Files.write(folder.resolve("出力.xls"), page);
        assertThat(texts(Workbooks.read(old).sheets().get(0))).containsExactly(List.of("①髙"));
        Path modern = Files.write(folder.resolve("出力.xlsx"), page);
        assertThatThrownBy(() -> Workbooks.read(modern))
                .hasMessageContaining("ウェブページ")
                .hasMessageContaining("「.xls」に変えて");
    }
}
