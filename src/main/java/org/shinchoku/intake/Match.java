package org.shinchoku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the item that a row of a joined table speaks of, among those of its sheet that no row has spoken of yet. */
final class Match {

    private final Known items;
    private final Set<Node> taken = new HashSet<>();
    private final Map<List<Object>, Integer> next = new HashMap<>();

    Match(Known items) {
        this.items = items;
    }

    /** The item with this title and, of several, with this number and mark of 再掲; else with this number; or null. */
    Node take(String title, String number, boolean repost) {
        for (List<Object> name : Known.names(title, number, repost)) {
            List<Node> called = items.by(name);
            int at = next.getOrDefault(name, 0);
            while (at < called.size() && taken.contains(called.get(at))) {
                at++;
            }
            next.put(name, at);
            if (at < called.size()) {
                taken.add(called.get(at));
                return called.get(at);
            }
        }
        return null;
    }
}
