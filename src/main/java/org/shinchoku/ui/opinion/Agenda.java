package org.shinchoku.ui.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Ratings;
import org.shinchoku.text.Fold;

/**
 * 審議する項目: what a meeting can speak of, and what can be said of it.
 *
 * @param year whose progress the meeting looks at, or null
 */
record Agenda(Plan plan, Outline outline, FiscalYear year) {

    /** More items than these are not offered: another letter tells more. */
    private static final int MOST = 30;

    static String name(Item item) {
        String label = item.label().replace('\n', ' ');
        return item.number().isEmpty() ? label : item.number() + "　" + label;
    }

    /** The items that are meant by what was typed: that number first, then those whose number or label begins so or holds it;
     * of several what is done before what it hangs on. */
    List<Item> find(String typed) {
        String key = Fold.key(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        return outline.items().stream()
                .filter(item -> !item.repost() && rank(item, key) < 4)
                .sorted(Comparator.comparingInt((Item item) -> rank(item, key))
                        .thenComparing(item -> !outline.isLeaf(item.id())))
                .limit(MOST)
                .toList();
    }

    private static int rank(Item item, String key) {
        String number = Fold.key(item.number());
        String label = Fold.key(item.label());
        return number.equals(key)
                ? 0
                : number.startsWith(key) ? 1 : label.startsWith(key) ? 2 : label.contains(key) ? 3 : 4;
    }

    /** The item behind another on the same level, or null behind the last. */
    Item after(Item item) {
        List<Item> level = outline.items().stream()
                .filter(i -> i.level() == item.level() && !i.repost())
                .toList();
        int next = level.indexOf(item) + 1;
        return next > 0 && next < level.size() ? level.get(next) : null;
    }

    /** The committee's columns of an item; none where opinions stand in none. */
    List<Field> columns(Item item) {
        return Fields.of(plan, item.level()).stream()
                .filter(field -> field.kind() == Field.Kind.OPINION)
                .toList();
    }

    /** The marks that the committee may give an item. */
    List<Verdict> verdicts(Item item) {
        List<Verdict> all = new ArrayList<>();
        for (Field field : Fields.of(plan, item.level())) {
            if (field.kind() == Field.Kind.RATING && plan.scale(field.scale()) != null && isOf(field)) {
                plan.scale(field.scale()).marks().forEach(mark -> all.add(new Verdict(field, mark)));
            }
        }
        return all;
    }

    private boolean isOf(Field field) {
        return !field.yearly() || field.years().contains(year);
    }

    /** Who has spoken at meetings, each once. */
    List<String> speakers() {
        return plan.opinions().stream()
                .map(Opinion::speaker)
                .filter(s -> !s.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** The marks of an item that count at present, in words. */
    String marks(Item item) {
        return Fields.of(plan, item.level()).stream()
                .filter(f -> f.kind() == Field.Kind.RATING && isOf(f))
                .flatMap(f -> Ratings.effective(plan, item.id(), f, f.yearly() ? year : null)
                        .map(Judgement::mark)
                        .map(mark -> f.name().replace('\n', ' ') + "：" + mark)
                        .stream())
                .reduce((one, other) -> one + "　" + other)
                .orElse("");
    }
}
