package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.ItemLines.Line;

/**
 * The form 施策: pages of its own for each item of the third level from below, as 施策の方向, with the items of the level
 * below it as blocks, boxes to tick, figures year by year, and what the committee says at the end.
 */
final class Policy {

    private Policy() {}

    /** One sheet for each of these items; all have the same columns. */
    static List<Sheet> of(Plan plan, Form form) {
        ItemLines lines = new ItemLines(plan);
        List<Line> shown = lines.lines(form);
        int usual = Math.max(0, lines.levels().size() - 3);
        // pages of their own for what lies above would leave no place for the level between
        int pages = Math.max(usual, new LevelStands(form, lines.levels()).lowestBreak(usual));
        PolicyColumns columns = new PolicyColumns(plan, form, lines.levels(), shown);
        List<Sheet> sheets = new ArrayList<>();
        for (List<Line> page : byPage(shown, pages)) {
            sheets.add(new PolicyPage(plan, form, lines.levels(), columns, page).sheet(pages));
        }
        return sheets.isEmpty()
                ? List.of(new PolicyPage(plan, form, lines.levels(), columns, List.of()).sheet(pages))
                : sheets;
    }

    /** The lines of each item of the pages' level; those of a branch without that level hang on the one above. */
    private static List<List<Line>> byPage(List<Line> lines, int level) {
        Map<List<Item>, List<Line>> pages = new LinkedHashMap<>();
        for (Line line : lines) {
            List<Item> head =
                    line.items().subList(0, Math.min(level + 1, line.items().size()));
            pages.computeIfAbsent(head, h -> new ArrayList<>()).add(line);
        }
        return List.copyOf(pages.values());
    }
}
