package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 体系の編集: what can be done to the tree of a plan; everything makes a new plan. */
public final class Branches {

    /**
     * What goes with a branch that is taken away.
     *
     * @param items the items, the branch's own root first
     * @param values how many values they hold
     * @param opinions how many opinions were given on them
     * @param reposts items elsewhere that show one of them; the first of each takes its place
     */
    public record Loss(List<Item> items, int values, int opinions, List<Item> reposts) {}

    private final Plan plan;
    private final Outline outline;

    /** @param outline the plan's own tree */
    public Branches(Plan plan, Outline outline) {
        this.plan = plan;
        this.outline = outline;
    }

    /** The level on which an item stands that is added under another, or with 0 at the root; empty at the last level. */
    public Optional<Level> levelUnder(long parent) {
        List<Item> children = outline.children(parent);
        if (!children.isEmpty()) {
            return Optional.ofNullable(plan.level(children.get(0).level()));
        }
        int depth = parent == 0 ? -1 : depthOfLevel(plan.item(parent));
        return plan.levels().stream().filter(l -> l.depth() > depth).min(Comparator.comparingInt(Level::depth));
    }

    /** Adds an item as the last under another, or with 0 at the root. */
    public Plan addUnder(long parent, long id, String number, String label) {
        Level level = levelUnder(parent).orElseThrow();
        Item item = new Item(id, parent, level.id(), 0, number, label, false, 0);
        return place(plan, item, parent, outline.children(parent).size());
    }

    /** Adds an item directly behind another, on its level. */
    public Plan addBehind(long sibling, long id, String number, String label) {
        Item there = plan.item(sibling);
        long parent = parent(there);
        Item item = new Item(id, parent, there.level(), 0, number, label, false, 0);
        return place(plan, item, parent, outline.children(parent).indexOf(there) + 1);
    }

    /** Puts a 再掲 of an item as the last under another. */
    public Plan repostUnder(long parent, long id, long original) {
        Item source = Reposts.source(plan, plan.item(original));
        Item item = new Item(id, parent, source.level(), 0, source.number(), source.label(), true, source.id());
        return place(plan, item, parent, outline.children(parent).size());
    }

    /** The items under which a 再掲 of an item can stand: those of the level above it, but the one it hangs on itself. */
    public List<Item> hosts(long original) {
        Item source = Reposts.source(plan, plan.item(original));
        int depth = depthOfLevel(source);
        Set<Long> levels = outline.items().stream()
                .filter(i -> depthOfLevel(i) == depth && outline.depth(i.id()) > 0)
                .map(i -> plan.item(i.parent()).level())
                .collect(Collectors.toSet());
        return outline.items().stream()
                .filter(i -> levels.contains(i.level()) && i.id() != source.parent() && !i.repost())
                .toList();
    }

    /**
     * Moves an item with all that hangs on it.
     *
     * @param index its place among the parent's other items, from 0
     */
    Plan move(long id, long parent, int index) {
        return place(plan, plan.item(id), parent, index);
    }

    /** Moves an item one place up or down; from the end of one branch it goes on into the next. */
    public Plan step(long id, int direction) {
        Item item = plan.item(id);
        List<Item> siblings = outline.children(parent(item));
        int index = siblings.indexOf(item) + direction;
        if (index >= 0 && index < siblings.size()) {
            return move(id, parent(item), index);
        }
        return neighbour(item, direction)
                .map(next -> move(
                        id,
                        next.id(),
                        direction < 0 ? outline.children(next.id()).size() : 0))
                .orElse(plan);
    }

    /** The item beside the parent that could be the parent as well. */
    private Optional<Item> neighbour(Item item, int direction) {
        if (parent(item) == 0) {
            return Optional.empty();
        }
        Item parent = plan.item(parent(item));
        List<Item> row = outline.items().stream()
                .filter(i -> i.level() == parent.level())
                .toList();
        int index = row.indexOf(parent) + direction;
        return index >= 0 && index < row.size() ? Optional.of(row.get(index)) : Optional.empty();
    }

    public Loss loss(long id) {
        List<Item> branch = outline.branch(id);
        Set<Long> ids = branch.stream().map(Item::id).collect(Collectors.toSet());
        int values =
                (int) plan.values().stream().filter(v -> ids.contains(v.item())).count();
        int opinions = (int)
                plan.opinions().stream().filter(o -> ids.contains(o.item())).count();
        List<Item> reposts = plan.items().stream()
                .filter(i -> ids.contains(i.original()) && !ids.contains(i.id()))
                .toList();
        return new Loss(branch, values, opinions, reposts);
    }

    /**
     * Takes an item away with all that hangs on it. What is shown elsewhere as 再掲 is not lost: the first repost that
     * stays takes its original's place.
     */
    public Plan remove(long id) {
        Set<Long> ids = outline.branch(id).stream().map(Item::id).collect(Collectors.toSet());
        Plan left = plan;
        for (Item item : outline.items()) {
            left = ids.contains(item.id()) ? left : Reposts.inherit(left, left.item(item.id()), ids);
        }
        for (Key key : rowsOf(ids)) {
            left = left.without(key);
        }
        return left;
    }

    /** Gives an item another number and label; reposts that bore the same ones bear the new ones too. */
    public Plan rename(long id, String number, String label) {
        Item old = plan.item(id);
        long source = Reposts.source(plan, old).id();
        Plan renamed = plan;
        for (Item item : plan.items()) {
            if (item.id() == id || Reposts.source(plan, item).id() == source) {
                Item numbered = item.number().equals(old.number()) ? item.withNumber(number) : item;
                renamed = renamed.with(item.label().equals(old.label()) ? numbered.withLabel(label) : numbered);
            }
        }
        return renamed;
    }

    private List<Key> rowsOf(Set<Long> items) {
        List<Key> keys = new ArrayList<>();
        items.forEach(id -> keys.add(Key.of(Kind.ITEM, id)));
        items.forEach(id -> keys.add(Key.of(Kind.SCHEDULE, id)));
        plan.values().stream().filter(v -> items.contains(v.item())).forEach(v -> keys.add(v.key()));
        plan.ratings().stream().filter(r -> items.contains(r.item())).forEach(r -> keys.add(r.key()));
        Set<Long> opinions = plan.opinions().stream()
                .filter(o -> items.contains(o.item()))
                .map(Opinion::id)
                .collect(Collectors.toSet());
        opinions.forEach(id -> keys.add(Key.of(Kind.OPINION, id)));
        plan.replies().stream().filter(r -> opinions.contains(r.opinion())).forEach(r -> keys.add(r.key()));
        return keys;
    }

    private Plan place(Plan before, Item item, long parent, int index) {
        List<Item> siblings = new ArrayList<>(outline.children(parent));
        siblings.removeIf(i -> i.id() == item.id());
        return Siblings.place(before, siblings, List.of(item), parent, index);
    }

    /** An item whose parent is missing stands at the root. */
    private long parent(Item item) {
        return outline.depth(item.id()) == 0 ? 0 : item.parent();
    }

    private int depthOfLevel(Item item) {
        Level level = plan.level(item.level());
        return level == null ? outline.depth(item.id()) : level.depth();
    }
}
