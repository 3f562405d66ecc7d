package org.shinchoku.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Union;
import org.shinchoku.plan.Value;

/**
 * 取込の差分: what a plan that comes in would change in the plan that is there, one difference for each cell, each of which
 * can be accepted by itself.
 *
 * <p>An empty cell changes nothing. What a difference rests on comes along with it: the item and the field of a value, the
 * item above an item.
 */
public final class Incoming {

    private final Plan base;
    private final Map<Key, Change> changes = new HashMap<>();
    private final List<Difference> differences;

    private Incoming(Plan base, Union union) {
        this.base = base;
        Diff.between(base, union.plan()).forEach(c -> changes.put(c.key(), c));
        this.differences = new Differences(base, union, changes.values()).all();
    }

    /** What {@code incoming} would change in {@code base}. */
    public static Incoming of(Plan base, Plan incoming) {
        return new Incoming(base, Union.between(base, incoming));
    }

    /** What differs: new items and names, new fields and years, then the cells in the order of the outline. */
    public List<Difference> differences() {
        return differences;
    }

    /** The plan with all of it. */
    public Plan all() {
        return apply(changes.values());
    }

    /** The plan with some of the differences and what they rest on. */
    public Plan with(Collection<Difference> accepted) {
        return apply(changes(accepted));
    }

    private Plan apply(Collection<Change> some) {
        try {
            return Diff.apply(base, List.copyOf(some));
        } catch (Conflict e) {
            throw new IllegalStateException("changes do not fit the plan they were found in", e);
        }
    }

    /**
     * The changes that make some of the differences, to be accepted by an {@link Editor}: also how the file was read, which
     * is kept even where nothing else is taken.
     */
    public List<Change> changes(Collection<Difference> accepted) {
        Set<Change> wanted = new LinkedHashSet<>();
        accepted.forEach(d -> d.changes().forEach(c -> want(c, wanted)));
        changes.values().stream().filter(Incoming::isAlongside).forEach(c -> want(c, wanted));
        return List.copyOf(wanted);
    }

    private void want(Change change, Set<Change> wanted) {
        if (wanted.add(change)) {
            needs(change).stream().map(changes::get).filter(Objects::nonNull).forEach(c -> want(c, wanted));
        }
    }

    /** Rows that no clerk chooses: sections, the way of reading, the learnt form. */
    private static boolean isAlongside(Change change) {
        return switch (change.key().kind()) {
            case PLAN, LEVEL, ITEM, FIELD, SCALE, VALUE, RATING -> false;
            default -> true;
        };
    }

    /** The rows without which a row cannot stand, as far as they are new. */
    private List<Key> needs(Change change) {
        Row row = change.after();
        List<Key> needs = new ArrayList<>();
        if (row instanceof Item item) {
            needs.add(Key.of(Kind.ITEM, item.parent()));
            needs.add(Key.of(Kind.ITEM, item.original()));
            needs.add(Key.of(Kind.LEVEL, item.level()));
        } else if (row instanceof Field field) {
            needs.add(Key.of(Kind.LEVEL, field.level()));
            needs.add(Key.of(Kind.SCALE, field.scale()));
        } else if (row instanceof Value || row instanceof Rating) {
            needs.add(Key.of(Kind.ITEM, change.key().id()));
        }
        needs.removeIf(k -> changes.get(k) == null || changes.get(k).before() != null);
        if (row instanceof Value || row instanceof Rating) {
            column(change.key()).ifPresent(needs::add);
        } else if (row instanceof Item item && change.before() == null) {
            moved(item.parent()).forEach(needs::add);
        }
        return needs;
    }

    /** The field of a cell, where it is new or has no column for the cell's year yet. */
    private Optional<Key> column(Key cell) {
        Key key = Key.of(Kind.FIELD, cell.field());
        Field there = base.field(cell.field());
        boolean has =
                there != null && (cell.year() == 0 || there.years().stream().anyMatch(y -> y.year() == cell.year()));
        return has ? Optional.empty() : Optional.of(key);
    }

    /** A new item may have moved its neighbours apart. */
    private Stream<Key> moved(long parent) {
        return changes.values().stream()
                .filter(c -> c.before() instanceof Item was
                        && c.after() instanceof Item is
                        && is.parent() == parent
                        && is.order() != was.order())
                .map(Change::key);
    }
}
