package org.shinchoku.check;

import java.util.function.Consumer;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Filled;
import org.shinchoku.plan.Item;

/** 未記入: cells that are empty where most items say something. */
final class MissingEntries implements Check {

    @Override
    public void run(Subject subject, Consumer<Finding> found) {
        Filled filled = Filled.of(subject.plan());
        for (Item item : subject.items()) {
            for (Field field : subject.fields(item)) {
                field.years().stream()
                        .filter(year -> filled.misses(subject.plan(), item, field, year))
                        .forEach(year -> found.accept(
                                new Finding(Severity.WARNING, "missing_value", item, field, year, "記入がありません。")));
            }
        }
    }
}
