package org.shinchoku.workbook;

import java.util.Locale;
import org.apache.poi.ss.usermodel.ExcelGeneralNumberFormat;

/** The format 標準: eleven characters of a number, whole numbers without a point. */
final class General {

    private static final double SHORT = 1e11;

    private General() {}

    static String show(double value) {
        if (value == Math.rint(value) && Math.abs(value) < SHORT) {
            return Long.toString((long) value);
        }
        return new ExcelGeneralNumberFormat(Locale.ROOT).format(value).replaceFirst("E(?=\\d)", "E+");
    }
}
