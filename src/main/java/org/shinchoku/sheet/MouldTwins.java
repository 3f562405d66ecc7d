package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;

/** Which neighbour an item takes after that needs a table or a sheet of its own, and what stands for what in it. */
final class MouldTwins {

    private static final Pattern COUNT =
            Pattern.compile("[(（]?[0-9０-９一二三四五六七八九十①-⑳A-Za-zア-ン]{1,3}(?:[-－.．][0-9０-９]{1,3})*[)）]?");

    private final Outline outline;

    MouldTwins(Outline outline) {
        this.outline = outline;
    }

    /** The nearest item of the same level that has a table of its own: before it, behind it, else anywhere. */
    Optional<Item> model(Item item, Predicate<Item> hasTable) {
        List<Item> siblings = outline.children(item.parent());
        int own = siblings.indexOf(item);
        List<Item> nearest = new ArrayList<>();
        for (int i = own - 1; i >= 0; i--) {
            nearest.add(siblings.get(i));
        }
        nearest.addAll(siblings.subList(own + 1, siblings.size()));
        outline.items().stream().filter(i -> i.level() == item.level()).forEach(nearest::add);
        return nearest.stream()
                .filter(i -> i.id() != item.id() && i.level() == item.level())
                .filter(hasTable)
                .findFirst();
    }

    /** For the items below the model those below the new one, one by one; for those above it those above. */
    Map<Long, Long> counterparts(Item model, Item item) {
        Map<Long, Long> pairs = new HashMap<>();
        pair(model, item, pairs);
        List<Item> above = outline.ancestors(item.id());
        for (Item one : outline.ancestors(model.id())) {
            above.stream()
                    .filter(o -> o.level() == one.level())
                    .findFirst()
                    .ifPresent(o -> pairs.put(one.id(), o.id()));
        }
        return pairs;
    }

    private void pair(Item model, Item item, Map<Long, Long> pairs) {
        pairs.put(model.id(), item.id());
        List<Item> ones = outline.children(model.id());
        List<Item> others = outline.children(item.id());
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            if (ones.get(i).level() == others.get(i).level()) {
                pair(ones.get(i), others.get(i), pairs);
            }
        }
    }

    /** The name of a sheet for another item: with its count in the place of the model's, and unlike all others. */
    String name(String name, Item model, Item item, Collection<String> taken) {
        String named = name;
        List<Item> ones = path(model);
        List<Item> others = path(item);
        int at = 0;
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            String one = count(ones.get(i));
            int found = one.isEmpty() ? -1 : named.indexOf(one, at);
            if (found >= 0 && !count(others.get(i)).isEmpty()) {
                String other = count(others.get(i));
                named = named.substring(0, found) + other + named.substring(found + one.length());
                at = found + other.length();
            }
        }
        String free = named;
        for (int i = 2; taken.contains(free); i++) {
            free = named + " (" + i + ")";
        }
        return free;
    }

    private List<Item> path(Item item) {
        List<Item> path = new ArrayList<>(outline.ancestors(item.id()));
        path.add(item);
        return path;
    }

    private static String count(Item item) {
        Matcher label = COUNT.matcher(item.label());
        return !item.number().isBlank() ? item.number().strip() : label.lookingAt() ? label.group() : "";
    }
}
