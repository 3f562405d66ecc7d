package org.shinchoku.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.ItemLines.Line;
import org.shinchoku.summary.Summary;
import org.shinchoku.summary.Tally;

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
                table.add(table.named(name, look.name(), Spoken.of(counts(column)), look.count(), names));
            }
        }
    }

    private String counts(ItemColumn column) {
        List<Item> items = lines.stream()
                .map(line -> line.at(column.level()))
                .filter(Objects::nonNull)
                .toList();
        Tally tally = Summary.of(plan, column.field(), column.year(), items);
        String counted = IntStream.range(0, tally.marks().size())
                .mapToObj(i -> tally.marks().get(i).replace('\n', ' ') + "：" + tally.count(i) + "件　　")
                .collect(Collectors.joining());
        return counted + "計：" + tally.total() + "件";
    }
}
