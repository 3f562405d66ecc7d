package org.shinchoku.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Role;

/** Reads the cards of a table that says more of items read before. */
final class JoinedRows implements Rows {

    private final Trace trace;
    private final Layout layout;
    private final Table table;
    private final Cells cells;
    private final Cards cards;
    private final CardLines lines;
    private final Match match;
    /** The items by how rows called them; a further row of that name has more to say of the same. */
    private final Map<List<Object>, Node> read = new HashMap<>();

    private final Map<Node, Integer> counts = new HashMap<>();
    private final Labels labels;

    JoinedRows(Trace trace, Layout layout, Table table, Cells cells, Known items) {
        this.trace = trace;
        this.layout = layout;
        this.table = table;
        this.cells = cells;
        this.cards = new Cards(layout, table);
        this.lines = new CardLines(layout, table, cards.all());
        this.match = new Match(items);
        this.labels = new Labels(layout);
    }

    @Override
    public void row(Line line) {
        List<Integer> card = cards.at(line.row());
        if (card.isEmpty()) {
            return;
        }
        Grid grid = table.grid();
        int row = card.get(0);
        int place =
                layout.title().places().getOrDefault(table, line.blocks().get(0).column());
        String written = layout.isByNumber() ? "" : layout.title(table, row);
        String title = Wording.label(written);
        String number = layout.parts(Role.NUMBER).stream()
                .map(p -> p.column().places().get(table))
                .filter(c -> c != null)
                .map(c -> grid.shown(row, c))
                .findFirst()
                .orElse("");
        boolean repost = Wording.marksRepost(written);
        List<Object> name = List.of(Wording.key(title), Wording.flat(number), repost);
        Node before = layout.isStacked() ? null : read.get(name);
        boolean again = before != null && !match.isLeft(title, number, repost);
        Node item = again ? before : match.take(title, number, repost);
        if (item == null) {
            trace.leave(grid, line, "この行がどの項目のものか分からなかったため、取り込んでいません。");
            return;
        }
        layout.parts().forEach(p -> {
            Integer c = p.column().places().get(table);
            if (c != null && p.role() != Role.FIELD) {
                trace.use(grid, row, c, p.role() == Role.NUMBER ? Use.NUMBER : Use.LABEL);
            }
        });
        trace.made(grid, row, place, item);
        compare(item, title, number, row, place);
        trace.bonds().labels(layout, table, card, item);
        read.put(name, item);
        int time = counts.merge(item, 1, Integer::sum);
        if (time == 1) {
            cells.read(card, cards.sections(), lines, level -> item);
        } else {
            cells.further(card, time, item);
        }
    }

    private void compare(Node item, String title, String number, int row, int place) {
        if (!layout.isByNumber()
                && !Wording.key(title).equals(Wording.key(item.step().label()))) {
            trace.doubt(table.grid(), row, place, "題名が項目の題名「" + item.step().label() + "」と違います。番号が同じ項目のものとしました。");
        }
        if (!Wording.flat(number).equals(Wording.flat(item.step().number()))) {
            String written = number.isEmpty() ? "番号が書かれていません。" : "番号「" + number + "」が項目の番号と違います。";
            trace.doubt(
                    table.grid(), row, place, written + "題名が同じ「" + item.step().number() + "」の項目のものとしました。");
        }
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
