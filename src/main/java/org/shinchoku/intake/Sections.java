package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows that head all items below them, as 基本施策1 …: how deep each stands, by how it is counted or marked, else by
 * where it stands and what it looks like.
 *
 * <p>A new way of counting right below another heading stands deeper; one that comes after items stands beside the
 * outermost, as 重点施策1 beside 基本施策4.
 */
final class Sections {

    private static final String RANK = "\u0000rank";

    /** No plan nests deeper; further headings below each other stand beside the last. */
    private static final int DEEPEST = 20;

    /** So many words name a level. */
    private static final int WORDS = 10;

    /** Brackets and marks that a heading begins with. */
    private static final String MARKS = "（(【［[〔〈《＜<「『■□◆◇●○◎▼▽▲△▶★☆・";

    private static final Pattern NUMBER = Pattern.compile("^[^0-9]{0,6}([0-9]+(?:[-－‐.][0-9]+)*)");

    private final Map<String, Integer> depths = new LinkedHashMap<>();
    private final List<List<String>> words = new ArrayList<>();
    private final List<Step> current = new ArrayList<>();
    private boolean fresh;

    /**
     * How a heading is counted or marked, alike for headings of one rank.
     *
     * @param look what tells the rank of one that is neither
     */
    static String style(String label, String look) {
        Ordinal ordinal = Ordinal.of(label);
        if (ordinal != null) {
            return ordinal.style();
        }
        boolean marked = !label.isEmpty() && MARKS.indexOf(label.charAt(0)) >= 0;
        return marked ? label.substring(0, 1) : look;
    }

    /**
     * Takes a heading row; what hangs below it follows.
     *
     * @param style how it is counted, alike for headings of one rank
     * @param next how the heading right below it is counted, or null where none follows
     */
    void open(String label, String style, String next) {
        Ordinal ordinal = Ordinal.of(label);
        int depth = depths.computeIfAbsent(
                style, s -> fresh ? Math.min(current.size(), DEEPEST) : beside(label, ordinal, next));
        while (current.size() > depth) {
            current.remove(current.size() - 1);
        }
        while (words.size() <= depth) {
            words.add(new ArrayList<>());
        }
        String word = ordinal == null ? "" : ordinal.word();
        if (!word.isEmpty()
                && words.get(depth).size() < WORDS
                && !words.get(depth).contains(word)) {
            words.get(depth).add(word);
        }
        current.add(new Step(RANK + Math.min(depth, current.size()), label, ""));
        fresh = true;
    }

    /** One that is counted as none before stands right above what is known to hang below such: 重点施策 before 1 …, as 基本施策1. */
    private int beside(String label, Ordinal ordinal, String next) {
        int below = depths.getOrDefault(next, 0);
        return below > 0 ? below - 1 : counted(label, ordinal);
    }

    /** 施策1-1 goes on below 基本目標1 also behind items of that. */
    private int counted(String label, Ordinal ordinal) {
        String number = number(label);
        for (int i = current.size() - 1; i >= 0; i--) {
            String above = number(current.get(i).label());
            if (!above.isEmpty() && number.startsWith(above + "-")) {
                return Math.min(i + 1, DEEPEST);
            }
        }
        return ordinal != null && !ordinal.word().isEmpty() ? 0 : Math.max(0, current.size() - 1);
    }

    private static String number(String label) {
        Matcher number = NUMBER.matcher(Wording.flat(label));
        return number.find() ? number.group(1).replaceAll("[－‐.]", "-") : "";
    }

    /** Says that an item stands below the headings taken so far. */
    void item() {
        fresh = false;
    }

    void close() {
        current.clear();
        fresh = false;
    }

    List<Step> path() {
        return current;
    }

    /** Whether the labels of a level count no word that could name it. */
    boolean isUnnamed(String level) {
        int rank = level.startsWith(RANK) ? Integer.parseInt(level.substring(RANK.length())) : words.size();
        return rank < words.size() && words.get(rank).isEmpty();
    }

    /** The name of a level: the words its labels count, or the name itself where it is no section's. */
    String name(String level) {
        if (!level.startsWith(RANK)) {
            return level.isEmpty() ? "項目" : level;
        }
        int rank = Integer.parseInt(level.substring(RANK.length()));
        String name = rank < words.size() ? String.join("・", words.get(rank)) : "";
        return name.isEmpty() ? "区分" + (rank == 0 ? "" : rank + 1) : name;
    }
}
