package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Choice;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Row.Flow;
import org.shinchoku.sheet.Sheet;

/** Workbooks that other programs refuse or read in part: one bad cell costs that cell, and is named. */
class OddWorkbooksTest {

    @TempDir
    Path folder;

    private Book read(Xlsx xlsx) throws Exception {
        return Workbooks.read(xlsx.write(folder.resolve("変わった表.xlsx")));
    }

    private List<List<String>> texts(Xlsx xlsx) throws Exception {
        return texts(read(xlsx).sheets().get(0));
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(r -> r.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    void readingsOverKanjiAreNoText() throws Exception {
        Xlsx xlsx = Xlsx.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .strings("<si><t>課</t><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh><phoneticPr fontId=\"1\"/></si>");
        assertThat(texts(xlsx)).containsExactly(List.of("課"));
    }

    @Test
    void runsAreJoinedAndStruckOnesAreNamed() throws Exception {
        String struck = "<r><rPr><strike/></rPr><t>廃止</t></r>";
        Book book = read(Xlsx.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>")
                .strings("<si>" + struck + "<r><t>継続</t></r></si><si>" + struck + "</si>"));
        Sheet sheet = book.sheets().get(0);
        assertThat(texts(sheet)).containsExactly(List.of("廃止継続", "廃止"));
        assertThat(sheet.cell(0, 0).style().strike()).isFalse();
        assertThat(sheet.cell(0, 1).style().strike()).isTrue();
        assertThat(book.faults()).extracting(Fault::address).containsExactly("A1");
    }

    @Test
    void theStrictDialectReadsLikeTheOther() throws Exception {
        Xlsx xlsx =
                Xlsx.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").strings("<si><t>あ</t></si>");
        assertThat(texts(xlsx.strict())).containsExactly(List.of("あ"));
    }

    @Test
    void daysWrittenOutAreDays() throws Exception {
        Xlsx xlsx = Xlsx.of("<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"d\"><v>2019-05-01T00:00:00</v></c>"
                        + "<c r=\"B1\" t=\"d\"><v>2020-04-01</v></c><c r=\"C1\" t=\"d\"><v>いつか</v></c></row>")
                .format("[$-411]ge.m.d");
        assertThat(texts(xlsx)).containsExactly(List.of("R1.5.1", "2020/4/1", "いつか"));
    }

    @Test
    void rowsThatComeTwiceAndCellsWithoutAnAddressAreAllRead() throws Exception {
        Xlsx xlsx = Xlsx.of("<row r=\"1\">" + text("A1", "あ") + "</row><row r=\"1\">" + text("B1", "い")
                + "</row><row><c t=\"str\"><v>う</v></c><c t=\"str\"><v>え</v></c></row>");
        assertThat(texts(xlsx)).containsExactly(List.of("あ", "い"), List.of("う", "え"));
    }

    @Test
    void aBookPackedOnAMacIsRead() throws Exception {
        assertThat(texts(Xlsx.of("<row r=\"1\">" + text("A1", "あ") + "</row>").inFolder("回答")))
                .containsExactly(List.of("あ"));
    }

    @Test
    void aSheetWithoutARelationIsFoundByItsPlace() throws Exception {
        Xlsx xlsx = Xlsx.of("<row r=\"1\">" + text("A1", "あ") + "</row>")
                .part("xl/workbook.xml", Xlsx.workbook("<sheet name=\"表\" sheetId=\"1\"/>"));
        assertThat(texts(xlsx)).containsExactly(List.of("あ"));
    }

    @Test
    void aBadCellCostsThatCell() throws Exception {
        Book book = read(
                Xlsx.of(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c><c r=\"B1\"><v>12x</v></c>"
                                + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"D1\"><f>A1</f></c><c r=\"E1\"><v>7</v></c></row>"));
        Sheet sheet = book.sheets().get(0);
        assertThat(sheet.cell(0, 2).kind()).isEqualTo(Cell.Kind.ERROR);
        assertThat(sheet.cell(0, 4).text()).isEqualTo("7");
        assertThat(book.faults()).extracting(Fault::sheet).containsOnly("表");
        assertThat(book.faults()).extracting(Fault::address).containsExactly("A1", "B1", "C1", "D1");
        assertThat(book.faults()).extracting(Fault::sentence).allMatch(s -> s.endsWith("。"));
    }

    @Test
    void aFormulaNobodyHasWorkedOutIsTold() throws Exception {
        Book book = read(Xlsx.of("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v></v></c><c r=\"B1\"><f>1+1</f></c>"
                + "<c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c></row>"));
        assertThat(book.faults()).extracting(Fault::address).containsExactly("A1", "B1");
    }

    @Test
    void aPageBeginsWhereTheOfficeSetABreakByHand() throws Exception {
        String rows = IntStream.rangeClosed(1, 4)
                .mapToObj(r -> "<row r=\"" + r + "\">" + text("A" + r, "行") + "</row>")
                .collect(Collectors.joining());
        Xlsx xlsx = Xlsx.of("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        Xlsx.sheet(
                                "<sheetData>" + rows + "</sheetData><rowBreaks><brk id=\"1\" man=\"1\"/><brk id=\"2\"/>"
                                        + "</rowBreaks><colBreaks><brk id=\"3\" man=\"1\"/></colBreaks>"));
        assertThat(read(xlsx).sheets().get(0).rows())
                .extracting(Row::flow)
                .containsExactly(Flow.FREE, Flow.BREAK_BEFORE, Flow.FREE, Flow.FREE);
    }

    @Test
    void windowsLineBreaksAndEscapesBecomeLineBreaks() throws Exception {
        Xlsx xlsx = Xlsx.of("<row r=\"1\">" + text("A1", "一_x000D_\n二&#13;&#10;三_x005F_x0041_") + "</row>");
        assertThat(texts(xlsx)).containsExactly(List.of("一\n二\n三_x0041_"));
    }

    @Test
    void truthsAreWordsAndNumbersHaveNoPoint() throws Exception {
        Xlsx xlsx = Xlsx.of("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\"><v>3.0</v></c>"
                + "<c r=\"C1\"><v>1.2E3</v></c></row>");
        assertThat(texts(xlsx)).containsExactly(List.of("TRUE", "3", "1200"));
    }

    @Test
    void mergesThatOverlapAreNamedAndTheFirstCounts() throws Exception {
        Xlsx xlsx = Xlsx.of("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        Xlsx.sheet("<sheetData><row r=\"1\">" + text("A1", "あ") + text("C1", "う")
                                + "</row><row r=\"2\">" + text("C2", "え") + "</row></sheetData><mergeCells>"
                                + "<mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B2:C2\"/><mergeCell ref=\"C1:XFD1\"/>"
                                + "<mergeCell ref=\"これは違う\"/></mergeCells>"));
        Book book = read(xlsx);
        assertThat(book.sheets().get(0).spans()).containsExactly(new Area(0, 0, 2, 2));
        assertThat(book.faults()).extracting(Fault::address).containsExactly("B2:C2");
    }

    @Test
    void aCommentHangsOnItsCell() throws Exception {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        Xlsx xlsx = Xlsx.of("<row r=\"1\">" + text("A1", "あ") + "</row>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships xmlns=\"p\"><Relationship Id=\"r\" Type=\"" + type
                                + "\" Target=\"../comments1.xml\"/></Relationships>")
                .part(
                        "xl/comments1.xml",
                        "<comments xmlns=\"m\"><commentList><comment ref=\"A1\"><text><r><t>確認</t></r>"
                                + "<r><t>中</t></r></text></comment></commentList></comments>");
        assertThat(read(xlsx).sheets().get(0).cell(0, 0).note()).isEqualTo("確認中");
    }

    @Test
    void aListMayStandInAnotherSheetOrBearAName() throws Exception {
        String rules =
                "<dataValidations><dataValidation type=\"list\" sqref=\"A1 A3:A4\"><formula1>'選択 肢'!$A$1:$A$1048576</formula1>"
                        + "</dataValidation><dataValidation type=\"list\" sqref=\"B1\"><formula1>評価</formula1></dataValidation>"
                        + "<dataValidation type=\"whole\" sqref=\"C1\"><formula1>1</formula1></dataValidation></dataValidations>"
                        + "<extLst><ext><x:dataValidations xmlns:x=\"x\" xmlns:m=\"m\"><x:dataValidation type=\"list\"><x:formula1>"
                        + "<m:f>'選択 肢'!$B$1:$B$2</m:f></x:formula1><m:sqref>D1</m:sqref></x:dataValidation></x:dataValidations></ext></extLst>";
        Xlsx xlsx = Xlsx.of("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        Xlsx.sheet("<sheetData><row r=\"1\">" + text("A1", "あ") + "</row></sheetData>" + rules))
                .part(
                        "xl/worksheets/sheet2.xml",
                        Xlsx.sheet("<sheetData><row r=\"1\">" + text("A1", "順調") + text("B1", "◎")
                                + "</row><row r=\"2\">" + text("A2", "遅れ") + text("B2", "○") + "</row></sheetData>"))
                .part(
                        "xl/workbook.xml",
                        Xlsx.workbook(
                                "<sheet name=\"表\" sheetId=\"1\"/><sheet name=\"選択 肢\" sheetId=\"2\"/></sheets>"
                                        + "<definedNames><definedName name=\"評価\">'選択 肢'!$B$1:$B$2</definedName></definedNames><sheets>"));
        assertThat(read(xlsx).sheets().get(0).choices())
                .containsExactly(
                        new Choice(new Area(0, 0, 1, 1), List.of("順調", "遅れ")),
                        new Choice(new Area(2, 0, 2, 1), List.of("順調", "遅れ")),
                        new Choice(new Area(0, 1, 1, 1), List.of("◎", "○")),
                        new Choice(new Area(0, 3, 1, 1), List.of("◎", "○")));
    }

    @Test
    void emptyCellsAndRowsBehindTheLastAreLeftOut() throws Exception {
        Xlsx xlsx = Xlsx.of("<row r=\"1\">" + text("A1", "あ")
                + "<c r=\"XFD1\" s=\"0\"/></row><row r=\"1048576\"><c r=\"A1048576\"/></row>");
        Sheet sheet = read(xlsx).sheets().get(0);
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.width()).isEqualTo(1);
    }

    @Test
    void aColourOfTheThemeIsFoundWithItsTint() throws Exception {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        Xlsx xlsx = Xlsx.of("<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"str\"><v>あ</v></c></row>")
                .part(
                        "xl/theme/theme1.xml",
                        "<theme><clrScheme><dk1><sysClr lastClr=\"000000\"/></dk1><lt1>"
                                + "<srgbClr val=\"FFFFFF\"/></lt1><dk2><srgbClr val=\"112233\"/></dk2></clrScheme></theme>")
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + main + "\"><fills><fill><patternFill patternType=\"solid\">"
                                + "<fgColor theme=\"0\" tint=\"-0.5\"/></patternFill></fill></fills><cellXfs><xf fillId=\"0\"/></cellXfs></styleSheet>");
        assertThat(read(xlsx).sheets().get(0).cell(0, 0).style().fill()).isEqualTo(0x808080);
    }
}
