package org.shinchoku.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/** One order for names that are seen in many sequences: the most frequent sequences decide, the others yield. */
final class Precedence {

    /** No office's sections answer in more different orders. */
    private static final int MOST = 600;

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
                .limit(MOST)
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

    /** Whether no name of a sequence leads to one before it. */
    private boolean fits(List<String> sequence) {
        Set<String> below = new HashSet<>();
        for (int i = sequence.size() - 1; i >= 0; i--) {
            if (below.contains(sequence.get(i))) {
                return false;
            }
            reach(sequence.get(i), below);
        }
        return true;
    }

    /** Adds a name and all that it leads to. */
    private void reach(String from, Set<String> reached) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(after.getOrDefault(next, Set.of()));
            }
        }
    }

    /** All names, each behind those that precede it, else in the order in which they stand. */
    List<String> order() {
        Map<String, Integer> ranks = new HashMap<>();
        names.forEach(n -> ranks.putIfAbsent(n, ranks.size()));
        Map<String, Integer> ahead = new HashMap<>();
        after.values().forEach(all -> all.forEach(n -> ahead.merge(n, 1, Integer::sum)));
        Queue<String> free = new PriorityQueue<>(Comparator.comparing(ranks::get));
        ranks.keySet().stream().filter(n -> !ahead.containsKey(n)).forEach(free::add);
        List<String> order = new ArrayList<>();
        for (String next = free.poll(); next != null; next = free.poll()) {
            order.add(next);
            for (String n : after.getOrDefault(next, Set.of())) {
                if (ahead.merge(n, -1, Integer::sum) == 0) {
                    free.add(n);
                }
            }
        }
        return order;
    }
}
