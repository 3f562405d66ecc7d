package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Items by what a row of another table may call them, each list in the order of planting. */
final class Known {

    private final List<Node> items;
    private final Map<List<Object>, List<Node>> byName = new HashMap<>();
    private int taken;

    /** @param items those planted so far; more may follow */
    Known(List<Node> items) {
        this.items = items;
    }

    /** What an item or a row may be known by, the surest first. */
    static List<List<Object>> names(String title, String number, boolean repost) {
        String key = Wording.key(title);
        String count = Wording.flat(number);
        List<List<Object>> names = new ArrayList<>();
        if (!count.isEmpty()) {
            names.add(List.of(key, count, repost));
        }
        names.add(List.of(key, repost));
        names.add(List.of(key));
        if (!count.isEmpty()) {
            names.add(List.of("", count, repost, ""));
            names.add(List.of("", count, ""));
        }
        return names;
    }

    List<Node> by(List<Object> name) {
        for (; taken < items.size(); taken++) {
            Node item = items.get(taken);
            names(item.step().label(), item.step().number(), item.isRepost())
                    .forEach(n ->
                            byName.computeIfAbsent(n, k -> new ArrayList<>(1)).add(item));
        }
        return byName.getOrDefault(name, List.of());
    }
}
