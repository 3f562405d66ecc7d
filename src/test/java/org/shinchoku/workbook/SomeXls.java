package org.shinchoku.workbook;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.shinchoku.sheet.Sheet;

/** Saves sheets as Excel 97 to 2003 did. */
public final class SomeXls {

    private SomeXls() {}

    /** @param formulas in place of texts, which then are their results */
    public static Path save(List<Sheet> sheets, Map<String, String> formulas, Path file) throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (Sheet sheet : sheets) {
                var target = workbook.createSheet(sheet.name());
                for (int r = 0; r < sheet.rows().size(); r++) {
                    var row = target.createRow(r);
                    for (int c = 0; c < sheet.rows().get(r).cells().size(); c++) {
                        String text = sheet.cell(r, c).text();
                        var cell = row.createCell(c);
                        if (formulas.containsKey(text)) {
                            cell.setCellFormula(formulas.get(text));
                        } else {
                            cell.setCellValue(text);
                        }
                    }
                }
                sheet.spans()
                        .forEach(s -> target.addMergedRegion(
                                new CellRangeAddress(s.row(), s.lastRow(), s.column(), s.lastColumn())));
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        return file;
    }
}
