package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/** 前回資料から削除した項目: what stood in a form when it was handed out and has left the plan since. */
final class Removed {

    private static final String TITLE = "前回の配付の後に削除した項目";

    private Removed() {}

    /** The items with those above them that have gone too, in the order in which they stood. */
    static List<Item> of(Plan plan, Plan before, List<Sheet> then) {
        Outline outline = Outline.of(before);
        Set<Long> shown = new HashSet<>();
        for (Sheet sheet : then) {
            for (Row row : sheet.rows()) {
                if (before.item(row.item()) != null && shown.add(row.item())) {
                    outline.ancestors(row.item()).forEach(above -> shown.add(above.id()));
                }
            }
        }
        return outline.items().stream()
                .filter(item -> shown.contains(item.id()) && plan.item(item.id()) == null)
                .toList();
    }

    /** The same in words, for a sheet on which they have no place. */
    static String told(List<Item> gone) {
        return TITLE + "："
                + String.join("、", gone.stream().map(ItemTexts::named).toList());
    }

    /** A sheet with these below everything else, struck through. */
    static Sheet below(Sheet sheet, List<Item> gone, FormLook look) {
        int width = Math.max(1, sheet.width());
        List<Row> rows = new ArrayList<>(sheet.rows());
        List<Area> spans = new ArrayList<>(sheet.spans());
        rows.add(Row.EMPTY.withHeight(look.text().size()));
        line(rows, spans, width, Cell.of(TITLE, look.caption()));
        rows.set(rows.size() - 1, rows.get(rows.size() - 1).withFlow(Row.Flow.KEEP_WITH_NEXT));
        for (Item item : gone) {
            String name = ItemTexts.named(item);
            List<Mark> struck = List.of(new Mark(0, name.length(), true));
            line(rows, spans, width, Cell.of(name, look.text()).withMarks(struck));
        }
        return sheet.withRows(rows, spans);
    }

    private static void line(List<Row> rows, List<Area> spans, int width, Cell cell) {
        List<Cell> cells = new ArrayList<>(List.of(cell));
        while (cells.size() < width) {
            cells.add(Cell.of("", cell.style()));
        }
        if (width > 1) {
            spans.add(new Area(rows.size(), 0, 1, width));
        }
        rows.add(Row.of(cells));
    }
}
