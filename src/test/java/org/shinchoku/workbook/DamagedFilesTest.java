package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files damaged by chance end in data or in a sentence, never in an error or a wait. */
class DamagedFilesTest {

    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final int ROUNDS = 150;

    @TempDir
    Path folder;

    private byte[] xlsx;
    private byte[] xls;
    private String sheet;

    @BeforeEach
    void writeSomethingToDamage() throws Exception {
        Path file = folder.resolve("表.xlsx");
        Workbooks.write(List.of(new SomeSheet(7).next(), new SomeSheet(8).next()), file);
        xlsx = Files.readAllBytes(file);
        Path old = folder.resolve("表.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            var row = workbook.createSheet("表").createRow(0);
            for (int i = 0; i < 20; i++) {
                row.createCell(i).setCellValue("回答" + i);
            }
            workbook.write(out);
        }
        xls = Files.readAllBytes(old);
        sheet = Xlsx.sheet(
                "<cols><col min=\"1\" max=\"3\" width=\"12\"/></cols><sheetData><row r=\"1\" ht=\"20\"><c r=\"A1\" s=\"1\"><v>43586</v></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>あ</t></is></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
                        + "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.7\" bottom=\"0.7\"/>");
    }

    @Test
    void anyByteOfAnXlsxMayBeWrong() {
        each(seed -> write("損.xlsx", damaged(xlsx, new Random(seed))));
    }

    @Test
    void anyByteOfAnXlsMayBeWrong() {
        each(seed -> write("損.xls", damaged(xls, new Random(seed))));
    }

    @Test
    void anyCharacterOfASheetMayBeWrong() {
        each(seed -> {
            Random random = new Random(seed);
            char[] chars = sheet.toCharArray();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                chars[random.nextInt(chars.length)] = "0123456789<>/\"=AZ-. ".charAt(random.nextInt(20));
            }
            return Xlsx.of("")
                    .part("xl/worksheets/sheet1.xml", new String(chars))
                    .format("[$-411]ggge\"年\"")
                    .write(folder.resolve("損.xlsx"));
        });
    }

    @Test
    void anyFormatMayStandInABook() {
        each(seed -> {
            Random random = new Random(seed);
            StringBuilder code = new StringBuilder();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                code.append("ymdhsgea0#?.,%/;[]$-_*@\\\"E+年G".charAt(random.nextInt(29)));
            }
            String escaped = code.toString().replace("&", "&amp;").replace("<", "&lt;");
            return Xlsx.of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + random.nextInt(60_000) / 7.0 + "</v></c></row>")
                    .format(escaped)
                    .write(folder.resolve("損.xlsx"));
        });
    }

    @FunctionalInterface
    private interface Damage {
        Path file(int seed) throws IOException;
    }

    private void each(Damage damage) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            int round = seed;
            assertTimeout(BOUND, () -> endsWell(damage.file(round)), "seed " + seed);
        }
    }

    private static void endsWell(Path file) {
        try {
            Book book = Workbooks.read(file);
            assertThat(book.name()).isEqualTo(file.getFileName().toString());
        } catch (Unreadable e) {
            assertThat(e.sentence()).endsWith("。");
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
