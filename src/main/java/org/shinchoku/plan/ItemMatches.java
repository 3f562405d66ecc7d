package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.shinchoku.text.Fold;

/**
 * Which items of a plan that comes in are items of the plan that is there: those of one number and label under the same
 * item and, of the others, those of which there is no second one that could be meant.
 */
final class ItemMatches {

    private static final double SAME_NUMBER = 0.6;
    private static final double NO_NUMBER = 0.8;
    private static final int SHORTEST = 4;

    private final Outline there;
    private final Outline incoming;
    private final LongUnaryOperator levels;
    private final Map<Long, Item> matches = new HashMap<>();
    private final Map<Long, String> doubts = new LinkedHashMap<>();
    private final Set<Long> taken = new HashSet<>();

    /** @param levels what an incoming level is called in the plan that is there */
    ItemMatches(Plan plan, Plan in, LongUnaryOperator levels) {
        this.there = Outline.of(plan);
        this.incoming = Outline.of(in);
        this.levels = levels;
        under(0, 0);
        elsewhere();
    }

    /** From the root down, so that the parent of each is known. */
    private void under(long parentThere, long parentIn) {
        List<Item> open = new ArrayList<>(there.children(parentThere));
        List<Item> left = new ArrayList<>(incoming.children(parentIn));
        pair(left, open, ItemMatches::isSame, false, "");
        pair(left, open, ItemMatches::isRenumbered, true, "番号だけが違うため、同じ項目としました。");
        pair(left, open, ItemMatches::isRetitled, true, "番号か前後が同じで名称が少し違うため、同じ項目としました。");
        for (Item item : incoming.children(parentIn)) {
            Item match = matches.get(item.id());
            if (match != null) {
                under(match.id(), item.id());
            }
        }
    }

    /** Two items as one. */
    private interface Test {
        boolean areOne(Item one, Item other);
    }

    /** @param sole whether there must be only one that could be meant, on either side */
    private void pair(List<Item> left, List<Item> open, Test test, boolean sole, String doubt) {
        for (Item item : List.copyOf(left)) {
            Predicate<Item> fits = o -> levels.applyAsLong(item.level()) == o.level()
                    && item.repost() == o.repost()
                    && test.areOne(item, o);
            List<Item> found = open.stream().filter(fits).toList();
            boolean clear = !found.isEmpty()
                    && (!sole
                            || found.size() == 1
                                    && left.stream()
                                                    .filter(i -> i.level() == item.level()
                                                            && i.repost() == item.repost()
                                                            && test.areOne(i, found.get(0)))
                                                    .count()
                                            == 1);
            if (clear) {
                match(item, found.get(0), doubt);
                left.remove(item);
                open.remove(found.get(0));
            }
        }
    }

    private void match(Item item, Item match, String doubt) {
        matches.put(item.id(), match);
        taken.add(match.id());
        if (!doubt.isEmpty()) {
            doubts.put(match.id(), doubt);
        }
    }

    private static boolean isSame(Item one, Item other) {
        return same(one.number(), other.number()) && same(one.label(), other.label());
    }

    private static boolean isRenumbered(Item one, Item other) {
        return !one.label().isBlank() && same(one.label(), other.label());
    }

    private static boolean isRetitled(Item one, Item other) {
        if (!same(one.number(), other.number()) || one.label().length() < SHORTEST) {
            return false;
        }
        return Likeness.of(one.label(), other.label()) >= (one.number().isBlank() ? NO_NUMBER : SAME_NUMBER);
    }

    /** An item of the same number and label that hangs under another one now. */
    private void elsewhere() {
        Map<String, List<Item>> open = byName(there.items(), i -> taken.contains(i.id()), i -> i.level());
        Map<String, List<Item>> left =
                byName(incoming.items(), i -> matches.containsKey(i.id()), i -> levels.applyAsLong(i.level()));
        left.forEach((name, items) -> {
            List<Item> found = open.getOrDefault(name, List.of());
            if (items.size() == 1 && found.size() == 1) {
                match(items.get(0), found.get(0), "別の階層の下にありますが、番号と名称が同じため、同じ項目としました。置き場所は変えていません。");
                under(found.get(0).id(), items.get(0).id());
            }
        });
    }

    private static Map<String, List<Item>> byName(List<Item> items, Predicate<Item> known, ToLongFunction<Item> level) {
        Map<String, List<Item>> names = new LinkedHashMap<>();
        items.stream()
                .filter(i ->
                        !known.test(i) && !i.number().isBlank() && !i.label().isBlank())
                .forEach(i -> names.computeIfAbsent(
                                level.applyAsLong(i) + "\n" + i.repost() + "\n" + Fold.key(i.number()) + "\n"
                                        + Fold.key(i.label()),
                                n -> new ArrayList<>())
                        .add(i));
        return names;
    }

    private static boolean same(String one, String other) {
        return Fold.key(one).equals(Fold.key(other));
    }

    /** The item that is there for one that comes in, or null. */
    Item of(long incomingId) {
        return matches.get(incomingId);
    }

    /** Why an item that is there was taken for one that is called otherwise, by its id. */
    Map<Long, String> doubts() {
        return doubts;
    }
}
