package org.shinchoku.ui.kit;

import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Schedule;

/** What a row of the plan is called, or empty where it has no name. */
final class RowName {

    private RowName() {}

    static String of(Row row) {
        if (row instanceof Head head) {
            return head.title();
        } else if (row instanceof Level level) {
            return level.name();
        } else if (row instanceof Field field) {
            return field.whole();
        } else if (row instanceof Scale scale) {
            return scale.name();
        } else if (row instanceof Department unit) {
            String term = TermName.of(unit);
            return term.isEmpty() ? unit.name() : unit.name() + "（" + term + "）";
        } else if (row instanceof Committee committee) {
            return committee.name();
        } else if (row instanceof Meeting meeting) {
            return meeting.name();
        } else if (row instanceof Inquiry inquiry) {
            return inquiry.title();
        } else if (row instanceof Schedule schedule) {
            return ScheduleName.of(schedule);
        }
        return row instanceof Form form ? form.name() : "";
    }
}
