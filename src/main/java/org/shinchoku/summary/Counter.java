package org.shinchoku.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Schedules;
import org.shinchoku.plan.Spelling;
import org.shinchoku.text.Fold;

/** Counts the marks that count, line by line; a dash is a dash however it is written. */
final class Counter {

    /** How a dash is written, be it written as it may. */
    private static final String DASH = "—";

    /** Stands where a mark would for what rested; no mark is folded to it. */
    private static final String RESTING = "\n";

    private final Plan plan;
    private final Field field;
    /** The marks as written, by their folded text. */
    private final Map<String, String> marks = new LinkedHashMap<>();

    /** How often each text stands in the field, by what it is folded to. */
    private final Map<String, Map<String, Integer>> writings = new HashMap<>();

    private final Map<Head, Map<String, List<Long>>> lines = new LinkedHashMap<>();
    private boolean open;
    private boolean rest;

    /** @param key tells lines of one name apart */
    private record Head(long key, String name, FiscalYear year) {}

    Counter(Plan plan, Field field) {
        this.plan = plan;
        this.field = field;
        Scale scale = plan.scale(field.scale());
        if (scale != null) {
            scale.marks().forEach(mark -> marks.put(Fold.key(mark), mark));
        }
    }

    /** Counts items in a line for their year, which is there also where no item is. */
    void line(FiscalYear year, List<Item> items, Spelling spelling) {
        add(new Head(0, year == null ? "" : year.in(spelling), year), items, year);
    }

    /** Counts items in a line of that name; lines of one name are told apart by a key. */
    void line(long key, String name, List<Item> items, FiscalYear year) {
        add(new Head(key, name, year), items, year);
    }

    private void add(Head head, List<Item> items, FiscalYear year) {
        Map<String, List<Long>> counts = lines.computeIfAbsent(head, h -> new LinkedHashMap<>());
        for (Item item : items) {
            String mark = Ratings.effective(plan, item.id(), field, year)
                    .map(Judgement::mark)
                    .orElse("");
            String key = Fold.key(mark);
            if (!key.isEmpty()) {
                marks.computeIfAbsent(key, k -> usual(k, mark).replace('\n', ' '));
            } else if (Schedules.asks(plan, item.id(), year)) {
                open = true;
            } else {
                rest = true;
                key = RESTING;
            }
            counts.computeIfAbsent(key, k -> new ArrayList<>()).add(item.id());
        }
    }

    /** As a mark that the scale does not have is written most often in the plan, a dash as in any table: so all write it alike. */
    private String usual(String key, String mark) {
        if (key.equals(Fold.key(DASH))) {
            return DASH;
        }
        if (writings.isEmpty()) {
            plan.values().stream()
                    .filter(value -> value.field() == field.id())
                    .forEach(value -> writings.computeIfAbsent(Fold.key(value.text()), k -> new LinkedHashMap<>())
                            .merge(value.text(), 1, Integer::sum));
        }
        return writings.getOrDefault(key, Map.of(mark, 1)).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(mark);
    }

    /** @param year of which year everything was counted, or null */
    Tally tally(Tally.Topic topic, String heading, FiscalYear year, boolean shared) {
        List<String> keys = new ArrayList<>(marks.keySet());
        List<String> names = new ArrayList<>(marks.values());
        if (open) {
            keys.add("");
            names.add(Tally.OPEN);
        }
        if (rest) {
            keys.add(RESTING);
            names.add(Tally.REST);
        }
        List<Tally.Line> counted = new ArrayList<>();
        lines.forEach((head, counts) -> counted.add(new Tally.Line(
                head.name(),
                head.year(),
                keys.stream().map(key -> counts.getOrDefault(key, List.of())).toList())));
        return new Tally(topic, heading, field, year, names, counted, shared);
    }
}
