package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;

/** Tells what of the plan did not come to stand on the learnt sheets. */
final class MouldGaps {

    private static final int MOST = 20;

    private final Plan plan;
    private final Set<Long> living;
    private final List<FiscalYear> chosen;
    private final Set<Long> byTitle = new HashSet<>();

    /**
     * @param living the items that were to be shown
     * @param chosen the years that were to be shown, or empty for all
     */
    MouldGaps(Plan plan, Set<Long> living, List<FiscalYear> chosen, Collection<Mould> moulds) {
        this.plan = plan;
        this.living = living;
        this.chosen = chosen;
        for (Mould mould : moulds) {
            mould.sheet().slots().stream().filter(s -> s.by() == Slot.By.SHEET).forEach(s -> byTitle.add(s.field()));
        }
    }

    /**
     * One sentence for each item without a row, column without a place, and value that neither explains.
     *
     * @param homeless items for which no row was found
     * @param shown the cells of the plan that are on the sheets; where a text is chosen from options, with these
     */
    List<String> sentences(Collection<Item> homeless, Map<MouldCell, List<String>> shown) {
        Set<Long> without = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (Item item : inOrder(homeless, Item::id)) {
            without.add(item.id());
            all.add("項目「" + item.label() + "」は、元の様式に入れる所がないため、載せていません。");
        }
        Set<Long> columns = new HashSet<>();
        shown.keySet().forEach(c -> columns.add(c.field()));
        Map<String, Integer> rest = new LinkedHashMap<>();
        List<Value> unshown = plan.values().stream()
                .filter(v -> living.contains(v.item()) && !without.contains(v.item()) && isWanted(v))
                .filter(v -> !isShown(v, shown))
                .sorted(Comparator.comparing(Value::year, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingLong(v -> plan.field(v.field()).order()))
                .toList();
        inOrder(unshown, Value::item).forEach(v -> rest.merge(sentence(v, columns), 1, Integer::sum));
        rest.forEach((sentence, count) -> all.add(count == 1 ? sentence : sentence + "（" + count + "件）"));
        if (all.size() > MOST) {
            List<String> first = new ArrayList<>(all.subList(0, MOST));
            first.add("ほかに" + (all.size() - MOST) + "件あります。");
            return first;
        }
        return all;
    }

    /** Those of the items that come first in the plan before the others: ids say nothing of it. */
    private <T> List<T> inOrder(Collection<T> all, ToLongFunction<T> item) {
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        Map<Long, Integer> places = new HashMap<>();
        Outline.of(plan).items().forEach(i -> places.put(i.id(), places.size()));
        return all.stream()
                .sorted(Comparator.comparingInt(t -> places.getOrDefault(item.applyAsLong(t), places.size())))
                .toList();
    }

    private boolean isWanted(Value value) {
        return plan.field(value.field()) != null
                && (value.year() == null || chosen.isEmpty() || chosen.contains(value.year()));
    }

    private boolean isShown(Value value, Map<MouldCell, List<String>> shown) {
        List<String> options = shown.get(new MouldCell(value.item(), value.field(), value.year()));
        if (options == null) {
            return value.year() != null && byTitle.contains(value.field());
        }
        return options.isEmpty() || value.text().lines().allMatch(options::contains);
    }

    private String sentence(Value value, Set<Long> columns) {
        Field field = plan.field(value.field());
        if (!columns.contains(field.id())) {
            return "欄「" + field.name() + "」は、元の様式に列がないため、載せていません。";
        }
        Item item = plan.item(value.item());
        String year = value.year() == null ? "" : value.year().in(Spelling.ERA) + "の";
        return "項目「" + item.label() + "」の" + year + "「" + field.name() + "」は、元の様式に入れる所がないため、載せていません。";
    }
}
