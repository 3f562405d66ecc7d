package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.Plan;

/** The order in which the columns of a plan's fields stand: as in the plan, or as the clerk put them. */
final class ColumnOrder {

    private ColumnOrder() {}

    /** All fields that belong to a level of the plan; those that came after the clerk put the columns in order stand
     * behind the one that they follow in the plan. */
    static List<Field> of(Plan plan, List<Topic> order) {
        List<Field> planned = Fields.inOrder(plan);
        var known = planned.stream().collect(Collectors.toMap(ColumnOrder::topic, Function.identity()));
        List<Field> fields = new ArrayList<>(
                order.stream().filter(known::containsKey).map(known::get).toList());
        for (int i = 0; i < planned.size(); i++) {
            if (!order.contains(topic(planned.get(i)))) {
                fields.add(i == 0 ? 0 : fields.indexOf(planned.get(i - 1)) + 1, planned.get(i));
            }
        }
        return fields;
    }

    static Topic topic(Field field) {
        return new Topic(Part.FIELD, field.id());
    }

    /** The order of all fields once one has been put before another, or with null behind all. */
    static List<Topic> moved(Plan plan, List<Topic> order, Field field, Field before) {
        List<Field> fields = of(plan, order);
        if (!field.equals(before)) {
            fields.remove(field);
            fields.add(before == null ? fields.size() : fields.indexOf(before), field);
        }
        return fields.stream().map(ColumnOrder::topic).toList();
    }

    /** The order of all fields once one has been put behind another. */
    static List<Topic> behind(Plan plan, List<Topic> order, Field field, Field after) {
        List<Field> fields = of(plan, order);
        int next = fields.indexOf(after) + 1;
        return moved(plan, order, field, next < fields.size() ? fields.get(next) : null);
    }
}
