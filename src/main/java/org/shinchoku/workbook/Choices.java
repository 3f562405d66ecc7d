package org.shinchoku.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
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
    private Sheet lists;

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

    /** Each list is a row of its own: the workbook is written row by row and does not go back to one. */
    private String place(List<String> texts) {
        if (lists == null) {
            lists = workbook.createSheet(workbook.getSheet(SHEET) == null ? SHEET : SHEET + "（一覧）");
            workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
        }
        int index = places.size();
        Row row = lists.createRow(index);
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
        return "'" + lists.getSheetName() + "'!" + fixed(index, 0) + ":" + fixed(index, texts.size() - 1);
    }

    private static String fixed(int row, int column) {
        return Area.address(row, column).replaceAll("(\\D+)(\\d+)", "\\$$1\\$$2");
    }
}
