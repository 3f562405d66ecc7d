package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One order for names that are seen in many sequences: the most frequent sequences decide, the others yield. */
final class Precedence {

    private final List<String> names;
    private final Map<String, Set<String>> after = new HashMap<>();

    /** @param names all names, in the order in which they stand where nothing else is known */
    Precedence(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Takes the sequences that contradict none taken before: the frequent ones first, then the earlier ones. */
    Set<List<String>> keep(List<List<String>> sequences) {
        Map<List<String>, Long> counts =
                sequences.stream().collect(Collectors.groupingBy(s -> s, LinkedHashMap::new, Collectors.counting()));
        Set<List<String>> kept = new HashSet<>();
        counts.keySet().stream()
                .sorted((a, b) -> Long.compare(counts.get(b), counts.get(a)))
                .filter(this::fits)
                .forEach(s -> {
                    for (int i = 1; i < s.size(); i++) {
                        after.computeIfAbsent(s.get(i - 1), n -> new HashSet<>())
                                .add(s.get(i));
                    }
                    kept.add(s);
                });
        return kept;
    }

    private boolean fits(List<String> sequence) {
        for (int i = 1; i < sequence.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (leads(sequence.get(i), sequence.get(j), new HashSet<>())) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean leads(String from, String to, Set<String> seen) {
        return from.equals(to)
                || seen.add(from) && after.getOrDefault(from, Set.of()).stream().anyMatch(n -> leads(n, to, seen));
    }

    /** All names, each behind those that precede it. */
    List<String> order() {
        Set<String> order = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(names);
        while (!open.isEmpty()) {
            String next = open.stream()
                    .filter(n -> open.stream()
                            .noneMatch(o -> after.getOrDefault(o, Set.of()).contains(n)))
                    .findFirst()
                    .orElseThrow();
            open.remove(next);
            order.add(next);
        }
        return List.copyOf(order);
    }
}
