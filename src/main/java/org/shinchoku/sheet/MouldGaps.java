package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
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
        for (Item item : homeless) {
            without.add(item.id());
            all.add("項目「" + item.label() + "」は、元の様式に入れる所がないため、載せていません。");
        }
        Set<Long> columns = new HashSet<>();
        shown.keySet().forEach(c -> columns.add(c.field()));
        Map<String, Integer> rest = new LinkedHashMap<>();
        for (Value value : plan.values()) {
            boolean wanted = living.contains(value.item()) && !without.contains(value.item()) && isWanted(value);
            if (wanted && !isShown(value, shown)) {
                rest.merge(sentence(value, columns), 1, Integer::sum);
            }
        }
        rest.forEach((sentence, count) -> all.add(count == 1 ? sentence : sentence + "（" + count + "件）"));
        if (all.size() > MOST) {
            List<String> first = new ArrayList<>(all.subList(0, MOST));
            first.add("ほかに" + (all.size() - MOST) + "件あります。");
            return first;
        }
        return all;
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
