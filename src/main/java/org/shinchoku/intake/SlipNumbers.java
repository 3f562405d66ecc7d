package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels of numbers that do not say what they count: コード behind each of 政策名 and 施策名. */
final class SlipNumbers {

    private static final Pattern NAME = Pattern.compile("名称?$");
    private static final Pattern BARE = Pattern.compile("コード|番号|(?i:no)[.．]?|№");

    private SlipNumbers() {}

    /** A label of numbers that comes behind several other labels is each time about the one before it. */
    static List<SlipPair> ofLevels(List<SlipPair> pairs) {
        Map<String, Set<String>> levels = new HashMap<>();
        for (int i = 1; i < pairs.size(); i++) {
            if (isOfLevel(pairs.get(i - 1), pairs.get(i))) {
                levels.computeIfAbsent(pairs.get(i).label(), l -> new HashSet<>())
                        .add(pairs.get(i - 1).label());
            }
        }
        List<SlipPair> named = new ArrayList<>(pairs);
        for (int i = 1; i < pairs.size(); i++) {
            SlipPair level = pairs.get(i - 1);
            SlipPair pair = pairs.get(i);
            if (isOfLevel(level, pair) && levels.get(pair.label()).size() > 1) {
                named.set(i, pair.called(NAME.matcher(level.label()).replaceAll("") + pair.label()));
            }
        }
        return named;
    }

    private static boolean isOfLevel(SlipPair level, SlipPair pair) {
        return BARE.matcher(pair.label()).matches()
                && level.words().contains(Word.LEVEL)
                && level.head().area().row() == pair.head().area().row();
    }
}
