package org.shinchoku.intake;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.Role;

/**
 * The lines of a card: an item that is merged beside several indicators, or several sentences, has a line for each of them.
 *
 * <p>What stands in the second line is never joined with what stands in the first: a blank cell in one of them would set
 * the figures of one indicator beside the name of another.
 */
final class CardLines {

    private final Grid grid;
    private final List<Integer> indicators;
    private final boolean stacked;
    private final Set<Integer> lined = new HashSet<>();
    /** Which line of its card each row belongs to. */
    private final Map<Integer, Integer> counted = new HashMap<>();

    /** @param cards all cards of the table */
    CardLines(Layout layout, Table table, Iterable<List<Integer>> cards) {
        this.grid = table.grid();
        this.indicators = layout.parts(Role.FIELD).stream()
                .filter(p -> p.heading().is(Word.INDICATOR) && !p.heading().hasYear())
                .map(p -> p.column().places().get(table))
                .filter(c -> c != null)
                .toList();
        this.stacked = layout.isStacked();
        for (List<Integer> card : cards) {
            count(card);
            for (int row : card.subList(1, card.size())) {
                if (of(card, row) > 1) {
                    grid.row(row).stream().filter(b -> b.area().row() == row).forEach(b -> lined.add(b.column()));
                }
            }
        }
    }

    private void count(List<Integer> card) {
        int line = 0;
        int before = -1;
        for (int row : card) {
            boolean begins = begins(row) && (before < 0 || !repeats(row, before));
            line += begins ? 1 : 0;
            before = begins ? row : before;
            counted.put(row, Math.max(1, line));
        }
    }

    /**
     * Whether the indicators of a line are only written again, as on a sheet that repeats everything in each row; where no rows
     * are years or measures, one of the same name that says something else is another.
     */
    private boolean repeats(int row, int before) {
        boolean same = stacked
                || grid.row(row).stream()
                        .allMatch(b -> b.area().row() < row || b.text().equals(grid.shown(before, b.column())));
        return same
                && !indicators.isEmpty()
                && indicators.stream()
                        .allMatch(c ->
                                grid.text(row, c).isEmpty() || grid.text(row, c).equals(grid.shown(before, c)));
    }

    /** Whether some item has more than one text in a column, each in a line of its own. */
    boolean isLined(int column) {
        return lined.contains(column);
    }

    /** Which line of its card a row belongs to, from 1. */
    int of(List<Integer> card, int row) {
        int at = Collections.binarySearch(card, row);
        int last = at < 0 ? -at - 2 : at;
        return last < 0 ? 1 : counted.get(card.get(last));
    }

    /** The line of the row in which the cell at a place begins. */
    int of(List<Integer> card, int row, int column) {
        return of(card, Math.max(card.get(0), grid.area(row, column).row()));
    }

    /** Whether a row is the first of a line. */
    boolean begins(List<Integer> card, int row) {
        int at = Collections.binarySearch(card, row);
        return at == 0 || of(card, row) > of(card, card.get(at - 1));
    }

    /** A line begins with its indicator; where there is none, with any text of its own, save where rows are years. */
    private boolean begins(int row) {
        return indicators.isEmpty()
                ? !stacked && grid.row(row).stream().anyMatch(b -> b.area().row() == row)
                : indicators.stream().anyMatch(c -> !grid.text(row, c).isEmpty());
    }
}
