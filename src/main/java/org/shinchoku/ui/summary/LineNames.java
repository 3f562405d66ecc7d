package org.shinchoku.ui.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands beside the bars: short enough, and none twice, since a chart tells its bars apart by their names alone. */
final class LineNames {

    private static final int LONGEST = 18;
    private static final String UNSEEN = "\u200B";

    private LineNames() {}

    static List<String> of(List<CountRow> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream().map(row -> once(shortened(row.name()), seen)).toList();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…"
                : name;
    }

    private static String once(String name, Set<String> seen) {
        return Stream.iterate(name, taken -> taken + UNSEEN)
                .filter(seen::add)
                .findFirst()
                .orElseThrow();
    }
}
