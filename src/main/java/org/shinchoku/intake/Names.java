package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.Role;

/**
 * The names of a table's fields: as in the heading, without what only points back to the field before, and with their
 * group where two would be the same.
 */
final class Names {

    static final String ONLY_YEAR = "値";

    private static final String UNNAMED = "見出しなし";
    private static final Pattern POINTS_BACK = Pattern.compile("^(.+?)(?:に関する|に対する|についての|に係る)(.+)$");

    private final Map<Part, Heading> names = new HashMap<>();
    private final Set<Part> invented = new LinkedHashSet<>();
    private final Pins pins;

    Names(Layout layout, Table table, Years years) {
        Map<Part, Integer> places = layout.places(table);
        List<Part> fields = places.keySet().stream()
                .filter(p -> p.role() == Role.FIELD
                        || p.role() == Role.DEPARTMENT
                        || p.role() == Role.TICKS
                        || p.role() == Role.MARKS)
                .toList();
        Set<String> plain = new HashSet<>();
        fields.forEach(p -> plain.add(heading(table, places.get(p)).key()));
        fields.forEach(p -> names.put(p, shortened(heading(table, places.get(p)), plain)));
        this.pins = layout.pins();
        fields.stream()
                .filter(p -> pins.field(p.column()) == null
                        && table.heading(places.get(p)).name().isEmpty())
                .forEach(invented::add);
        names.replaceAll((p, h) -> pins.field(p.column()) == null ? h : h.named(pins.field(p.column())));
        distinguish(fields, years);
    }

    /** Gives each of several fields that would be the same the name of its group, or a count. */
    private void distinguish(List<Part> fields, Years years) {
        Map<String, List<Part>> same = new LinkedHashMap<>();
        fields.forEach(
                p -> same.computeIfAbsent(key(p, years), k -> new ArrayList<>()).add(p));
        Set<String> told = new HashSet<>();
        same.values().stream()
                .filter(parts -> parts.size() > 1)
                .flatMap(List::stream)
                .forEach(p -> told.add(group(p)));
        // what is told of one year by two, 自己評価 and 審議会評価, is called the same in the year in which only one did
        fields.stream()
                .filter(p -> told.contains(group(p)) && pins.field(p.column()) == null)
                .toList()
                .forEach(p -> names.compute(p, (part, heading) -> grouped(heading)));
        Map<String, Integer> counts = new HashMap<>();
        for (Part part : fields) {
            int n = counts.merge(key(part, years), 1, Integer::sum);
            if (n > 1) {
                names.compute(part, (p, heading) -> heading.counted(n));
            }
        }
    }

    /** 評価 below 事務局評価 is 事務局評価 評価, and 理由 beside it 事務局評価 理由. */
    private static Heading grouped(Heading heading) {
        String group = heading.group();
        return group.isEmpty() ? heading : heading.named(group + " " + heading.name());
    }

    private String group(Part part) {
        return part.level() + "\n" + names.get(part).key() + "\n"
                + names.get(part).group();
    }

    private String key(Part part, Years years) {
        return part.level() + "\n" + names.get(part).key() + "\n" + years.of(part);
    }

    private static Heading heading(Table table, int place) {
        Heading heading = table.heading(place);
        return heading.name().isEmpty() ? heading.named(heading.hasYear() ? ONLY_YEAR : UNNAMED) : heading;
    }

    /** 実施状況に関する担当課の評価 beside 実施状況 is 担当課の評価. */
    private static Heading shortened(Heading heading, Set<String> plain) {
        Matcher back = POINTS_BACK.matcher(heading.name());
        return back.find() && plain.contains(Wording.key(back.group(1))) ? heading.named(back.group(2)) : heading;
    }

    /** The heading under whose name the values of a part are kept, or null where it keeps none. */
    Heading of(Part part) {
        return names.get(part);
    }

    /** The parts that no heading gives a name, nor the clerk. */
    Set<Part> invented() {
        return invented;
    }
}
