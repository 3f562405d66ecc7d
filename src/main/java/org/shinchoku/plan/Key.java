package org.shinchoku.plan;

import java.util.Comparator;

/**
 * The name of a row within its plan; it never changes while the row lives.
 *
 * @param kind what the row is
 * @param id the row's own id or, for values and ratings, its item's
 * @param field the field of a value or rating, else 0
 * @param year the western fiscal year of a value or rating, 0 for none
 * @param part the answering department of a value, the layer of a rating, else 0
 */
public record Key(Kind kind, long id, long field, int year, long part) implements Comparable<Key> {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
            .thenComparingLong(Key::id)
            .thenComparingLong(Key::field)
            .thenComparingInt(Key::year)
            .thenComparingLong(Key::part);

    public static Key of(Kind kind, long id) {
        return new Key(kind, id, 0, 0, 0);
    }

    /** Written out, as a record's own is several times slower before it is compiled in full, and tables ask for nothing else. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Key key
                        && id == key.id
                        && field == key.field
                        && year == key.year
                        && part == key.part
                        && kind == key.kind;
    }

    /**
     * Leaves the part out, so that a table keeps the answers of several sections, and the layers of a rating, together.
     * The same in every run, which the record's own is not: an enum's hash differs, and with it would a table's order.
     */
    @Override
    public int hashCode() {
        long h = id * 0x9E3779B97F4A7C15L + field;
        h = (h ^ h >>> 29) * 0xBF58476D1CE4E5B9L + year;
        h = (h ^ h >>> 32) * 0x94D049BB133111EBL + kind.ordinal();
        return (int) (h ^ h >>> 31);
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
