package org.shinchoku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells labels of one name apart by what is merged beside them: 評価 beside 事務局 is 事務局 評価, as in a table's headings. */
final class SlipGroups {

    private SlipGroups() {}

    /** The pairs of a slip, those whose label comes again beside another group with the group in their labels. */
    static List<SlipPair> named(List<SlipPair> slip) {
        Map<String, Set<String>> groups = new HashMap<>();
        slip.forEach(p -> groups.computeIfAbsent(Wording.key(p.label()), k -> new HashSet<>())
                .add(p.group()));
        return slip.stream()
                .map(p -> groups.get(Wording.key(p.label())).size() > 1 || isRated(p) ? named(p) : p)
                .toList();
    }

    /** 評価 beside 担当課 and 委員会 says who rated it, not whose the item is. */
    private static boolean isRated(SlipPair pair) {
        return Word.of(pair.group()).contains(Word.RATING) && pair.words().contains(Word.SECTION);
    }

    private static SlipPair named(SlipPair pair) {
        String group = pair.group();
        return group.isEmpty() ? pair : pair.called(group.endsWith(pair.label()) ? group : group + " " + pair.label());
    }
}
