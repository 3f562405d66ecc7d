package org.shinchoku.check;

import java.util.List;
import java.util.stream.Collectors;
import org.shinchoku.text.Rewording;
import org.shinchoku.text.Slice;

/** Says in a few words where two texts differ. */
final class Excerpt {

    private static final int MOST = 3;
    private static final int AROUND = 4;
    private static final int LONGEST = 30;
    private static final int SHORT = 20;

    private Excerpt() {}

    /** What only the one and what only the other says, each with a few characters around it. */
    static String difference(String one, String other) {
        if (Math.max(one.length(), other.length()) <= SHORT) {
            return "「" + shortened(one) + "」と「" + shortened(other) + "」";
        }
        Rewording words = Rewording.between(one, other);
        String gone = parts(one, words.gone());
        String added = parts(other, words.added());
        return gone.isEmpty() && added.isEmpty()
                ? "「" + shortened(one) + "」と「" + shortened(other) + "」"
                : (gone.isEmpty() ? "（なし）" : gone) + "と" + (added.isEmpty() ? "（なし）" : added);
    }

    private static String parts(String text, List<Slice> slices) {
        return slices.stream()
                .limit(MOST)
                .map(s -> text.substring(Math.max(0, s.start() - AROUND), Math.min(text.length(), s.end() + AROUND)))
                .map(part -> "「" + shortened(part) + "」")
                .collect(Collectors.joining());
    }

    /** The beginning of a text, on one line. */
    static String shortened(String text) {
        String line = text.replace("\n", "／");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
