package org.shinchoku.ui.opinion;

import java.time.LocalDate;
import java.util.List;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;

/** A plan with a committee that has two columns for its opinions, and two meetings. */
final class Sitting {

    static final FiscalYear R5 = new FiscalYear(2023);

    private Sitting() {}

    static Plan plan() {
        return Plan.of(new Head(1, "みどり計画", "青葉市", R5, R5))
                .with(List.of(
                        new Level(10, 0, "事業"),
                        new Scale(50, "評価", 0, List.of(Scale.Step.of("◎", ""), Scale.Step.of("○", ""))),
                        Field.yearly(20, 10, 1, "評価", Field.Kind.RATING, List.of(R5))
                                .withScale(50),
                        Field.yearly(21, 10, 2, "意見・要望", Field.Kind.OPINION, List.of(R5)),
                        Field.yearly(22, 10, 3, "市民や地域との連携", Field.Kind.OPINION, List.of(R5)),
                        new Item(30, 0, 10, 1, "1-1", "剪定", false, 0),
                        new Item(31, 0, 10, 2, "1-2", "植樹", false, 0),
                        new Item(32, 0, 10, 3, "11", "講座", false, 0),
                        new Item(33, 0, 10, 4, "1-2", "植樹", true, 31),
                        new Value(30, 20, R5, 0, "◎", ""),
                        new Committee(60, "推進委員会"),
                        new Meeting(61, 60, "第1回", LocalDate.of(2024, 7, 1), R5),
                        new Meeting(62, 60, "第2回", LocalDate.of(2024, 10, 1), R5)));
    }
}
