package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Value;

/** The answers of several sections in one cell, each written apart. */
final class Sections {

    private Sections() {}

    /** Those that have answered in a cell, where they are several. */
    static List<Subject.Section> in(Plan plan, Subject.Answer cell) {
        List<Value> answers = Reposts.shown(plan, cell.item(), cell.field(), cell.year());
        return answers.size() < 2
                ? List.of()
                : answers.stream()
                        .map(v -> new Subject.Section(cell.item(), cell.field(), cell.year(), v.department()))
                        .toList();
    }

    static String text(Plan plan, Subject.Section subject) {
        return shown(plan, subject).stream()
                .filter(v -> v.department() == subject.department())
                .map(Value::text)
                .findFirst()
                .orElse("");
    }

    private static List<Value> shown(Plan plan, Subject.Section subject) {
        return Reposts.shown(plan, subject.item(), subject.field(), subject.year());
    }

    /** One section's answer is written where the original stands; the others' go with it, so that no copy is left behind. */
    static Plan write(Plan plan, Subject.Section subject, String text) {
        long source = Reposts.source(plan, plan.item(subject.item())).id();
        List<Value> answers = new ArrayList<>(shown(plan, subject));
        answers.removeIf(v -> v.department() == subject.department());
        if (!text.isBlank()) {
            answers.add(new Value(source, subject.field(), subject.year(), subject.department(), text, ""));
        }
        return plan.without(plan.answers(subject.item(), subject.field(), subject.year()))
                .without(plan.answers(source, subject.field(), subject.year()))
                .with(answers.stream()
                        .map(v -> new Value(source, v.field(), v.year(), v.department(), v.text(), v.origin()))
                        .toList());
    }
}
