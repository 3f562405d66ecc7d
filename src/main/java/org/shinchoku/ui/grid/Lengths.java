package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.Map;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/** How long the texts of each field are in the mean. */
final class Lengths {

    private final Map<Long, Sum> fields = new HashMap<>();

    /** How many texts a field holds and how long they are together. */
    private record Sum(long texts, long length) {
        Sum and(Sum other) {
            return new Sum(texts + other.texts, length + other.length);
        }
    }

    Lengths(Plan plan) {
        for (Value value : plan.values()) {
            fields.merge(value.field(), new Sum(1, value.text().length()), Sum::and);
        }
    }

    /** In characters; of a field that holds nothing yet what may be expected. */
    double mean(Field field) {
        Sum sum = fields.getOrDefault(field.id(), new Sum(1, field.kind().isProse() ? 40 : 4));
        return (double) sum.length / sum.texts;
    }
}
