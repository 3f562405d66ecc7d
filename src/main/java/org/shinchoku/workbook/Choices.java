package org.shinchoku.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Choice;

/** Writes lists to choose from; those that do not fit into the rule itself stand in a hidden sheet. */
final class Choices {

    private static final String SHEET = "選択肢";
    /** Excel's limit for a list inside the rule. */
    private static final int LONGEST = 255;

    private final Workbook workbook;
    private final Map<List<String>, String> places = new HashMap<>();

    Choices(Workbook workbook) {
        this.workbook = workbook;
    }

    void write(Choice choice, Sheet to) {
        DataValidationHelper helper = to.getDataValidationHelper();
        List<String> texts = choice.texts();
        boolean fits =
                String.join(",", texts).length() <= LONGEST && texts.stream().noneMatch(Choices::isOdd);
        DataValidationConstraint list = fits
                ? helper.createExplicitListConstraint(texts.toArray(String[]::new))
                : helper.createFormulaListConstraint(places.computeIfAbsent(texts, this::place));
        Area a = choice.area();
        DataValidation rule = helper.createValidation(
                list, new CellRangeAddressList(a.row(), a.lastRow(), a.column(), a.lastColumn()));
        rule.setShowErrorBox(true);
        rule.createErrorBox("入力の確認", "一覧にある語句から選んでください。");
        to.addValidationData(rule);
    }

    private static boolean isOdd(String text) {
        return text.contains(",") || text.contains("\"") || !text.strip().equals(text) || text.isEmpty();
    }

    private String place(List<String> texts) {
        Sheet sheet = workbook.getSheet(SHEET) == null ? workbook.createSheet(SHEET) : workbook.getSheet(SHEET);
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        int column = places.size();
        for (int i = 0; i < texts.size(); i++) {
            var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(texts.get(i));
        }
        Area area = new Area(0, column, texts.size(), 1);
        String first = Area.address(area.row(), area.column()).replaceAll("(\\D+)(\\d+)", "\\$$1\\$$2");
        String last = Area.address(area.lastRow(), area.column()).replaceAll("(\\D+)(\\d+)", "\\$$1\\$$2");
        return "'" + SHEET + "'!" + first + ":" + last;
    }
}
