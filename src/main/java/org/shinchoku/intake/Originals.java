package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the item that each 再掲 shows: the one with its number, else the one with its title.
 *
 * <p>A copy is tied to its original only where nothing would come to be shown that is not written: where the copy leaves
 * blank what the original has, the clerk is asked.
 */
final class Originals {

    /** No more items than these have one name; what has more is no name. */
    private static final int MOST = 50;

    private final Map<Node, Node> originals = new HashMap<>();
    private final List<Node> unsure = new ArrayList<>();
    private final List<Node> lost = new ArrayList<>();
    private final List<Node> likened = new ArrayList<>();

    Originals(List<Node> nodes) {
        Map<String, List<Node>> byNumber = new HashMap<>();
        Map<String, List<Node>> byTitle = new HashMap<>();
        for (Node node : nodes) {
            if (!node.isRepost() && node.children().isEmpty()) {
                String number = Wording.flat(node.step().number());
                if (!number.isEmpty()) {
                    byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(node);
                }
                byTitle.computeIfAbsent(Wording.key(node.step().label()), t -> new ArrayList<>())
                        .add(node);
            }
        }
        for (Node node : nodes) {
            if (node.isRepost()) {
                List<Node> candidates =
                        byNumber.getOrDefault(Wording.flat(node.step().number()), List.of());
                tie(
                        node,
                        candidates.isEmpty()
                                ? byTitle.getOrDefault(Wording.key(node.step().label()), List.of())
                                : candidates);
            }
        }
    }

    private void tie(Node copy, List<Node> candidates) {
        Node best = null;
        long most = -1;
        for (Node candidate : candidates.size() > MOST ? List.<Node>of() : candidates) {
            long equal = equal(copy, candidate);
            best = equal > most ? candidate : best;
            most = Math.max(equal, most);
            if (most == copy.entries().size()) {
                break;
            }
        }
        if (best == null) {
            lost.add(copy);
        } else if (isBlank(copy) || best.entries().stream().allMatch(e -> at(copy, e) != null)) {
            originals.put(copy, best);
            boolean titled = Wording.key(copy.step().label())
                    .equals(Wording.key(best.step().label()));
            if (candidates.size() > 1 || !titled && !copy.step().label().isEmpty()) {
                likened.add(copy);
            }
        } else {
            unsure.add(copy);
        }
    }

    private static long equal(Node copy, Node original) {
        long equal = 0;
        for (Node.Entry entry : copy.entries()) {
            Node.Entry there = at(original, entry);
            equal += there != null && there.text().equals(entry.text()) ? 1 : 0;
        }
        return equal;
    }

    private static boolean isBlank(Node copy) {
        return copy.entries().stream().noneMatch(e -> e.sort().isYearly());
    }

    private static Node.Entry at(Node node, Node.Entry entry) {
        return node.entry(entry.sort(), entry);
    }

    /** The item a copy shows, or null where it is tied to none. */
    Node of(Node copy) {
        return originals.get(copy);
    }

    /** Whether a value is the same as in the item that the copy shows, so that it need not be kept. */
    boolean isShown(Node copy, Node.Entry entry) {
        Node original = of(copy);
        return original != null && answers(original, entry).equals(answers(copy, entry));
    }

    /** What all sections say in the place of a value. */
    private static Map<String, String> answers(Node node, Node.Entry entry) {
        Map<String, String> answers = new HashMap<>();
        node.entries().stream()
                .filter(e -> e.sort() == entry.sort() && Objects.equals(e.year(), entry.year()))
                .forEach(e -> answers.put(e.section(), e.text()));
        return answers;
    }

    /** Copies whose original is known but has more written in it. */
    List<Node> unsure() {
        return unsure;
    }

    /** Copies of which no original was found. */
    List<Node> lost() {
        return lost;
    }

    /** Copies that may be of another item too: several have their number or title, or the title is another. */
    List<Node> likened() {
        return likened;
    }
}
