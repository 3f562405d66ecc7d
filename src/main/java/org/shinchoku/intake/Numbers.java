package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers of items that fall out of their order: one that two items have where each has its own, one that is passed over
 * where they are counted through.
 */
final class Numbers {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");
    private static final int LEAST = 5;
    private static final double MOST = 0.9;

    private final Map<Node, String> odd = new LinkedHashMap<>();

    Numbers(List<Node> nodes) {
        List<Node> numbered = nodes.stream()
                .filter(n -> n.spot() != null && !n.isRepost() && !number(n).isEmpty())
                .toList();
        boolean through = !look(numbered);
        if (through) {
            numbered.stream()
                    .collect(Collectors.groupingBy(Node::parent, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(this::look);
        }
    }

    private static String number(Node node) {
        return Wording.flat(node.step().number());
    }

    /** Whether nearly each of these has a number of its own; then the others are told. */
    private boolean look(List<Node> nodes) {
        Map<String, List<Node>> same =
                nodes.stream().collect(Collectors.groupingBy(Numbers::number, LinkedHashMap::new, Collectors.toList()));
        long doubled = same.values().stream().filter(l -> l.size() > 1).count();
        if (nodes.size() < LEAST || doubled > Math.max(1, (1 - MOST) * nodes.size())) {
            return false;
        }
        same.values()
                .forEach(l -> l.stream()
                        .skip(1)
                        .forEach(n -> odd.put(
                                n,
                                "番号「" + n.step().number() + "」は、項目「"
                                        + l.get(0).step().label() + "」にも付いています。")));
        gaps(nodes);
        return true;
    }

    private void gaps(List<Node> nodes) {
        List<Node> counted = nodes.stream()
                .filter(n -> COUNT.matcher(number(n)).matches() && !odd.containsKey(n))
                .toList();
        Function<Node, Integer> count = n -> Integer.parseInt(number(n));
        Map<Node, Integer> skips = new HashMap<>();
        List<Node> in = new ArrayList<>();
        for (int i = 1; i < counted.size(); i++) {
            int step = count.apply(counted.get(i)) - count.apply(counted.get(i - 1));
            if (step != 1) {
                in.add(counted.get(i));
                skips.put(counted.get(i), step);
            }
        }
        boolean through = counted.size() >= LEAST && in.size() <= (1 - MOST) * counted.size() + 1;
        boolean rising = skips.values().stream().allMatch(s -> s > 1);
        for (Node node : through && rising ? in : List.<Node>of()) {
            int before = count.apply(node) - skips.get(node);
            odd.putIfAbsent(node, "番号が「" + before + "」から「" + node.step().number() + "」へとんでいます。");
        }
    }

    /** The items, in the order in which they are written, each with what is odd about its number. */
    Map<Node, String> odd() {
        return odd;
    }
}
