package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** Files that are no workbook end in one sentence that names them, and soon. */
class UnreadableFilesTest {

    private static final Duration BOUND = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private void refused(Path file, String words) {
        Assertions.assertTimeout(
                BOUND,
                () -> assertThatThrownBy(() -> Workbooks.read(file))
                        .isInstanceOf(Unreadable.class)
                        .hasMessageContaining("「" + file.getFileName() + "」")
                        .hasMessageContaining(words)
                        .hasMessageEndingWith("。"));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path book(String name) throws Unwritable {
        Path file = folder.resolve(name);
        List<Row> rows = List.of(Row.of(List.of(Cell.of("実施状況"), Cell.of("100%"))));
        Workbooks.write(List.of(Sheet.of("表", List.of(), rows, List.of(), PageSetup.PLAIN)), file);
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "絵.xlsx, \u0089PNG, 画像",
        "紙.xlsx, %PDF-1.7, PDF",
        "頁.xls, <html><body><table>, ウェブページ",
        "古.xls, <?xml version=1.0?><Workbook>, 古いXML形式",
        "文.xlsx, これは文章です, Excelのブックではありません",
        "文.xls, {\\rtf1, リッチテキスト",
    })
    void aFileThatOnlyBearsTheNameIsToldWhatItIs(String name, String start, String words) throws IOException {
        refused(
                file(
                        name,
                        start.getBytes(name.equals("文.xlsx") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1)),
                words);
    }

    @Test
    void nothingAtAllIsToldSo() throws IOException {
        refused(folder.resolve("無い.xlsx"), "見つかりません");
        refused(file("空.xlsx", new byte[0]), "空のファイル");
        refused(Files.createDirectory(folder.resolve("束.xlsx")), "フォルダー");
        refused(file("~$表.xlsx", new byte[165]), "作業用のファイル");
    }

    @Test
    void aTruncatedBookIsNotReadInPart() throws Exception {
        byte[] whole = Files.readAllBytes(book("表.xlsx"));
        refused(file("切れた.xlsx", Arrays.copyOf(whole, whole.length / 2)), "壊れている");
        refused(file("切れた.xlsx", Arrays.copyOf(whole, whole.length - 10)), "壊れている");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin, xlsb",
        "content.xml, OpenDocument",
        "word/document.xml, Word",
        "ppt/presentation.xml, PowerPoint",
        "写真.jpg, 圧縮ファイル"
    })
    void otherPackagesAreToldWhatTheyAre(String part, String words) throws IOException {
        refused(new Xlsx().part(part, "x").write(folder.resolve("ほか.xlsx")), words);
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        Path bomb = folder.resolve("爆弾.xlsx");
        Xlsx.of("").write(bomb);
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(Xlsx.workbook("<sheet name=\"表\" sheetId=\"1\"/>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row r=\"1\">".getBytes(StandardCharsets.UTF_8));
            byte[] cells = "<c r=\"A1\"/>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 250; i++) {
                zip.write(cells);
            }
        }
        refused(bomb, "大きすぎる");
    }

    @Test
    void oneEndlessAttributeIsRefused() throws IOException {
        refused(
                Xlsx.of("<row r=\"1\" x=\"" + "あ".repeat(3_000_000) + "\"/>").write(folder.resolve("長い.xlsx")),
                "大きすぎる");
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        Path file = Xlsx.of("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                                + Xlsx.sheet(
                                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row></sheetData>"))
                .write(folder.resolve("実体.xlsx"));
        refused(file, "壊れている");
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void aLockedBookOpensWithItsPasswordOnly(EncryptionMode mode) throws Exception {
        Path locked = folder.resolve("鍵.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("ひみつ");
            try (OutputStream out = encryptor.getDataStream(system)) {
                Files.copy(book("表.xlsx"), out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                system.writeFilesystem(out);
            }
        }
        refused(locked, "パスワードで保護");
        assertThatThrownBy(() -> Workbooks.read(locked, "ちがう".toCharArray())).hasMessageContaining("パスワードが違います");
        Book book = Workbooks.read(locked, "ひみつ".toCharArray());
        assertThat(book.name()).isEqualTo("鍵.xlsx");
        assertThat(book.sheets().get(0).cell(0, 0).text()).isEqualTo("実施状況");
    }

    @Test
    void aBookThatMayOnlyBeReadNeedsNoPassword() throws Exception {
        Path old = folder.resolve("書込禁止.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            var sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("実施状況");
            sheet.protectSheet("ひみつ");
            workbook.writeProtectWorkbook("ひみつ", "係");
            workbook.write(out);
        }
        assertThat(Workbooks.read(old).sheets().get(0).cell(0, 0).text()).isEqualTo("実施状況");
        Path now = folder.resolve("書込禁止.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(now)) {
            var sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("実施状況");
            sheet.protectSheet("ひみつ");
            workbook.setWorkbookPassword("ひみつ", HashAlgorithm.sha512);
            workbook.lockStructure();
            workbook.getCTWorkbook().addNewFileSharing().setReadOnlyRecommended(true);
            workbook.write(out);
        }
        assertThat(Workbooks.read(now).sheets().get(0).cell(0, 0).text()).isEqualTo("実施状況");
    }

    @Test
    void anOldBookIsReadAndALockedOneAsksForItsPassword() throws Exception {
        Path old = folder.resolve("旧.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            var sheet = workbook.createSheet("表");
            sheet.createRow(1).createCell(2).setCellValue("実施\r\n状況");
            var day = sheet.getRow(1).createCell(3);
            day.setCellValue(43586);
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 57);
            day.setCellStyle(style);
            sheet.getRow(1).createCell(4).setCellFormula("1/0");
            workbook.write(out);
        }
        Sheet sheet = Workbooks.read(old).sheets().get(0);
        assertThat(sheet.cell(1, 2).text()).isEqualTo("実施\n状況");
        assertThat(sheet.cell(1, 3).text()).isEqualTo("R1.5.1");
        Path locked = folder.resolve("旧鍵.xls");
        Biff8EncryptionKey.setCurrentUserPassword("abc");
        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(old));
                OutputStream out = Files.newOutputStream(locked)) {
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(locked, "パスワードで保護");
        assertThat(Workbooks.read(locked, "abc".toCharArray()).sheets()).hasSize(1);
    }
}
