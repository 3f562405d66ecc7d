package org.shinchoku.ui.settings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.Due;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rollover;
import org.shinchoku.plan.Schedule;
import org.shinchoku.plan.Schedules;
import org.shinchoku.ui.kit.ScheduleName;

/** What is told of an item in a year that is opened. */
record DueWords(Plan plan, Outline outline, Rollover rollover) {

    String name(Due due) {
        Item item = due.item();
        List<Item> above = outline.ancestors(item.id());
        boolean borrowed = item.label().isEmpty() && !above.isEmpty();
        String label = borrowed ? above.get(above.size() - 1).label() : item.label();
        return (item.number() + " " + label).strip().replace('\n', ' ');
    }

    boolean hasEnded(Due due) {
        return !due.asked() && due.hindrance().hasEnded(rollover.year());
    }

    /** Whether an item is asked in the year or, if not, why. */
    String state(Due due) {
        return due.asked() ? "記入する" : hasEnded(due) ? "終了" : "休み";
    }

    /** What is settled of an item itself. */
    Schedule own(Due due) {
        Schedule own = rollover.schedules().get(due.item().id());
        return own == null ? Schedules.of(plan, due.item().id()) : own;
    }

    /** What is known of an item beyond whether it is asked. */
    String why(Due due) {
        Schedule told = due.asked() ? own(due) : due.hindrance();
        String above = told.item() == due.item().id() ? "" : "上の項目が";
        String rule = told.isAlways() ? "" : above + ScheduleName.of(told);
        String reason = told.reason().isEmpty() ? "" : "（" + told.reason() + "）";
        return Stream.concat(Stream.of(rule + reason), due.notes().stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("、"));
    }

    String given(Due due) {
        return due.given().stream()
                .map(v -> plan.field(v.field()).name() + "：" + v.text().replace('\n', ' '))
                .collect(Collectors.joining("　"));
    }
}
