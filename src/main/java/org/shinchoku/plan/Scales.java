package org.shinchoku.plan;

import java.util.List;
import org.shinchoku.plan.Scale.Step;

/** 評価基準: the usual scales, to begin with. */
public final class Scales {

    private Scales() {}

    /** 達成度: 100 % of the target is 5, 80 % 4, 60 % 3, anything 2 and nothing 1. */
    public static Scale degrees(long id) {
        return new Scale(
                id,
                "達成度",
                0,
                List.of(
                        Step.from("5", "1"),
                        Step.from("4", "0.8"),
                        Step.from("3", "0.6"),
                        Step.above("2", "0"),
                        Step.from("1", "0")));
    }

    /** 評価: ◎ for the degrees 5 and 4, ○ for 3, △ for 2, × for 1. */
    public static Scale symbols(long id, long degrees) {
        return new Scale(
                id,
                "評価",
                degrees,
                List.of(
                        Step.translating("◎", "5", "4"),
                        Step.translating("○", "3"),
                        Step.translating("△", "2"),
                        Step.translating("×", "1")));
    }
}
