package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fits;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/** Texts that are not what their column is for, as a mark that the scale does not have: they stand, and are set apart. */
final class Misfits {

    private final Plan plan;
    private final Map<Long, Predicate<Value>> fits = new HashMap<>();

    Misfits(Plan plan) {
        this.plan = plan;
    }

    /** Looked for in what is seen alone, and not where heights are measured. */
    boolean at(Subject subject) {
        return subject instanceof Subject.Answer answer
                && plan.answers(answer.item(), answer.field(), answer.year()).stream()
                        .anyMatch(value -> !fits(value).test(value));
    }

    private Predicate<Value> fits(Value value) {
        return fits.computeIfAbsent(value.field(), field -> Fits.in(plan, plan.field(field)));
    }

    /** What the clerk should know of such a text. */
    static String words(Field field) {
        return switch (field.kind()) {
            case RATING, CHOICE -> "選択肢にない内容です。";
            case PERCENT -> "割合として読めない内容です。";
            case DATE -> "日付として読めない内容です。";
            default -> "数として読めない内容です。";
        };
    }
}
