package org.shinchoku.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Scale;
import org.shinchoku.sheet.ItemLines.Line;
import org.shinchoku.text.Fold;

/** 集計: below a table, how often each mark was given; an item that stands here as 再掲 too counts once. */
final class MarkCounts {

    private static final double NAMES = 9;

    private final Plan plan;
    private final List<Line> lines;
    private final List<ItemColumn> columns;
    private final FormLook look;

    MarkCounts(Plan plan, List<Line> lines, List<ItemColumn> columns, FormLook look) {
        this.plan = plan;
        this.lines = lines;
        this.columns = columns;
        this.look = look;
    }

    /**
     * One row for each rating.
     *
     * @param widths of the columns, in points
     */
    void add(Lining table, double[] widths) {
        int names = table.columns(NAMES * look.text().size(), widths);
        for (ItemColumn column : columns) {
            if (column.isRating() && !lines.isEmpty()) {
                String name = column.field().name() + "の集計";
                table.add(table.named(name, look.name(), counts(column), look.count(), names));
            }
        }
    }

    /** The marks from best to worst, then others as they come; a dash is a dash however it is written. */
    private String counts(ItemColumn column) {
        Map<String, String> marks = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Scale scale = plan.scale(column.field().scale());
        if (scale != null) {
            scale.marks().forEach(mark -> {
                marks.put(Fold.key(mark), mark);
                counts.put(Fold.key(mark), 0);
            });
        }
        Set<Long> rated = rated(column);
        int open = 0;
        for (long item : rated) {
            Optional<String> mark =
                    Ratings.effective(plan, item, column.field(), column.year()).map(Judgement::mark);
            mark.ifPresent(m -> {
                marks.putIfAbsent(Fold.key(m), m);
                counts.merge(Fold.key(m), 1, Integer::sum);
            });
            open += mark.isEmpty() ? 1 : 0;
        }
        String counted = counts.entrySet().stream()
                .map(e -> marks.get(e.getKey()).replace('\n', ' ') + "：" + e.getValue() + "件")
                .collect(Collectors.joining("　　"));
        return counted + (open == 0 ? "" : "　　未記入：" + open + "件") + "　　計：" + rated.size() + "件";
    }

    /** The items that a column rates, each once. */
    private Set<Long> rated(ItemColumn column) {
        Set<Long> items = new LinkedHashSet<>();
        for (Line line : lines) {
            Item item = line.at(column.level());
            if (item != null) {
                items.add(Reposts.source(plan, item).id());
            }
        }
        return items;
    }
}
