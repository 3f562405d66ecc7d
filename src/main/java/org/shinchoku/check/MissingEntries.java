package org.shinchoku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.shinchoku.plan.Filled;
import org.shinchoku.plan.Item;

/** 未記入: cells that are empty where most items say something. */
final class MissingEntries implements Check {

    @Override
    public void run(Subject subject, Consumer<Finding> found) {
        List<Finding> empty = new ArrayList<>();
        for (Item item : subject.items()) {
            subject.own(item, (field, year) -> {
                if (subject.plan().answers(item.id(), field.id(), year).isEmpty()) {
                    empty.add(new Finding(Severity.WARNING, "missing_value", item, field, year, "記入がありません。"));
                }
            });
        }
        if (!empty.isEmpty()) {
            Filled filled = Filled.of(subject.plan());
            empty.stream()
                    .filter(f -> filled.misses(subject.plan(), f.item(), f.field(), f.year()))
                    .forEach(found);
        }
    }
}
