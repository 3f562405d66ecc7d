package org.shinchoku.ui.summary;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;

/** Plans whose items are rated, to be counted. */
final class Rated {

    static final FiscalYear R4 = new FiscalYear(2022);
    static final FiscalYear R5 = new FiscalYear(2023);
    static final FiscalYear R6 = new FiscalYear(2024);

    private Rated() {}

    /** Two policies with two measures each, rated over two years; the third has been opened and says nothing yet. */
    static Plan small() {
        return large(2, 2);
    }

    static Plan large(int policies, int each) {
        List<Row> rows = new ArrayList<>(List.of(
                new Head(1, "みどり計画", "青葉市", R4, R6),
                new Level(10, 0, "施策"),
                new Level(11, 1, "事業"),
                new Scale(50, "評価", 0, List.of(Scale.Step.of("◎", ""), Scale.Step.of("○", ""))),
                Field.fixed(20, 11, 1, "担当課", Field.Kind.DEPARTMENT),
                Field.yearly(21, 11, 2, "評価", Field.Kind.RATING, List.of(R4, R5, R6))
                        .withScale(50)));
        long id = 100;
        for (int p = 1; p <= policies; p++) {
            long policy = id++;
            rows.add(new Item(policy, 0, 10, p, Integer.toString(p), "施策" + p, false, 0));
            for (int m = 1; m <= each; m++) {
                long measure = id++;
                rows.add(new Item(measure, policy, 11, m, p + "-" + m, "事業" + m, false, 0));
                rows.add(new Value(measure, 20, null, 0, m % 2 == 0 ? "公園課" : "企画課、公園課", ""));
                rows.add(new Value(measure, 21, R4, 0, "○", ""));
                if (m == 1) {
                    rows.add(new Value(measure, 21, R5, 0, "◎", ""));
                }
            }
        }
        return Plan.of(rows);
    }
}
