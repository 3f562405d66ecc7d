package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;

/** The sections that speak of one item, each on a sheet of its own: what they say otherwise of one year is each one's answer. */
final class Chorus {

    private record Place(Sort sort, FiscalYear year) {}

    private record Said(Speaker speaker, Spot spot) {}

    private final List<String> sections = new ArrayList<>();
    /** Those that say what stands in a place, and where. */
    private final Map<Place, List<Said>> said = new HashMap<>();
    /** Where they say different things. */
    private final Set<Place> apart = new HashSet<>();

    private Speaker now;

    /** Whoever speaks from now on; null where that is nobody for himself. */
    void speaks(Speaker speaker) {
        now = speaker;
        if (speaker != null && !sections.contains(speaker.section())) {
            sections.add(speaker.section());
        }
    }

    /** Whose turn it is among the sections, counted from 0. */
    int turn() {
        return now == null ? 0 : sections.indexOf(now.section());
    }

    /** Notes who says a text, or says it again. */
    void says(Node.Entry entry) {
        List<Said> before = said.getOrDefault(place(entry), List.of());
        if (now != null && before.stream().noneMatch(s -> s.speaker().section().equals(now.section()))) {
            Said more = new Said(now, entry.spot());
            said.put(
                    place(entry),
                    Stream.concat(before.stream(), Stream.of(more)).toList());
        }
    }

    private static Place place(Node.Entry entry) {
        return new Place(entry.sort(), entry.year());
    }

    /** The section that says something else than others did of the same year, or null where nobody speaks for himself. */
    String contradicts(Node.Entry entry) {
        List<Said> before = said.getOrDefault(place(entry), List.of());
        boolean others = now != null
                && !before.isEmpty()
                && before.stream()
                        .allMatch(s -> !s.speaker().section().equals(now.section())
                                && Objects.equals(s.speaker().year(), now.year()));
        if (!others || entry.sort().isDepartment()) {
            return null;
        }
        apart.add(place(entry));
        return now.section();
    }

    boolean isApart() {
        return !apart.isEmpty();
    }

    /** Whether each section has an answer of its own in a field: so it is in all that is told of a year of which they differ. */
    boolean isApart(Sort sort, FiscalYear year) {
        boolean told = sort.isYearly() && !sort.isDepartment();
        return apart.contains(new Place(sort, year))
                || told && apart.stream().anyMatch(p -> Objects.equals(p.year(), year));
    }

    /** What was put as everybody's, as that of those who said it; all the sections are in charge of the item. */
    List<Node.Entry> own(Node.Entry entry) {
        List<Said> all = entry.section().isEmpty() ? said.getOrDefault(place(entry), List.of()) : List.of();
        if (all.isEmpty()) {
            return List.of(entry);
        }
        if (entry.sort().isDepartment()) {
            return List.of(new Node.Entry(entry.sort(), entry.year(), String.join("\n", sections), entry.spot()));
        }
        return !isApart(entry.sort(), entry.year())
                ? List.of(entry)
                : all.stream()
                        .map(s -> new Node.Entry(
                                entry.sort(), entry.year(), s.speaker().section(), entry.text(), s.spot()))
                        .toList();
    }
}
