package org.shinchoku.sheet;

import java.util.HashMap;
import java.util.Map;

/** Tells the rows of an item apart: those that follow each other, and those in which it stands again, as in a table below. */
final class RowPlaces {

    private final Map<Long, Integer> runs = new HashMap<>();
    private long last;
    private int line;

    /**
     * Which of an item's rows one is.
     *
     * @param run how often the item stood elsewhere before
     * @param line how many rows of it stand right above
     */
    record Place(long item, int run, int line) {

        /** Whether it belongs to a table of its own, with columns of its own. */
        boolean isFurther() {
            return run > 0;
        }
    }

    /** The place of the next row; of none where it shows no item. */
    Place next(Row row) {
        if (row.item() == 0 || row.item() != last) {
            line = 0;
            last = row.item();
            runs.merge(last, 1, Integer::sum);
        } else {
            line++;
        }
        return new Place(last, runs.get(last) - 1, line);
    }
}
