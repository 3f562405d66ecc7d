package org.shinchoku.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;

/**
 * 新しい計画: what the clerk says of a plan that does not begin from a sheet.
 *
 * @param title as printed
 * @param office the municipality, or empty
 * @param levels what the levels are called, from the root; at least one
 * @param from first fiscal year of the plan's term
 * @param to last fiscal year of the plan's term
 */
public record Draft(String title, String office, List<String> levels, FiscalYear from, FiscalYear to) {

    /** The plan with its levels, without items, and with the columns that every office reports in. */
    public Plan plan() {
        List<Row> rows = new ArrayList<>();
        for (int depth = 0; depth < levels.size(); depth++) {
            rows.add(new Level(depth + 1L, depth, levels.get(depth)));
        }
        long leaf = levels.size();
        List<FiscalYear> years = IntStream.rangeClosed(from.year(), to.year())
                .mapToObj(FiscalYear::new)
                .toList();
        rows.add(Field.fixed(leaf + 1, leaf, Item.GAP, "担当課", Field.Kind.DEPARTMENT));
        rows.add(Field.fixed(leaf + 2, leaf, 2 * Item.GAP, "取組の概要", Field.Kind.TEXT));
        rows.add(Field.yearly(leaf + 3, leaf, 3 * Item.GAP, "取組状況", Field.Kind.TEXT, years));
        rows.add(Field.yearly(leaf + 4, leaf, 4 * Item.GAP, "評価", Field.Kind.RATING, years));
        return Plan.of(new Head(Plan.newId(), title, office, from, to)).with(rows);
    }
}
