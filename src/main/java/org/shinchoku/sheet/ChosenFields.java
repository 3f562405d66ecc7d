package org.shinchoku.sheet;

import java.util.List;
import java.util.Objects;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;

/**
 * 載せる欄: the fields that a form shows, in the order that was chosen or else their own; for everybody only those that were chosen.
 *
 * @param columns what was chosen of them
 */
record ChosenFields(List<Field> fields, List<FormShown.Column> columns) {

    static ChosenFields of(Plan plan, Form form) {
        List<FormShown.Column> columns = form.shown().columns();
        List<Field> fields = columns.isEmpty() && form.base() != Form.Base.PUBLIC
                ? Fields.inOrder(plan)
                : columns.stream()
                        .map(c -> plan.field(c.field()))
                        .filter(Objects::nonNull)
                        .toList();
        return new ChosenFields(fields, columns);
    }

    List<Field> of(Level level) {
        return fields.stream().filter(f -> f.level() == level.id()).toList();
    }

    /** In points, or 0 where none was chosen. */
    double width(Field field) {
        return columns.stream()
                .filter(c -> c.field() == field.id())
                .mapToDouble(FormShown.Column::width)
                .findFirst()
                .orElse(0);
    }
}
