package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Likeness;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.text.Fold;

/** Which item a row without a key is about: by its title and number, whatever their width, kana and spaces. */
final class ItemFinder {

    private static final double ALIKE = 0.6;

    private final Plan plan;
    private final Asked asked;
    private final Outline outline;
    private final List<Item> asking = new ArrayList<>();
    private final Map<String, List<Item>> titles = new HashMap<>();
    private final Map<String, List<Item>> numbers = new HashMap<>();

    ItemFinder(Plan plan, Asked asked) {
        this.plan = plan;
        this.asked = asked;
        this.outline = Outline.of(plan);
        Set<Long> levels = asked.fields().stream().map(Field::level).collect(Collectors.toSet());
        for (Item item : outline.items()) {
            if (!item.repost() && levels.contains(item.level())) {
                asking.add(item);
                add(titles, item.label(), item);
                add(titles, item.number() + item.label(), item);
                add(numbers, item.number(), item);
            }
        }
    }

    private static void add(Map<String, List<Item>> names, String name, Item item) {
        String key = Fold.key(name);
        List<Item> named = key.isEmpty() ? new ArrayList<>() : names.computeIfAbsent(key, k -> new ArrayList<>());
        if (!named.contains(item)) {
            named.add(item);
        }
    }

    /** How a row speaks for an item; the first that differ decide. */
    private record Fit(int depth, boolean number, int above, boolean section) implements Comparable<Fit> {

        private static final Comparator<Fit> ORDER = Comparator.comparingInt(Fit::depth)
                .thenComparing(Fit::number)
                .thenComparing(Fit::above)
                .thenComparing(Fit::section);

        @Override
        public int compareTo(Fit other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The item, or nothing where none or more than one could be meant.
     *
     * @param texts what stands in the row beside the answers
     * @param section the section that answers, or 0
     */
    Optional<Item> find(List<String> texts, long section) {
        Set<String> keys = texts.stream().map(Fold::key).collect(Collectors.toSet());
        List<Item> candidates = Stream.concat(
                        keys.stream().flatMap(key -> titles.getOrDefault(key, List.of()).stream()),
                        numbered(keys, texts).stream())
                .distinct()
                .toList();
        Fit best = candidates.stream()
                .map(item -> fit(item, keys, section))
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Item> fitting = candidates.stream()
                .filter(item -> fit(item, keys, section).equals(best))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The items that have places for answers, in the order of the outline. */
    List<Item> items() {
        return asking;
    }

    /** Whether a row says that it is about an item. */
    boolean names(Item item, List<String> texts) {
        Set<String> keys = texts.stream().map(Fold::key).collect(Collectors.toSet());
        return keys.contains(Fold.key(item.label())) || keys.contains(Fold.key(item.number() + item.label()));
    }

    /** Items of a number that stands in the row, beside a title that is much like theirs. */
    private List<Item> numbered(Set<String> keys, List<String> texts) {
        return keys.stream()
                .flatMap(key -> numbers.getOrDefault(key, List.of()).stream())
                .filter(item -> texts.stream().anyMatch(text -> Likeness.of(text, item.label()) >= ALIKE))
                .distinct()
                .toList();
    }

    private Fit fit(Item item, Set<String> keys, long section) {
        int above = (int) outline.ancestors(item.id()).stream()
                .flatMap(i -> Stream.of(i.label(), i.number() + i.label()))
                .filter(text -> keys.contains(Fold.key(text)))
                .count();
        boolean asksSection =
                asked.sections(item.id()).stream().map(Department::id).anyMatch(id -> id == section);
        return new Fit(
                plan.level(item.level()).depth(),
                !item.number().isEmpty()
                        && (keys.contains(Fold.key(item.number()))
                                || keys.contains(Fold.key(item.number() + item.label()))),
                above,
                asksSection);
    }
}
