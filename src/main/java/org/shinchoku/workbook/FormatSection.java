package org.shinchoku.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.shinchoku.workbook.FormatToken.Type;

/** One section of a number format: how the numbers of one sign are shown. */
final class FormatSection {

    private final String code;
    private final List<FormatToken> tokens;
    private final Set<Type> types = EnumSet.noneOf(Type.class);
    private final boolean gannen;

    private FormatSection(String code) {
        this.code = code;
        this.tokens = FormatToken.split(code);
        tokens.forEach(t -> types.add(t.type()));
        this.gannen = code.contains("gannen");
    }

    static FormatSection of(String code) {
        return new FormatSection(code);
    }

    boolean isDate() {
        return has(Type.DATE) || has(Type.ELAPSED) || has(Type.HALF_DAY);
    }

    boolean hasDigits() {
        return has(Type.DIGITS);
    }

    boolean showsText() {
        return has(Type.TEXT);
    }

    private boolean has(Type type) {
        return types.contains(type);
    }

    /** A number of this section's sign, without the sign. */
    String show(double value, boolean from1904) {
        if (isDate()) {
            return DateText.show(tokens, value, from1904, gannen);
        }
        boolean fraction = has(Type.SLASH) && has(Type.DIGITS);
        if (has(Type.EXPONENT) || fraction || isInterleaved()) {
            return new DataFormatter(Locale.JAPAN)
                    .formatRawCellContents(value, 164, code)
                    .strip();
        }
        StringBuilder text = new StringBuilder();
        for (FormatToken token : tokens) {
            text.append(
                    switch (token.type()) {
                        case DIGITS -> digits(token.text(), value);
                        case GENERAL -> General.show(value);
                        default -> token.text();
                    });
        }
        return text.toString();
    }

    /** A text, with the words that the format puts around it. */
    String show(String written) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(t -> text.append(t.type() == Type.TEXT ? written : t.text()));
        return text.toString();
    }

    private boolean isInterleaved() {
        return tokens.stream().filter(t -> t.type() == Type.DIGITS).count() > 1;
    }

    private String digits(String pattern, double value) {
        int trailing = pattern.length();
        while (trailing > 0 && pattern.charAt(trailing - 1) == ',') {
            trailing--;
        }
        int thousands = pattern.length() - trailing;
        int percents =
                (int) tokens.stream().filter(t -> t.type() == Type.PERCENT).count();
        String body = pattern.substring(0, trailing);
        int point = body.indexOf('.');
        String whole = point < 0 ? body : body.substring(0, point);
        String decimals = point < 0 ? "" : body.substring(point + 1).replaceAll("[^0#?]", "");
        BigDecimal rounded = new BigDecimal(Double.toString(value))
                .round(new MathContext(15))
                .movePointRight(2 * percents - 3 * thousands)
                .setScale(decimals.length(), RoundingMode.HALF_UP);
        String[] parts = rounded.toPlainString().split("\\.");
        String shown = whole(parts[0], whole);
        if (point < 0) {
            return shown;
        }
        return shown + "." + (parts.length > 1 ? decimals(parts[1], count(decimals)) : "");
    }

    private static String whole(String digits, String pattern) {
        int least = count(pattern);
        StringBuilder text = new StringBuilder(digits.equals("0") ? "" : digits);
        while (text.length() < least) {
            text.insert(0, '0');
        }
        if (pattern.contains(",")) {
            for (int i = text.length() - 3; i > 0; i -= 3) {
                text.insert(i, ',');
            }
        }
        return text.toString();
    }

    private static String decimals(String digits, int least) {
        int end = digits.length();
        while (end > least && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    private static int count(String pattern) {
        return (int) pattern.chars().filter(c -> c == '0').count();
    }
}
