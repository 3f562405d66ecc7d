package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Role;

/** Reads the cards of a table that says more of labels, as 施策 | 評価 beside a table of their 事業. */
final class LabelRows implements Rows {

    private final Trace trace;
    private final Layout layout;
    private final Table table;
    private final Cells cells;
    private final Cards cards;
    private final CardLines lines;
    private final Labels labels;
    private final Place place;
    private final String level;
    private final List<Line> rows = new ArrayList<>();
    private final Map<Node, Integer> counts = new HashMap<>();

    /** @param level the level of the labels in the other table */
    LabelRows(Trace trace, Layout layout, Table table, Cells cells, Place place, String level) {
        this.trace = trace;
        this.layout = layout;
        this.table = table;
        this.cells = cells;
        this.cards = new Cards(layout, table);
        this.lines = new CardLines(layout, table, cards.all());
        this.labels = new Labels(layout);
        this.place = place;
        this.level = level;
    }

    @Override
    public void row(Line line) {
        rows.add(line);
    }

    /** Reads all rows, when the labels are known. */
    void read() {
        rows.forEach(this::read);
    }

    private void read(Line line) {
        List<Integer> card = cards.at(line.row());
        if (card.isEmpty()) {
            return;
        }
        int row = card.get(0);
        labels.read(table, row);
        String label = Wording.label(layout.title(table, row));
        Node node = node(label, number(row));
        if (node == null) {
            trace.leave(table.grid(), line, "この行がどの項目のものか分からなかったため、取り込んでいません。");
            return;
        }
        layout.parts().forEach(p -> {
            Integer place = p.column().places().get(table);
            if (place != null && (p.role() == Role.LEVEL || p.role() == Role.NUMBER)) {
                card.forEach(r -> trace.use(table.grid(), r, place, p.role() == Role.NUMBER ? Use.NUMBER : Use.LABEL));
            }
        });
        trace.made(table.grid(), row, layout.title().places().get(table), node);
        trace.bonds().labels(layout, table, card, node);
        int time = counts.merge(node, 1, Integer::sum);
        if (time == 1) {
            cells.read(card, cards.sections(), lines, l -> node);
        } else {
            cells.further(card, time, node);
        }
    }

    /** The one with this label, and with the labels before it where there are several; a new one where there is none. */
    private Node node(String label, String number) {
        List<Node> called = place.called(level, label);
        List<Step> above = labels.path(layout.levels().size() - 2);
        if (called.isEmpty()) {
            return label.isEmpty() ? null : place.parent(above).child(new Step(level, label, number));
        }
        List<Node> below = called.size() == 1 || above.isEmpty()
                ? called
                : called.stream()
                        .filter(n -> n.parent().step().isCalled(above.get(above.size() - 1)))
                        .toList();
        if (below.size() == 1) {
            below.get(0).count(number);
        }
        return below.size() == 1 ? below.get(0) : null;
    }

    private String number(int row) {
        return layout.parts(Role.NUMBER).stream()
                .map(p -> p.column().places().get(table))
                .filter(c -> c != null)
                .map(c -> Wording.number(table.grid().shown(row, c)))
                .reduce((a, b) -> b)
                .orElse("");
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Labels labels() {
        return labels;
    }
}
