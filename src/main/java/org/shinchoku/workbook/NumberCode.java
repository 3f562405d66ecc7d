package org.shinchoku.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shinchoku.sheet.Cell;

/** Finds the number format under which Excel shows a number as the sheet has it. */
final class NumberCode {

    private static final Pattern NUMBER =
            Pattern.compile("([^0-9+-]*)-?([0-9,]+)(\\.[0-9]+)?([^0-9]*)", Pattern.DOTALL);

    private NumberCode() {}

    /** The format, or nothing where none shows the text; then the text itself is written. */
    static Optional<String> of(Cell cell) {
        return Stream.of(cell.style().format(), "General", like(cell.text()))
                .filter(code -> !code.isEmpty())
                .filter(code -> NumberFormat.of(code).show(cell.number(), false).equals(cell.text()))
                .findFirst();
    }

    /** A format that looks like the text: {@code 0.0%} for 92.5%, {@code #,##0"人"} for 1,234人. */
    private static String like(String text) {
        Matcher m = NUMBER.matcher(text);
        if (!m.matches()) {
            return "";
        }
        String whole = m.group(2).contains(",") ? "#,##0" : "0";
        String decimals = m.group(3) == null ? "" : "." + "0".repeat(m.group(3).length() - 1);
        String after = m.group(4);
        boolean percent = after.startsWith("%");
        return quoted(m.group(1)) + whole + decimals + (percent ? "%" + quoted(after.substring(1)) : quoted(after));
    }

    private static String quoted(String literal) {
        return literal.isEmpty() ? "" : "\"" + literal.replace("\"", "") + "\"";
    }
}
