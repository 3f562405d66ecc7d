package org.shinchoku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;

/**
 * What a committee's opinion says of the rating itself: 「概ね進んだ」とする is the committee's mark, where just one rating
 * of the item knows such a mark. The opinion stays what it is, and is read as the reason of the mark.
 */
final class Overrulings {

    private static final Pattern RULING = Pattern.compile(
            "[「『]([^「」『』]{1,16})[」』]\\s*(?:とする|に(?:変更|修正|訂正)|へ(?:変更|修正)|と(?:評価|判断|判定)(?:する|した)|が(?:妥当|適当))");

    private final Trace trace;
    private final Map<Sort, Scale> scales;
    private final Originals originals;

    /** @param scales the scales of the rating fields */
    Overrulings(Trace trace, Map<Sort, Scale> scales, Originals originals) {
        this.trace = trace;
        this.scales = scales;
        this.originals = originals;
    }

    /** The committee's marks; of a copy and its original one. */
    List<Row> of(List<Node> nodes) {
        Map<Object, Row> ratings = new HashMap<>();
        for (Node node : nodes) {
            for (Node.Entry opinion : node.entries()) {
                Matcher ruling = opinion.sort().isCommittees() ? RULING.matcher(opinion.text()) : null;
                if (ruling != null && ruling.find()) {
                    Rating rating = rating(node, opinion, ruling.group(1));
                    if (rating != null) {
                        ratings.putIfAbsent(rating.key(), rating);
                    }
                }
            }
        }
        return List.copyOf(ratings.values());
    }

    private Rating rating(Node node, Node.Entry opinion, String mark) {
        Set<Sort> known = new HashSet<>();
        for (Node.Entry entry : node.entries()) {
            Scale scale = scales.get(entry.sort());
            if (scale != null
                    && !entry.sort().isCommittees()
                    && Objects.equals(entry.year(), opinion.year())
                    && scale.marks().contains(mark)) {
                known.add(entry.sort());
            }
        }
        if (known.size() != 1) {
            return null;
        }
        Sort rated = known.iterator().next();
        Node original = originals.of(node);
        trace.reason("「" + opinion.sort().name() + "」の欄", "意見に評価の言葉がかぎ括弧で書かれている所は、委員会の評価としても取り込みました。");
        long item = original == null ? node.id() : original.id();
        return new Rating(item, rated.id(), opinion.year(), Layer.COMMITTEE, mark, "");
    }
}
