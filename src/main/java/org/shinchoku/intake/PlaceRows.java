package org.shinchoku.intake;

import java.util.List;

/** Reads the cards of a table that speaks of what stands above it, as the indicators of a 施策 above its 事業. */
final class PlaceRows implements Rows {

    private final Layout layout;
    private final Table table;
    private final Cells cells;
    private final Cards cards;
    private final CardLines lines;
    private final Node above;
    private final Labels labels;
    private int count;

    PlaceRows(Layout layout, Table table, Cells cells, Node above) {
        this.layout = layout;
        this.table = table;
        this.cells = cells;
        this.cards = new Cards(layout, table);
        this.lines = new CardLines(layout, table, cards.all());
        this.above = above;
        this.labels = new Labels(layout);
    }

    @Override
    public void row(Line line) {
        List<Integer> card = cards.at(line.row());
        if (card.isEmpty()) {
            return;
        }
        count++;
        if (count == 1) {
            cells.read(card, cards.sections(), lines, level -> above);
        } else {
            cells.further(card, count, above);
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
