package org.shinchoku.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.summary.Tally;

/**
 * A row of the table of counts.
 *
 * @param year of which year it counts, or null
 * @param items those to which each mark was given, and behind them all, each once
 * @param isSum whether it is the sum of the others
 */
record CountRow(String name, FiscalYear year, List<List<Long>> items, boolean isSum) {

    /** The lines of a tally, with their sum below where they are parts of a whole; who counts in several counts there once. */
    static List<CountRow> of(Tally tally) {
        List<CountRow> rows = new ArrayList<>();
        for (Tally.Line line : tally.lines()) {
            FiscalYear year = line.year() == null ? tally.year() : line.year();
            rows.add(new CountRow(tally.name(line), year, withAll(line.items()), false));
        }
        if (tally.topic() != Tally.Topic.YEAR && rows.size() > 1) {
            List<List<Long>> sums = IntStream.range(0, tally.marks().size())
                    .mapToObj(mark -> tally.lines().stream()
                            .flatMap(line -> line.items().get(mark).stream())
                            .distinct()
                            .toList())
                    .toList();
            rows.add(new CountRow("計", tally.year(), withAll(sums), true));
        }
        return rows;
    }

    private static List<List<Long>> withAll(List<List<Long>> items) {
        List<List<Long>> all = new ArrayList<>(items);
        all.add(items.stream().flatMap(List::stream).distinct().toList());
        return all;
    }

    /** How many items have a mark; behind the last mark all are meant. */
    int count(int mark) {
        return items.get(mark).size();
    }

    int total() {
        return count(items.size() - 1);
    }

    /** A mark's part of the row, from 0 to 1. */
    double share(int mark) {
        return total() == 0 ? 0 : (double) count(mark) / total();
    }

    /** The same in words, as 33.3%; empty where there is nothing to share. */
    String percent(int mark) {
        return total() == 0 ? "" : "%.1f%%".formatted(100 * share(mark));
    }
}
