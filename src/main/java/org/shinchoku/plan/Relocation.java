package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 項目の移動: brings an item with all that hangs on it to another place, also on another level.
 *
 * <p>On another level the items have other fields. A value goes into the field of the same name there; one for which there
 * is none stays as it is, out of sight, and is seen again where the item comes back.
 */
public final class Relocation {

    private final Plan plan;
    private final Outline outline;
    private final List<Level> levels;

    /** @param outline the plan's own tree */
    public Relocation(Plan plan, Outline outline) {
        this.plan = plan;
        this.outline = outline;
        this.levels = plan.levels().stream()
                .sorted(Comparator.comparingInt(Level::depth).thenComparingLong(Level::id))
                .toList();
    }

    /** One level down: under the item before it. */
    public Optional<Destination> inward(long id) {
        List<Item> row = outline.children(parent(id));
        int index = row.indexOf(plan.item(id));
        return index < 1 ? Optional.empty() : under(id, row.get(index - 1).id());
    }

    /** One level up: behind the item it hangs on. */
    public Optional<Destination> outward(long id) {
        return parent(id) == 0 ? Optional.empty() : beside(id, parent(id), true);
    }

    /** As the last under another item: on its own level where that may hang there, else on the next below the other's. */
    public Optional<Destination> under(long id, long parent) {
        int above = rank(plan.item(parent).level());
        int own = rank(plan.item(id).level());
        return at(id, parent, others(parent, id).size(), own > above ? own : above + 1);
    }

    /** Directly before or behind another item, on its level. */
    public Optional<Destination> beside(long id, long sibling, boolean behind) {
        long parent = parent(sibling);
        int index = others(parent, id).indexOf(plan.item(sibling));
        return index < 0
                ? Optional.empty()
                : at(
                        id,
                        parent,
                        behind ? index + 1 : index,
                        rank(plan.item(sibling).level()));
    }

    /** Where an item lands that is put on another: under one of a level above, behind one of its own, or what that hangs on. */
    public Optional<Destination> onto(long id, long target) {
        int own = rank(plan.item(id).level());
        Item at = plan.item(target);
        while (rank(at.level()) > own && parent(at.id()) != 0) {
            at = plan.item(parent(at.id()));
        }
        return rank(at.level()) < own ? under(id, at.id()) : beside(id, at.id(), true);
    }

    private Optional<Destination> at(long id, long parent, int index, int rank) {
        int by = rank - rank(plan.item(id).level());
        boolean onItself = outline.branch(id).stream().anyMatch(i -> i.id() == parent);
        boolean fits =
                outline.branch(id).stream().map(i -> rank(i.level()) + by).allMatch(r -> r >= 0 && r < levels.size());
        return onItself || !fits
                ? Optional.empty()
                : Optional.of(new Destination(parent, index, levels.get(rank).id()));
    }

    /** The values of a branch that have no field where it goes. */
    public List<Value> unseen(long id, Destination to) {
        Map<Long, Long> moved = levels(id, to);
        return plan.values().stream()
                .filter(v -> moved.containsKey(v.item()) && plan.field(v.field()) != null)
                .filter(v ->
                        plan.field(v.field()).level() == plan.item(v.item()).level())
                .filter(v -> field(v.field(), v.year(), moved.get(v.item())).isEmpty())
                .toList();
    }

    public Plan move(long id, Destination to) {
        Map<Long, Long> moved = levels(id, to);
        Plan result = plan;
        for (Map.Entry<Long, Long> each : moved.entrySet()) {
            result = result.with(plan.item(each.getKey()).on(each.getValue()));
        }
        if (plan.item(id).level() != to.level()) {
            result = carried(result, moved);
        }
        return Siblings.place(result, others(to.parent(), id), List.of(result.item(id)), to.parent(), to.index());
    }

    private Plan carried(Plan base, Map<Long, Long> moved) {
        Plan result = base;
        for (Value v : plan.values()) {
            Field there = moved.containsKey(v.item())
                    ? field(v.field(), v.year(), moved.get(v.item())).orElse(null)
                    : null;
            if (there != null) {
                result = result.without(v.key())
                        .with(new Value(v.item(), there.id(), v.year(), v.department(), v.text(), v.origin()));
            }
        }
        for (Rating r : plan.ratings()) {
            Field there = moved.containsKey(r.item())
                    ? field(r.field(), r.year(), moved.get(r.item())).orElse(null)
                    : null;
            if (there != null) {
                result = result.without(r.key())
                        .with(new Rating(r.item(), there.id(), r.year(), r.layer(), r.mark(), r.reason()));
            }
        }
        return result;
    }

    /** The field of a level that bears the same name and takes the same year. */
    private Optional<Field> field(long field, FiscalYear year, long level) {
        Field from = plan.field(field);
        return from == null || from.level() == level
                ? Optional.ofNullable(from)
                : Fields.of(plan, level).stream()
                        .filter(f -> f.name().equals(from.name()) && f.yearly() == from.yearly())
                        .filter(f -> year == null || f.years().contains(year))
                        .findFirst();
    }

    /** The level of each item of a branch where it goes. */
    private Map<Long, Long> levels(long id, Destination to) {
        int by = rank(to.level()) - rank(plan.item(id).level());
        Map<Long, Long> levelOf = new HashMap<>();
        outline.branch(id)
                .forEach(i ->
                        levelOf.put(i.id(), levels.get(rank(i.level()) + by).id()));
        return levelOf;
    }

    private int rank(long level) {
        return levels.indexOf(plan.level(level));
    }

    private List<Item> others(long parent, long id) {
        List<Item> row = new ArrayList<>(outline.children(parent));
        row.removeIf(i -> i.id() == id);
        return row;
    }

    /** An item whose parent is missing stands at the root. */
    private long parent(long id) {
        return outline.depth(id) == 0 ? 0 : plan.item(id).parent();
    }
}
