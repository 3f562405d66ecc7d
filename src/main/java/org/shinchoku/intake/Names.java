package org.shinchoku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a table's fields: as in the heading, without what only points back to the field before, and with their
 * group where two would be the same.
 */
final class Names {

    static final String ONLY_YEAR = "値";

    private static final String UNNAMED = "見出しなし";
    private static final Pattern POINTS_BACK = Pattern.compile("^(.+?)(?:に関する|に対する|についての|に係る|の)(.+)$");

    private final Map<Part, Heading> names = new HashMap<>();

    Names(Layout layout, Table table, Years years) {
        Map<Part, Integer> places = layout.places(table);
        List<Part> fields = places.keySet().stream()
                .filter(p -> p.role() == Role.FIELD || p.role() == Role.DEPARTMENT || p.role() == Role.TICKS)
                .toList();
        Set<String> plain = new HashSet<>();
        fields.forEach(p -> plain.add(heading(table, places.get(p)).key()));
        Set<String> taken = new HashSet<>();
        for (Part part : fields) {
            Heading heading = shortened(heading(table, places.get(part)), plain);
            if (!taken.add(key(part, heading, years)) && !heading.group().isEmpty()) {
                heading = heading.named(heading.group() + " " + heading.name());
                taken.add(key(part, heading, years));
            }
            String name = heading.name();
            for (int n = 2; names.containsValue(heading) || isTaken(part, heading, years); n++) {
                heading = heading.named(name + " " + n);
            }
            names.put(part, heading);
        }
    }

    private boolean isTaken(Part part, Heading heading, Years years) {
        String key = key(part, heading, years);
        return names.entrySet().stream()
                .anyMatch(e -> key(e.getKey(), e.getValue(), years).equals(key));
    }

    private static String key(Part part, Heading heading, Years years) {
        return part.level() + "\n" + heading.key() + "\n" + years.of(part);
    }

    private static Heading heading(Table table, int place) {
        Heading heading = table.headings().stream()
                .filter(h -> h.column() == place)
                .findFirst()
                .orElseThrow();
        return heading.name().isEmpty() ? heading.named(heading.hasYear() ? ONLY_YEAR : UNNAMED) : heading;
    }

    /** 実施状況に関する担当課の評価 beside 実施状況 is 担当課の評価. */
    private static Heading shortened(Heading heading, Set<String> plain) {
        Matcher back = POINTS_BACK.matcher(heading.name());
        return back.find() && plain.contains(Wording.key(back.group(1))) ? heading.named(back.group(2)) : heading;
    }

    /** The heading under whose name the values of a part are kept. */
    Heading of(Part part) {
        return names.get(part);
    }
}
