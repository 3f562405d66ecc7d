package org.shinchoku.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text where a number stood, as a number again where it is one, in the format of before where that still shows it so. */
final class MouldFigures {

    private static final Pattern FORMAT = Pattern.compile("(#,##)?0(?:\\.(0+))?(%?)(?:_ )?");
    private static final Pattern WITH_WORD = Pattern.compile("((?:#,##)?0(?:\\.0+)?|General)\"([^\"0-9]+)\"");

    private MouldFigures() {}

    static Cell cell(String text, Style style) {
        Matcher word = WITH_WORD.matcher(style.format());
        if (word.matches() && text.endsWith(word.group(2))) {
            String bare = text.substring(0, text.length() - word.group(2).length());
            Cell number = plain(bare, style.withFormat(word.group(1)));
            return number.kind() == Cell.Kind.NUMBER ? Cell.of(number.number(), text, style) : Cell.of(text, style);
        }
        return plain(text, style);
    }

    private static Cell plain(String text, Style style) {
        Cell cell = NumberCell.of(text, style);
        return cell.kind() == Cell.Kind.NUMBER
                        && shows(style.format(), text, cell.style().format())
                ? Cell.of(cell.number(), text, style)
                : cell;
    }

    /** Whether a format shows a number as the text has it, for which another format would do. */
    private static boolean shows(String format, String text, String other) {
        if (format.isEmpty() || format.equals("General")) {
            return !text.endsWith("%") && text.indexOf(',') < 0 && !(text.endsWith("0") && text.indexOf('.') >= 0);
        }
        Matcher one = FORMAT.matcher(format);
        Matcher two = FORMAT.matcher(other);
        if (!one.matches() || !two.matches()) {
            return false;
        }
        boolean decimals = String.valueOf(one.group(2)).equals(String.valueOf(two.group(2)));
        boolean groups = two.group(1) != null == (one.group(1) != null) || one.group(1) != null && text.length() <= 3;
        return decimals && groups && one.group(3).equals(two.group(3));
    }
}
