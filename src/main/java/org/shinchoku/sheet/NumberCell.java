package org.shinchoku.sheet;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is nothing but a number, so that a workbook can calculate with it. */
final class NumberCell {

    private static final Pattern PLAIN =
            Pattern.compile("(-?(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+))(?:\\.([0-9]+))?(%?)");

    private NumberCell() {}

    /** The cell with its number and format, or as a text where it is more than a number. */
    static Cell of(String text, Style style) {
        Matcher m = PLAIN.matcher(text);
        if (!m.matches() || text.length() > 15) {
            return Cell.of(text, style);
        }
        boolean percent = !m.group(3).isEmpty();
        String decimals = m.group(2) == null ? "" : "." + m.group(2);
        double number = new BigDecimal(m.group(1).replace(",", "") + decimals)
                .movePointLeft(percent ? 2 : 0)
                .doubleValue();
        String whole = m.group(1).contains(",") ? "#,##0" : "0";
        String format = whole + (decimals.isEmpty() ? "" : "." + "0".repeat(decimals.length() - 1)) + m.group(3);
        return Cell.of(number, text, style.withFormat(format));
    }
}
