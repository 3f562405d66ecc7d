package org.shinchoku.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.Fits;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;

/** 記入の形: texts that are not what their column is for, as a mark that the scale does not have. */
final class Misfits implements Check {

    @Override
    public void run(Subject subject, Consumer<Finding> found) {
        Map<Long, Predicate<Value>> fits = new HashMap<>();
        Fields.inOrder(subject.plan()).forEach(f -> fits.put(f.id(), Fits.in(subject.plan(), f)));
        for (Value value : subject.plan().values()) {
            if (!fits.getOrDefault(value.field(), v -> true).test(value)) {
                look(subject, value, found);
            }
        }
    }

    private static void look(Subject subject, Value value, Consumer<Finding> found) {
        Item item = subject.plan().item(value.item());
        Field field = subject.plan().field(value.field());
        if (item != null && subject.asks(item, field, value.year())) {
            found.accept(new Finding(
                    Severity.WARNING, "value_kind", item, field, value.year(), sentence(subject, field, value)));
        }
    }

    private static String sentence(Subject subject, Field field, Value value) {
        Scale scale = subject.plan().scale(field.scale());
        String written = "「" + Excerpt.shortened(value.text()) + "」";
        if (scale != null) {
            return written + "は、評価基準「" + scale.name() + "」（" + String.join("、", scale.marks()) + "）にありません。";
        }
        return switch (field.kind()) {
            case PERCENT -> written + "は、割合として読めません。";
            case DATE -> written + "は、日付として読めません。";
            default -> written + "は、数として読めません。";
        };
    }
}
