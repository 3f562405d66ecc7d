package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;

/** Turns what was read into the rows of a plan. */
final class Draft {

    private final Reader reader;
    private final Trace trace;
    private final List<Node> nodes = new ArrayList<>();
    private final Legend legend;
    private final Map<Sort, Scale> scales = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();

    Draft(Reader reader, Legend legend, Trace trace) {
        this.legend = legend;
        this.reader = reader;
        this.trace = trace;
        collect(reader.root());
    }

    private void collect(Node node) {
        for (Node child : node.children()) {
            nodes.add(child);
            if (child.partVoices()) {
                Spot spot = child.spot();
                trace.guess(spot.grid(), spot.row(), spot.column(), "課ごとのシートで2つ以上の課が答えているため、課ごとの回答としました。");
            }
            collect(child);
        }
    }

    /** All nodes, each before those below it. */
    List<Node> nodes() {
        return nodes;
    }

    Plan plan(Head head, Originals originals) {
        rows.add(head);
        levels();
        fields();
        Units units = new Units();
        nodes.stream()
                .flatMap(n -> n.entries().stream())
                .filter(e -> e.sort().isDepartment())
                .forEach(e -> units.add(e.text()));
        items(originals, new Shares(trace, nodes, units));
        rows.addAll(new Overrulings(trace, scales, originals).of(nodes));
        rows.addAll(units.all());
        return Plan.of(rows);
    }

    /** The scales that were made up of the marks in the fields of ratings. */
    Map<Sort, Scale> scales() {
        return scales;
    }

    /** Level by level as they hang on each other; one that only some sheets have stands above the items there too. */
    private void levels() {
        List<String> names = new ArrayList<>();
        Set<String> all = new HashSet<>();
        for (Node leaf : nodes) {
            int at = names.size();
            boolean brings = leaf.children().isEmpty() && !isKnown(leaf, all);
            for (Node node = leaf; node.parent() != null && brings; node = node.parent()) {
                all.add(node.step().level());
                int known = names.indexOf(node.step().level());
                if (known < 0) {
                    names.add(at, node.step().level());
                }
                at = known < 0 ? at : known;
            }
        }
        for (String name : names) {
            levels.put(
                    name,
                    new Level(Plan.newId(), levels.size(), reader.sections().name(name)));
        }
        rows.addAll(levels.values());
    }

    private static boolean isKnown(Node leaf, Set<String> names) {
        boolean known = true;
        for (Node node = leaf; node.parent() != null && known; node = node.parent()) {
            known = names.contains(node.step().level());
        }
        return known;
    }

    private void fields() {
        Map<Sort, Field.Kind> kinds = new LinkedHashMap<>();
        Map<Sort, Scale> own = new LinkedHashMap<>();
        Map<String, Field.Kind> before = new HashMap<>();
        for (Sort sort : reader.sorts().all()) {
            if (levels.containsKey(sort.level())) {
                Field.Kind kind = Kinds.of(sort, before.get(sort.level()));
                before.put(sort.level(), kind);
                kinds.put(sort, kind);
                Scales.of(sort, kind, legend).ifPresent(s -> own.put(sort, s));
            }
        }
        scales.putAll(Chains.tie(nodes, own));
        rows.addAll(scales.values());
        long order = 0;
        for (Map.Entry<Sort, Field.Kind> entry : kinds.entrySet()) {
            Sort sort = entry.getKey();
            Scale scale = scales.get(sort);
            order += Item.GAP;
            rows.add(
                    sort.field(levels.get(sort.level()).id(), order, entry.getValue(), scale == null ? 0 : scale.id()));
        }
    }

    private void items(Originals originals, Shares shares) {
        Map<Node, Long> orders = new HashMap<>();
        for (Node node : nodes) {
            long order = orders.merge(node.parent(), Item.GAP, Long::sum);
            Node original = originals.of(node);
            rows.add(new Item(
                    node.id(),
                    node.parent() == reader.root() ? 0 : node.parent().id(),
                    levels.get(node.step().level()).id(),
                    order,
                    node.step().number(),
                    node.step().label(),
                    node.isRepost(),
                    original == null ? 0 : original.id()));
            for (Node.Entry entry : node.entries()) {
                if (!originals.isShown(node, entry)) {
                    String origin = trace.origin(entry.spot());
                    shares.of(entry)
                            .forEach((section, text) -> rows.add(
                                    new Value(node.id(), entry.sort().id(), entry.year(), section, text, origin)));
                }
            }
        }
    }
}
