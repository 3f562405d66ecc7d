package org.shinchoku.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 体系: the items of a plan as a tree, in the order in which they are printed.
 *
 * <p>An item whose parent is missing, or that hangs on itself, stands at the root: nothing disappears.
 */
public final class Outline {

    private static final Comparator<Item> AS_PRINTED =
            Comparator.comparingLong(Item::order).thenComparingLong(Item::id);

    private final Map<Long, Item> preorder = new LinkedHashMap<>();
    private final Map<Long, List<Item>> children = new HashMap<>();
    private final Map<Long, Integer> depths = new HashMap<>();

    private Outline(Table<Item> items) {
        for (Item item : items) {
            boolean orphan = items.get(Key.of(Kind.ITEM, item.parent())) == null;
            hang(item, orphan ? 0 : item.parent());
        }
        children.values().forEach(list -> list.sort(AS_PRINTED));
        walk(List.copyOf(children(0)));
        if (preorder.size() < items.size()) {
            items.stream().sorted(Comparator.comparingLong(Item::id)).forEach(this::rescue);
        }
    }

    private void hang(Item item, long parent) {
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(item);
    }

    /** Cuts a ring of items that hang on each other, so that the first of them stands at the root. */
    private void rescue(Item item) {
        if (!preorder.containsKey(item.id())) {
            children.get(item.parent()).remove(item);
            hang(item, 0);
            walk(List.of(item));
        }
    }

    /** The tree of a plan's items; costs about as much as sorting them. */
    public static Outline of(Plan plan) {
        return new Outline(plan.items());
    }

    private void walk(List<Item> roots) {
        Deque<Item> ahead = new ArrayDeque<>(roots);
        roots.forEach(root -> depths.put(root.id(), 0));
        while (!ahead.isEmpty()) {
            Item item = ahead.pop();
            preorder.put(item.id(), item);
            List<Item> below = children(item.id());
            for (int i = below.size() - 1; i >= 0; i--) {
                depths.put(below.get(i).id(), depth(item.id()) + 1);
                ahead.push(below.get(i));
            }
        }
    }

    /** All items, each before what hangs on it. */
    public List<Item> items() {
        return List.copyOf(preorder.values());
    }

    /** What hangs on an item, or with 0 what stands at the root. */
    public List<Item> children(long id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    public boolean isLeaf(long id) {
        return children(id).isEmpty();
    }

    /** How many items stand above this one. */
    public int depth(long id) {
        return depths.get(id);
    }

    /** The items above this one, the root's first. */
    public List<Item> ancestors(long id) {
        List<Item> above = new ArrayList<>();
        Item item = preorder.get(id);
        for (int left = depth(id); left > 0; left--) {
            item = preorder.get(item.parent());
            above.add(0, item);
        }
        return above;
    }

    /** The labels above an item, the root's first, joined with {@code " > "}. */
    public String path(long id) {
        return path(ancestors(id).stream().map(Item::label));
    }

    /** Labels that hang on each other as one text, those that say nothing left out. */
    static String path(Stream<String> labels) {
        return labels.filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(" > "));
    }

    /** An item and all that hangs on it. */
    public List<Item> branch(long id) {
        List<Item> branch = new ArrayList<>();
        branch.add(preorder.get(id));
        for (int i = 0; i < branch.size(); i++) {
            branch.addAll(children(branch.get(i).id()));
        }
        return branch;
    }
}
