package org.shinchoku.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Scale;

/**
 * Tells what was not written but guessed of items and their ratings, so that the clerk may confirm it: one sentence for each
 * guess, at the first cell it concerns.
 */
final class Guessed {

    private final Trace trace;

    Guessed(Trace trace) {
        this.trace = trace;
    }

    /** Numbers that two items have, or that are passed over. */
    void numbers(List<Node> nodes) {
        new Numbers(nodes).odd().forEach((node, sentence) -> doubt(node.spot(), sentence));
    }

    /** Items that a 再掲 shows, where others might be meant. */
    void reposts(Originals originals) {
        for (Node copy : originals.likened()) {
            Step original = originals.of(copy).step();
            String which = Item.name(original.number(), original.label());
            doubt(copy.spot(), "再掲の元は「" + which + "」としました。番号か題名の似た項目がほかにもあるか、題名が違います。");
        }
    }

    /** Scales of which the sheet does not say the order. */
    void scales(Map<Sort, Scale> scales, Collection<Node> nodes) {
        Set<List<String>> told = new HashSet<>();
        scales.forEach((sort, scale) -> {
            boolean explained = !sort.options().isEmpty()
                    || Grades.isCommon(scale.marks())
                    || scale.steps().stream().anyMatch(s -> !s.meaning().isEmpty());
            if (!explained && told.add(scale.marks())) {
                String marks = scale.marks().stream().map(m -> "「" + m + "」").collect(Collectors.joining());
                String sentence = "「" + sort.name() + "」の評価は、良い順に" + marks + "としました。";
                nodes.stream()
                        .flatMap(n -> n.entries().stream())
                        .filter(e -> e.sort() == sort)
                        .findFirst()
                        .map(Node.Entry::spot)
                        .ifPresent(s -> trace.guess(s.grid(), s.row(), s.column(), sentence));
            }
        });
    }

    private void doubt(Spot spot, String sentence) {
        if (spot != null) {
            trace.doubt(spot.grid(), spot.row(), spot.column(), sentence);
        }
    }
}
