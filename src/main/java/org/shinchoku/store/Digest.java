package org.shinchoku.store;

import java.time.LocalDate;
import org.shinchoku.edit.Change;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;

/**
 * A number that stands for all rows of a plan: the sum of a number for each row, so that an edit changes it by what it
 * changes and not by reading everything again. It finds accidents; it is no defence against intent.
 */
final class Digest {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Digest() {}

    static long of(Plan plan) {
        long sum = 0;
        for (Kind kind : Kind.values()) {
            for (Row row : plan.table(kind)) {
                sum += of(row);
            }
        }
        return sum;
    }

    static long after(long before, Iterable<Change> changes) {
        long sum = before;
        for (Change change : changes) {
            sum += of(change.after()) - of(change.before());
        }
        return sum;
    }

    private static long of(Row row) {
        if (row == null) {
            return 0;
        }
        Kind kind = row.key().kind();
        return of(kind, Shelf.of(kind).cells(row));
    }

    /**
     * The number of a row, from what its columns hold. What came to a table later and was never chosen is null at its end and
     * counts nothing: a row keeps the number it had.
     */
    static long of(Kind kind, Object[] cells) {
        int end = cells.length;
        while (end > 0 && cells[end - 1] == null) {
            end--;
        }
        long hash = mix(kind.name());
        for (int i = 0; i < end; i++) {
            hash = mix(hash, mix(cells[i]));
        }
        return hash;
    }

    private static long mix(Object cell) {
        if (cell == null) {
            return 1;
        }
        if (cell instanceof String text) {
            long hash = text.length();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
                hash ^= hash >>> 29;
            }
            return hash;
        }
        if (cell instanceof Boolean yes) {
            return yes ? 2 : 3;
        }
        if (cell instanceof LocalDate day) {
            return day.toEpochDay();
        }
        return cell instanceof Double real ? Double.doubleToLongBits(real) : ((Number) cell).longValue();
    }

    private static long mix(long hash, long more) {
        long mixed = (hash ^ more) * PRIME;
        return (mixed ^ mixed >>> 32) * PRIME;
    }
}
