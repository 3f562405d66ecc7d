package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;

/** The rows of a plan that its values stand on, as a workbook carries them. */
record Bones(
        Head head,
        List<Level> levels,
        List<Field> fields,
        List<Scale> scales,
        List<Department> departments,
        List<Item> items) {

    Plan plan() {
        List<Row> rows = new ArrayList<>();
        rows.add(head);
        rows.addAll(levels);
        rows.addAll(fields);
        rows.addAll(scales);
        rows.addAll(departments);
        rows.addAll(items);
        return Plan.of(rows);
    }
}
