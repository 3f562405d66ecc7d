package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Choice;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Row.Flow;
import org.shinchoku.sheet.Sheet;

/** What an .xls workbook of Excel 97 to 2003 tells beside its texts. */
class OldWorkbooksTest {

    @TempDir
    Path folder;

    private Book read(HSSFWorkbook workbook) throws Exception {
        Path file = folder.resolve("旧.xls");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return Workbooks.read(file);
    }

    @Test
    void aPageBeginsWhereTheOfficeSetABreak() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet("表");
        for (int r = 0; r < 4; r++) {
            sheet.createRow(r).createCell(0).setCellValue("行" + r);
        }
        sheet.setRowBreak(1);
        assertThat(read(workbook).sheets().get(0).rows())
                .extracting(Row::flow)
                .containsExactly(Flow.FREE, Flow.FREE, Flow.BREAK_BEFORE, Flow.FREE);
    }

    @Test
    void whatTheOfficePrintsSmallerIsMadeToFit() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet("表");
        for (int c = 0; c < 12; c++) {
            sheet.setColumnWidth(c, 12 * 256);
            (c == 0 ? sheet.createRow(0) : sheet.getRow(0)).createCell(c).setCellValue("実績");
        }
        sheet.getPrintSetup().setScale((short) 60);
        assertThat(read(workbook).sheets().get(0).page().scale()).isEqualTo(Scale.SHRINK);
    }

    @Test
    void strikesHidingAndCommentsAreKnown() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet("表");
        var struck = workbook.createFont();
        struck.setStrikeout(true);
        HSSFRichTextString part = new HSSFRichTextString("廃止継続");
        part.applyFont(0, 2, struck);
        HSSFRichTextString whole = new HSSFRichTextString("廃止");
        whole.applyFont(struck);
        var row = sheet.createRow(0);
        row.createCell(0).setCellValue(part);
        row.createCell(1).setCellValue(whole);
        sheet.createRow(1).setZeroHeight(true);
        sheet.getRow(1).createCell(0).setCellValue("隠");
        sheet.setColumnHidden(1, true);
        Book book = read(workbook);
        Sheet read = book.sheets().get(0);
        assertThat(read.cell(0, 0).style().strike()).isFalse();
        assertThat(read.cell(0, 1).style().strike()).isTrue();
        assertThat(read.rows().get(1).hidden()).isTrue();
        assertThat(read.columns().get(1).hidden()).isTrue();
        assertThat(book.faults()).extracting(Fault::address).contains("A1");
    }

    @Test
    void listsInTheRuleAndInAnotherSheetAreRead() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet("表");
        sheet.createRow(0).createCell(0).setCellValue("あ");
        var lists = workbook.createSheet("選択肢");
        lists.createRow(0).createCell(0).setCellValue("順調");
        lists.createRow(1).createCell(0).setCellValue("遅れ");
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"◎", "○"}), new CellRangeAddressList(0, 0, 0, 0)));
        sheet.addValidationData(helper.createValidation(
                helper.createFormulaListConstraint("選択肢!$A$1:$A$2"), new CellRangeAddressList(1, 3, 1, 1)));
        assertThat(read(workbook).sheets().get(0).choices())
                .containsExactly(
                        new Choice(new Area(0, 0, 1, 1), List.of("◎", "○")),
                        new Choice(new Area(1, 1, 3, 1), List.of("順調", "遅れ")));
    }

    @Test
    void anErrorThatNobodyKnowsCostsItsCell() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet("表");
        var row = sheet.createRow(0);
        row.createCell(0).setCellErrorValue(FormulaError.NA);
        row.createCell(1).setCellValue("次");
        read(workbook);
        byte[] bytes = Files.readAllBytes(folder.resolve("旧.xls"));
        for (int i = 0; i + 11 < bytes.length; i++) {
            // the record of an error: its kind, its length, row, column and look, then #N/A
            boolean error = bytes[i] == 5 && bytes[i + 1] == 2 && bytes[i + 2] == 8 && bytes[i + 10] == 0x2A;
            bytes[i + 10] = error ? 0x2B : bytes[i + 10];
        }
        Book book = Workbooks.read(Files.write(folder.resolve("旧.xls"), bytes));
        assertThat(book.sheets().get(0).cell(0, 0).kind()).isEqualTo(Cell.Kind.ERROR);
        assertThat(book.sheets().get(0).cell(0, 1).text()).isEqualTo("次");
        assertThat(book.faults()).extracting(Fault::sentence).containsExactly("計算式がエラー（#43）になっています。");
    }
}
