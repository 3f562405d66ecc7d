package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;

/** 部・課: the sections that a cell names, and the units of the municipality behind them. */
public final class Departments {

    private static final String OPENING = "(（[［〔【「";
    private static final String CLOSING = ")）]］〕】」";
    private static final String DIVIDERS = "、，,\n";

    private Departments() {}

    /**
     * The sections that a cell names, as written: divided by 、 or a line break, but not within brackets, nor before one
     * that opens a line, as in 企画課(令和4年度～政策課)、総務課.
     */
    public static List<String> sections(String text) {
        List<String> sections = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean last = i == text.length();
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            if (last || (depth == 0 && DIVIDERS.indexOf(c) >= 0 && !opens(text, i + 1))) {
                String section = text.substring(start, i).strip();
                if (!section.isEmpty()) {
                    sections.add(section);
                }
                start = i + 1;
            }
        }
        return sections;
    }

    private static boolean opens(String text, int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.charAt(from - 1) == '\n' && next < text.length() && OPENING.indexOf(text.charAt(next)) >= 0;
    }
}
