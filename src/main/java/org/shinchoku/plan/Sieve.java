package org.shinchoku.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.text.Fold;
import org.shinchoku.text.Sought;

/** 絞り込み: tells which items of a plan meet conditions, all of them at once. */
public final class Sieve {

    private final Plan plan;
    private final Index index;
    private final Function<Since, Plan> then;
    private final Predicate<Item> all;

    /**
     * @param index of the plan
     * @param then the plan as it was at a time
     */
    public Sieve(Index index, List<Condition> conditions, Function<Since, Plan> then) {
        this.plan = index.plan();
        this.index = index;
        this.then = then;
        this.all = conditions.stream().map(this::test).reduce(item -> true, Predicate::and);
    }

    public boolean passes(Item item) {
        return all.test(item);
    }

    private Predicate<Item> test(Condition condition) {
        if (condition instanceof Condition.Words words) {
            Sought sought = Sought.of(words.words());
            return sought.isEmpty() ? item -> true : item -> index.reads(item, sought);
        } else if (condition instanceof Condition.Section section) {
            return responsible(section);
        } else if (condition instanceof Condition.Rated rated) {
            Field field = plan.field(rated.field());
            return item -> field != null
                    && item.level() == field.level()
                    && rated.marks().contains(mark(item, field, rated));
        } else if (condition instanceof Condition.Missing missing) {
            Filled filled = Filled.of(plan);
            List<Field> fields = Fields.inOrder(plan);
            return item -> fields.stream().anyMatch(field -> filled.misses(plan, item, field, missing.year()));
        } else if (condition instanceof Condition.Changed changed) {
            Set<Long> items = changed(then.apply(changed.since()), plan);
            return item -> items.contains(item.id())
                    || items.contains(Reposts.source(plan, item).id());
        } else if (condition instanceof Condition.OnLevel on) {
            return item -> on.levels().contains(item.level());
        } else if (condition instanceof Condition.Among among) {
            Set<Long> items = Set.copyOf(among.items());
            return item -> items.contains(item.id());
        }
        boolean repost = ((Condition.Repost) condition).is();
        return item -> item.repost() == repost;
    }

    private Predicate<Item> responsible(Condition.Section section) {
        Sections sections = Sections.of(plan);
        Set<String> wanted = section.names().stream()
                .flatMap(name -> sections.now(name).stream())
                .map(Fold::key)
                .collect(Collectors.toSet());
        Map<Long, Boolean> known = new HashMap<>();
        return item -> known.computeIfAbsent(
                Reposts.source(plan, item).id(),
                id -> sections.of(plan.item(id)).stream().map(Fold::key).anyMatch(wanted::contains));
    }

    private String mark(Item item, Field field, Condition.Rated rated) {
        List<Judgement> given = Ratings.of(plan, item.id(), field, rated.year());
        return given.stream()
                .filter(j -> !j.mark().isEmpty() && (rated.layer() == null || j.layer() == rated.layer()))
                .map(Judgement::mark)
                .reduce("", (earlier, later) -> later);
    }

    /** The items of which anything reads differently in two plans; also what was said of them and answered. */
    public static Set<Long> changed(Plan before, Plan after) {
        Set<Long> items = new HashSet<>();
        before.items().compare(after.items(), (was, is) -> items.add((was == null ? is : was).id()));
        before.values().compare(after.values(), (was, is) -> items.add((was == null ? is : was).item()));
        before.ratings().compare(after.ratings(), (was, is) -> items.add((was == null ? is : was).item()));
        before.opinions()
                .compare(
                        after.opinions(),
                        (was, is) -> Stream.of(was, is)
                                .filter(Objects::nonNull)
                                .forEach(opinion -> items.add(opinion.item())));
        before.replies().compare(after.replies(), (was, is) -> {
            long opinion = (was == null ? is : was).opinion();
            Stream.of(after, before)
                    .map(plan -> plan.row(Key.of(Kind.OPINION, opinion)))
                    .filter(Opinion.class::isInstance)
                    .findFirst()
                    .ifPresent(row -> items.add(((Opinion) row).item()));
        });
        return items;
    }
}
