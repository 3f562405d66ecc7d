package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.Map;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/** How long the texts of each field are in the mean; looked at when first asked for, as columns mostly have their widths. */
final class Lengths {

    private final Plan plan;
    private Map<Long, Sum> fields;

    /** How many texts a field holds and how long they are together. */
    private record Sum(long texts, long length) {
        Sum and(Sum other) {
            return new Sum(texts + other.texts, length + other.length);
        }
    }

    Lengths(Plan plan) {
        this.plan = plan;
    }

    private Map<Long, Sum> fields() {
        if (fields == null) {
            fields = new HashMap<>();
            for (Value value : plan.values()) {
                fields.merge(value.field(), new Sum(1, value.text().length()), Sum::and);
            }
        }
        return fields;
    }

    /** In characters; of a field that holds nothing yet what may be expected. */
    double mean(Field field) {
        Sum sum = fields().getOrDefault(field.id(), new Sum(1, field.kind().isProse() ? 40 : 4));
        return (double) sum.length / sum.texts;
    }
}
