package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the item that a row of a joined table speaks of, among those of its sheet that no row has spoken of yet. */
final class Match {

    private final List<Node> open;

    Match(List<Node> items) {
        this.open = new ArrayList<>(items);
    }

    /** The item with this title and, of several, with this number and mark of 再掲; else with this number; or null. */
    Node take(String title, String number, boolean repost) {
        String key = Wording.key(title);
        Predicate<Node> named = n -> Wording.key(n.step().label()).equals(key);
        Predicate<Node> counted =
                n -> !number.isEmpty() && Wording.flat(n.step().number()).equals(Wording.flat(number));
        Predicate<Node> marked = n -> n.isRepost() == repost;
        for (Predicate<Node> test :
                List.of(named.and(counted).and(marked), named.and(marked), named, counted.and(marked), counted)) {
            for (Node node : open) {
                if (test.test(node)) {
                    open.remove(node);
                    return node;
                }
            }
        }
        return null;
    }
}
