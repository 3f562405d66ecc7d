package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** Text files: the encodings of Japanese offices, and texts that come back as they were. */
class CsvTest {

    private static final String TEXT = "番号,事業名\r\n①,\"講座～\n髙﨑㈱\"\r\n";

    @TempDir
    Path folder;

    private Sheet read(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        Book book = Workbooks.read(file);
        assertThat(book.faults()).isEmpty();
        return book.sheets().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-31j"})
    void anyEncodingOfAnOfficeIsRead(String charset) throws Exception {
        Sheet sheet = read("一覧.csv", TEXT.getBytes(Charset.forName(charset)));
        assertThat(sheet.name()).isEqualTo("一覧");
        assertThat(sheet.cell(1, 0).text()).isEqualTo("①");
        assertThat(sheet.cell(1, 1).text()).isEqualTo("講座～\n髙﨑㈱");
    }

    @Test
    void theMarkOfByteOrderIsNoText() throws Exception {
        assertThat(read("一覧.csv", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .cell(0, 0)
                        .text())
                .isEqualTo("番号");
        assertThat(read("一覧.csv", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                        .cell(0, 0)
                        .text())
                .isEqualTo("番号");
    }

    @Test
    void tabsDivideWhereTheFirstLineHasThem() throws Exception {
        Sheet sheet = read("一覧.tsv", "番号\t事業名\n1\tあ,い\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.cell(1, 1).text()).isEqualTo("あ,い");
    }

    @Test
    void tabsDivideBelowATitleThatHasNone() throws Exception {
        Sheet sheet = read("一覧.txt", "さくら町の計画\n\n\t番号\t事業名\n\t1\tあ,い\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.cell(3, 2).text()).isEqualTo("あ,い");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsLine() throws Exception {
        String text = "番号\t内容\r\n1\t\"途中\tあ\r\n2\tい\r\n3\t\"う\nえ\"\r\n4\t\"\"\"お\"\r\n";
        Book book = Workbooks.pasted("", text);
        Sheet sheet = book.sheets().get(0);
        assertThat(sheet.rows()).hasSize(5);
        assertThat(sheet.cell(1, 1).text()).isEqualTo("途中");
        assertThat(sheet.cell(3, 1).text()).isEqualTo("う\nえ");
        assertThat(book.faults()).extracting(Fault::address).containsExactly("A2");
    }

    @Test
    void oneBadByteCostsThatByte() throws Exception {
        byte[] bytes = "番号,内容\n1,講座を開いた\n2,相談を受けた\n".getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        Book book = Workbooks.read(Files.write(folder.resolve("一覧.csv"), bytes));
        assertThat(book.sheets().get(0).cell(2, 1).text()).isEqualTo("相談を受けた");
        assertThat(book.faults()).extracting(Fault::address).containsExactly("B2");
    }

    @Test
    void wideTextIsKnownWithoutAMark() throws Exception {
        for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
            assertThat(read("一覧.csv", TEXT.getBytes(Charset.forName(charset)))
                            .cell(1, 1)
                            .text())
                    .isEqualTo("講座～\n髙﨑㈱");
        }
    }

    @Test
    void brokenQuotesCostNothingElse() throws Exception {
        Book book = Workbooks.pasted("", "a,\"b\"c,d\n1,2,\"3");
        Sheet sheet = book.sheets().get(0);
        assertThat(book.faults()).extracting(Fault::address).containsExactly("A2");
        assertThat(sheet.cell(0, 2).text()).isEqualTo("d");
        assertThat(sheet.cell(1, 2).text()).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    =1+1, '=1+1
                    -相談会, '-相談会
                    @係, '@係
                    +81-3, '+81-3
                    '=1, ''=1
                    -, -
                    －, －
                    -5, -5
                    +3.2%, +3.2%
                    '括弧', '括弧'
                    ", "
                    """)
    void whatASpreadsheetWouldCalculateIsGuardedAndComesBack(String text, String guarded) {
        assertThat(Guard.put(text)).isEqualTo(guarded);
        assertThat(Guard.lift(Guard.put(text))).isEqualTo(text);
    }

    @Test
    void aSheetComesBackAsItWasWritten() throws Exception {
        List<String> texts = List.of("=1", "'=1", "''-x", "-", "a,b", "\"q\"", "一行\n二行", "", " 字下げ", "終");
        Sheet sheet = Sheet.of(
                "表", List.of(), List.of(Row.of(texts.stream().map(Cell::of).toList())), List.of(), PageSetup.PLAIN);
        Path file = folder.resolve("表.csv");
        Csv.write(sheet, file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .endsWith("\r\n")
                .contains(",\"a,b\",");
        Sheet read = Workbooks.read(file).sheets().get(0);
        assertThat(read.rows().get(0).cells()).extracting(Cell::text).containsExactlyElementsOf(texts);
    }
}
