package org.shinchoku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of two labels above the items of slips stands above the other, in whatever order a slip has them: 1 … is above 1-2 …,
 * what has several others on the slips is above these, and a 基本目標 above a 施策.
 */
final class SlipRanks {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:-[0-9]+)*");
    private static final Pattern OUTERMOST = Pattern.compile("(?:基本)?理念|基本目標|政策|(?:計画の|基本の)?柱|大(?:項目|分類|施策|柱)");
    private static final Pattern INNERMOST = Pattern.compile("施策|(?:小|細)(?:項目|分類|施策)|取組項目");

    private final List<Map<String, SlipPair>> slips;

    SlipRanks(List<Map<String, SlipPair>> slips) {
        this.slips = slips;
    }

    /** Puts labels in their order; where nothing tells, it stays. */
    void order(List<String> keys) {
        for (int i = 1; i < keys.size(); i++) {
            for (int at = i; at > 0 && isAbove(keys.get(at), keys.get(at - 1)); at--) {
                keys.add(at - 1, keys.remove(at));
            }
        }
    }

    private boolean isAbove(String upper, String lower) {
        boolean numbered = areCountedOn(upper, lower);
        boolean against = areCountedOn(lower, upper) || holdsSeveral(lower, upper);
        return numbered || !against && (holdsSeveral(upper, lower) || isSaid(upper, lower));
    }

    private boolean isSaid(String upper, String lower) {
        return OUTERMOST.matcher(named(upper)).matches()
                && INNERMOST.matcher(named(lower)).matches();
    }

    private static String named(String key) {
        return key.replaceAll("名称?$", "");
    }

    /** Whether on each slip the lower one's number begins with that of the upper one. */
    private boolean areCountedOn(String upper, String lower) {
        return slips.stream().allMatch(s -> {
            String first = number(s.get(upper));
            return !first.isEmpty() && number(s.get(lower)).startsWith(first + "-");
        });
    }

    private static String number(SlipPair pair) {
        Matcher number =
                NUMBER.matcher(pair == null ? "" : Wording.flat(pair.text().text()));
        return number.lookingAt() ? number.group() : "";
    }

    /** Whether each text of the lower label stands below one of the upper, of which there are several, and one has several. */
    private boolean holdsSeveral(String upper, String lower) {
        Map<String, Set<String>> above = new HashMap<>();
        Map<String, Set<String>> below = new HashMap<>();
        for (Map<String, SlipPair> slip : slips) {
            if (slip.containsKey(upper) && slip.containsKey(lower)) {
                String high = slip.get(upper).text().text();
                String low = slip.get(lower).text().text();
                below.computeIfAbsent(high, t -> new HashSet<>()).add(low);
                above.computeIfAbsent(low, t -> new HashSet<>()).add(high);
            }
        }
        return below.size() > 1
                && above.values().stream().allMatch(a -> a.size() == 1)
                && below.values().stream().anyMatch(b -> b.size() > 1);
    }
}
