package org.shinchoku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.shinchoku.plan.Item;
import org.shinchoku.text.Fold;

/** 番号: numbers that two items of a level bear, and gaps in a level that is numbered through. */
final class Numbering implements Check {

    private static final double NEARLY_ALL = 0.9;
    /** Where more numbers are missing, the plan shows but some of its items. */
    private static final double MOSTLY_THERE = 1.2;

    @Override
    public void run(Subject subject, Consumer<Finding> found) {
        Map<Long, Map<String, List<Item>>> levels = new TreeMap<>();
        for (Item item : subject.items()) {
            if (!item.repost() && !item.number().isBlank() && !isItsParents(subject, item)) {
                levels.computeIfAbsent(item.level(), l -> new HashMap<>())
                        .computeIfAbsent(Fold.key(item.number()), n -> new ArrayList<>())
                        .add(item);
            }
        }
        levels.values().forEach(numbers -> look(numbers, found));
    }

    /** Rows that carry the number of what they stand under are not numbered themselves. */
    private static boolean isItsParents(Subject subject, Item item) {
        Item parent = subject.plan().item(item.parent());
        return parent != null
                && subject.below(parent).stream()
                        .allMatch(i -> Fold.key(i.number()).equals(Fold.key(parent.number())));
    }

    /** Where most numbers are one item's alone, one that several bear is a slip; where they begin anew, it is none. */
    private static void look(Map<String, List<Item>> numbers, Consumer<Finding> found) {
        long sole = numbers.values().stream().filter(items -> items.size() == 1).count();
        if (sole < NEARLY_ALL * numbers.size()) {
            numbers.values().forEach(items -> siblings(items, found));
            return;
        }
        numbers.values().stream().filter(items -> items.size() > 1).forEach(items -> doubled(items, found));
        gaps(numbers, found);
    }

    private static void siblings(List<Item> items, Consumer<Finding> found) {
        Map<Long, List<Item>> parents = new HashMap<>();
        items.forEach(
                i -> parents.computeIfAbsent(i.parent(), p -> new ArrayList<>()).add(i));
        parents.values().stream().filter(same -> same.size() > 1).forEach(same -> doubled(same, found));
    }

    private static void doubled(List<Item> items, Consumer<Finding> found) {
        for (Item item : items.subList(1, items.size())) {
            found.accept(new Finding(
                    Severity.ERROR,
                    "number_duplicate",
                    item,
                    null,
                    null,
                    "番号「" + item.number() + "」が" + Subject.name(items.get(0)) + "と重なっています。"));
        }
    }

    private static void gaps(Map<String, List<Item>> numbers, Consumer<Finding> found) {
        TreeMap<Integer, Item> counted = new TreeMap<>();
        numbers.forEach((number, items) -> {
            if (number.matches("[0-9]{1,6}")) {
                counted.put(Integer.parseInt(number), items.get(0));
            }
        });
        boolean through = counted.size() == numbers.size() && !counted.isEmpty();
        if (!through || counted.lastKey() - counted.firstKey() + 1 > counted.size() * MOSTLY_THERE) {
            return;
        }
        for (Map.Entry<Integer, Item> entry : counted.entrySet()) {
            Integer before = counted.lowerKey(entry.getKey());
            int missing = before == null ? 0 : entry.getKey() - before - 1;
            if (missing > 0) {
                String gap = missing == 1
                        ? "「" + (before + 1) + "」"
                        : "「" + (before + 1) + "」から「" + (entry.getKey() - 1) + "」まで";
                found.accept(new Finding(
                        Severity.NOTE, "number_gap", entry.getValue(), null, null, "この前の番号" + gap + "がありません。"));
            }
        }
    }
}
