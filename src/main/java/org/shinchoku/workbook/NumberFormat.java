package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number format of Excel, ready to say how a number is shown: POI's loses Japanese dates and units. */
final class NumberFormat {

    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9]*\\.?[0-9]+)\\]");
    private static final String LONG_DATE = "yyyy\"年\"m\"月\"d\"日\"";

    /** 標準; it stands behind the constants that it is made with. */
    static final NumberFormat GENERAL = of("General");

    private final List<Section> sections;
    private final Section forText;

    private record Section(FormatSection format, String comparison, double limit) {

        boolean hasCondition() {
            return !comparison.isEmpty();
        }

        boolean accepts(double value) {
            return switch (comparison) {
                case "<" -> value < limit;
                case ">" -> value > limit;
                case "<=" -> value <= limit;
                case ">=" -> value >= limit;
                case "=" -> value == limit;
                case "<>" -> value != limit;
                default -> true;
            };
        }
    }

    private NumberFormat(List<Section> sections, Section forText) {
        this.sections = sections;
        this.forText = forText;
    }

    static NumberFormat of(String code) {
        List<Section> sections = new ArrayList<>();
        Section forText = null;
        for (String part : split(code)) {
            Section section = section(part);
            if (section.format.showsText() || sections.size() == 3) {
                forText = section;
            } else {
                sections.add(section);
            }
        }
        return new NumberFormat(sections, forText);
    }

    private static Section section(String part) {
        Matcher condition = CONDITION.matcher(part);
        String code = part.contains("[$-F800]") ? LONG_DATE : part.contains("[$-F400]") ? "h:mm:ss" : part;
        FormatSection format = FormatSection.of(code);
        return condition.find()
                ? new Section(format, condition.group(1), Double.parseDouble(condition.group(2)))
                : new Section(format, "", 0);
    }

    /** Whether a number in this format is a day or a time. */
    boolean isDate() {
        return !sections.isEmpty() && sections.get(0).format.isDate();
    }

    /** How a number is shown. */
    String show(double value, boolean from1904) {
        if (sections.isEmpty()) {
            return General.show(value);
        }
        int chosen = choose(value);
        if (chosen < 0) {
            return General.show(value);
        }
        FormatSection format = sections.get(chosen).format;
        boolean signDropped = chosen > 0 || (sections.get(0).hasCondition() && sections.get(0).limit <= 0);
        String sign = value < 0 && !signDropped && !format.isDate() ? "-" : "";
        String text = format.show(format.isDate() ? value : Math.abs(value), from1904);
        boolean zero = !text.chars().anyMatch(c -> c >= '1' && c <= '9');
        return zero && format.hasDigits() ? text : sign + text;
    }

    /** How a text is shown: a few formats add a word to it. */
    String show(String text) {
        return forText == null ? text : forText.format.show(text);
    }

    private int choose(double value) {
        boolean conditions = sections.stream().anyMatch(Section::hasCondition);
        if (conditions) {
            for (int i = 0; i < sections.size(); i++) {
                if (sections.get(i).accepts(value)) {
                    return i;
                }
            }
            return -1;
        }
        if (value < 0 && sections.size() > 1) {
            return 1;
        }
        return value == 0 && sections.size() > 2 ? 2 : 0;
    }

    /** The sections between semicolons that are not quoted. */
    private static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            quoted ^= c == '"';
            if (c == '\\' && !quoted && i + 1 < code.length()) {
                part.append(c).append(code.charAt(++i));
            } else if (c == ';' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
