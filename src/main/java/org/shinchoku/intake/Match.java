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

    /** Whether an item of just this name is left of which no row has spoken yet. */
    boolean isLeft(String title, String number, boolean repost) {
        List<Object> name = Known.names(title, number, repost).get(0);
        return next(name) < items.by(name).size();
    }

    /** The item with this title and, of several, with this number and mark of 再掲; else with this number; or null. */
    Node take(String title, String number, boolean repost) {
        for (List<Object> name : Known.names(title, number, repost)) {
            List<Node> called = items.by(name);
            int at = next(name);
            if (at < called.size()) {
                taken.add(called.get(at));
                return called.get(at);
            }
        }
        return null;
    }

    /** Which of those of one name is the first of which no row has spoken yet; what was passed over is not looked at again. */
    private int next(List<Object> name) {
        List<Node> called = items.by(name);
        int at = next.getOrDefault(name, 0);
        while (at < called.size() && taken.contains(called.get(at))) {
            at++;
        }
        next.put(name, at);
        return at;
    }
}
