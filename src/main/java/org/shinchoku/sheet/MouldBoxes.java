package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Options of which those are marked that a value names in lines of their own.
 *
 * @param text as it stands in the cell
 * @param options those the cell offers
 */
record MouldBoxes(String text, List<String> options) {

    private static final String ON = "☑☒■✓✔✅";
    private static final String OFF = "□☐▢◻";

    /** @param pattern the tick, then the cell's text with nothing ticked */
    static MouldBoxes of(String pattern, String value) {
        List<String> options = new ArrayList<>();
        StringBuilder text = new StringBuilder(pattern.substring(1));
        for (int i = 0; i < text.length(); i++) {
            int end = i + 1;
            while (end < text.length() && !isBox(text.charAt(end))) {
                end++;
            }
            String option = text.substring(i + 1, end).strip();
            if (isBox(text.charAt(i))) {
                options.add(option);
                text.setCharAt(i, names(value, option) ? pattern.charAt(0) : text.charAt(i));
            }
        }
        return new MouldBoxes(text.toString(), options);
    }

    /** @param pattern the mark, then the option it stands for */
    static MouldBoxes marked(String pattern, String value) {
        String option = pattern.substring(1);
        return new MouldBoxes(names(value, option) ? pattern.substring(0, 1) : "", List.of(option));
    }

    private static boolean names(String value, String option) {
        return value.lines().anyMatch(option::equals);
    }

    static boolean isBox(char c) {
        return isTicked(c) || OFF.indexOf(c) >= 0;
    }

    static boolean isTicked(char c) {
        return ON.indexOf(c) >= 0;
    }
}
