package org.shinchoku.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The marks that a ratio of actual to target earns: that of the scale everything follows from first, then of those that
     * translate it, up to this one. It ends where a scale has no mark for what came before.
     */
    public static List<String> chain(Plan plan, Scale scale, BigDecimal ratio) {
        List<Scale> scales = new ArrayList<>();
        for (Scale at = scale; at != null && !scales.contains(at); at = plan.scale(at.basis())) {
            scales.add(0, at);
        }
        List<String> marks = new ArrayList<>();
        Optional<String> mark = scales.get(0).rate(ratio);
        for (int i = 1; i <= scales.size() && mark.isPresent(); i++) {
            marks.add(mark.get());
            mark = i < scales.size() ? scales.get(i).translate(mark.get()) : Optional.empty();
        }
        return marks;
    }

    /** The scales whose marks may be translated by one: all but itself and those that follow from it. */
    public static List<Scale> bases(Plan plan, Scale scale) {
        return plan.scales().stream()
                .filter(other -> !follows(plan, other, scale.id()))
                .sorted(Comparator.comparing(Scale::name).thenComparingLong(Scale::id))
                .toList();
    }

    private static boolean follows(Plan plan, Scale from, long id) {
        Set<Long> seen = new HashSet<>();
        Scale at = from;
        while (at != null && seen.add(at.id())) {
            if (at.id() == id) {
                return true;
            }
            at = plan.scale(at.basis());
        }
        return false;
    }
}
