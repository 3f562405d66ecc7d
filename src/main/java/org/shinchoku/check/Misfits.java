package org.shinchoku.check;

import java.util.function.Consumer;
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
        for (Field field : Fields.inOrder(subject.plan())) {
            for (Value value : Fits.missed(subject.plan(), field)) {
                Item item = subject.plan().item(value.item());
                if (item != null) {
                    found.accept(new Finding(
                            Severity.WARNING,
                            "value_kind",
                            item,
                            field,
                            value.year(),
                            sentence(subject, field, value)));
                }
            }
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
