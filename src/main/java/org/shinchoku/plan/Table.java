package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An immutable set of rows, found by their keys.
 *
 * <p>A hash trie: a changed copy shares all but the path to the changed row with its origin, so an edit costs the same in
 * a plan of five thousand items as in one of fifty, and {@link #compare} passes over what two tables share. The order of
 * the rows is that of their keys' hashes: the same for the same keys, and without meaning.
 *
 * @param <R> the kind of rows
 */
public final class Table<R extends Row> implements Iterable<R> {

    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;
    private static final Table<Row> EMPTY = new Table<>(null, 0);

    /** null, a Row, a Row[] of several rows with one hash, or a Node. */
    private final Object root;

    private final int size;

    private record Node(Object[] slots) {}

    private Table(Object root, int size) {
        this.root = root;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // an empty table holds rows of any kind
    public static <R extends Row> Table<R> empty() {
        return (Table<R>) EMPTY;
    }

    public static <R extends Row> Table<R> of(Collection<? extends R> rows) {
        Object root = null;
        for (R row : rows) {
            root = put(root, row, row.key().hashCode(), 0, true);
        }
        List<R> all = new ArrayList<>(rows.size());
        collect(root, all);
        return all.isEmpty() ? empty() : new Table<>(root, all.size());
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The row with a key, or null. */
    public R get(Key key) {
        for (R row : alike(key)) {
            if (row.key().equals(key)) {
                return row;
            }
        }
        return null;
    }

    /** What hangs where rows with this hash hang: null, a row or several. */
    private Object leaf(int hash) {
        Object at = root;
        for (int depth = 0; at instanceof Node node; depth++) {
            at = node.slots[slot(hash, depth)];
        }
        return at;
    }

    /** All rows whose keys have the hash of this one: those that differ in their part alone, and seldom a stranger. */
    @SuppressWarnings("unchecked") // only rows of kind R are put in
    List<R> alike(Key key) {
        Object at = leaf(key.hashCode());
        return at == null ? List.of() : at instanceof Row row ? (List<R>) List.of(row) : (List<R>) List.of(rows(at));
    }

    public boolean contains(Key key) {
        return get(key) != null;
    }

    /** A table that holds this row in place of the one with its key, or besides the others. */
    public Table<R> with(R row) {
        R before = get(row.key());
        if (row.equals(before)) {
            return this;
        }
        return new Table<>(put(root, row, row.key().hashCode(), 0, false), before == null ? size + 1 : size);
    }

    /** A table without the row of this key. */
    public Table<R> without(Key key) {
        return contains(key) ? new Table<>(drop(root, key, key.hashCode(), 0), size - 1) : this;
    }

    private static int slot(int hash, int depth) {
        return hash >>> depth * BITS & WIDTH - 1;
    }

    private static Row[] rows(Object leaf) {
        return leaf instanceof Row row ? new Row[] {row} : (Row[]) leaf;
    }

    private static Object leaf(List<Row> rows) {
        return rows.isEmpty() ? null : rows.size() == 1 ? rows.get(0) : rows.toArray(Row[]::new);
    }

    /** @param own whether the nodes are nobody else's yet, and may be filled rather than copied */
    private static Object put(Object at, Row row, int hash, int depth, boolean own) {
        if (at == null) {
            return row;
        }
        if (at instanceof Node node) {
            Object[] slots = own ? node.slots : node.slots.clone();
            int i = slot(hash, depth);
            slots[i] = put(slots[i], row, hash, depth + 1, own);
            return own ? node : new Node(slots);
        }
        Row[] there = rows(at);
        int theirs = there[0].key().hashCode();
        if (theirs == hash) {
            List<Row> same = new ArrayList<>(List.of(there));
            same.removeIf(r -> r.key().equals(row.key()));
            same.add(row);
            same.sort(Comparator.comparing(Row::key));
            return leaf(same);
        }
        Object[] slots = new Object[WIDTH];
        slots[slot(theirs, depth)] = at;
        return put(new Node(slots), row, hash, depth, true);
    }

    private static Object drop(Object at, Key key, int hash, int depth) {
        if (at instanceof Node node) {
            Object[] slots = node.slots.clone();
            int i = slot(hash, depth);
            slots[i] = drop(slots[i], key, hash, depth + 1);
            return shrunk(slots);
        }
        List<Row> left = new ArrayList<>(List.of(rows(at)));
        left.removeIf(r -> r.key().equals(key));
        return leaf(left);
    }

    private static Object shrunk(Object[] slots) {
        Object only = null;
        for (Object slot : slots) {
            if (slot != null && only != null) {
                return new Node(slots);
            }
            only = slot == null ? only : slot;
        }
        return only instanceof Node ? new Node(slots) : only;
    }

    /**
     * Tells each row in which this table and another differ: (before, after), with null where it is missing. What the two
     * share is passed over, so the cost follows the difference and not the size.
     */
    public void compare(Table<R> after, BiConsumer<R, R> difference) {
        compare(root, after.root, after, difference);
    }

    private void compare(Object a, Object b, Table<R> after, BiConsumer<R, R> difference) {
        if (a == b || a instanceof Row && a.equals(b)) {
            return;
        }
        if (a instanceof Node x && b instanceof Node y) {
            for (int i = 0; i < WIDTH; i++) {
                compare(x.slots[i], y.slots[i], after, difference);
            }
            return;
        }
        Table<R> left = new Table<>(a, 0);
        Table<R> right = new Table<>(b, 0);
        for (R before : left) {
            R now = after.get(before.key());
            if (!before.equals(now)) {
                difference.accept(before, now);
            }
        }
        for (R now : right) {
            if (get(now.key()) == null) {
                difference.accept(null, now);
            }
        }
    }

    public Stream<R> stream() {
        return StreamSupport.stream(Spliterators.spliterator(iterator(), size, Spliterator.NONNULL), false);
    }

    @Override
    public Iterator<R> iterator() {
        List<R> all = new ArrayList<>(size);
        collect(root, all);
        return all.iterator();
    }

    @SuppressWarnings("unchecked") // only rows of kind R are put in
    private static <R> void collect(Object at, List<R> into) {
        if (at instanceof Node node) {
            for (Object slot : node.slots) {
                collect(slot, into);
            }
        } else if (at != null) {
            for (Row row : rows(at)) {
                into.add((R) row);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?> table && table.size == size && same(root, table.root);
    }

    /** The same rows hang alike, in whatever order they came; what two tables share is passed over. */
    private static boolean same(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof Node x && b instanceof Node y) {
            for (int i = 0; i < WIDTH; i++) {
                if (!same(x.slots[i], y.slots[i])) {
                    return false;
                }
            }
            return true;
        }
        boolean rows = a != null && b != null && !(a instanceof Node) && !(b instanceof Node);
        return rows && Arrays.equals(rows(a), rows(b));
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (R row : this) {
            sum += row.hashCode();
        }
        return sum;
    }

    @Override
    public String toString() {
        return "Table[" + size + "]";
    }
}
