package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Value;

/** The text of a subject as it is edited, and the plan with another. */
final class Texts {

    private Texts() {}

    static String of(Plan plan, Subject subject) {
        if (subject instanceof Subject.Answer answer) {
            return Cells.text(plan, answer.item(), answer.field(), answer.year());
        }
        if (subject instanceof Subject.Before before) {
            return Cells.text(plan, before.item(), before.field(), before.year());
        }
        if (subject instanceof Subject.Part part) {
            return Reposts.shown(plan, part.item(), part.field(), part.year()).stream()
                    .filter(v -> v.department() == part.department())
                    .map(Value::text)
                    .findFirst()
                    .orElse("");
        }
        Item item = plan.item(subject.item());
        if (item == null) {
            return "";
        }
        if (subject instanceof Subject.Number) {
            return item.number();
        }
        return item.label().isEmpty() ? Reposts.source(plan, item).label() : item.label();
    }

    /** The plan with this text in a cell; the plan itself where nothing can be written there. */
    static Plan write(Plan plan, Subject subject, String text) {
        if (!subject.writable() || of(plan, subject).equals(text)) {
            return plan;
        }
        if (subject instanceof Subject.Answer answer) {
            return Cells.write(plan, answer.item(), answer.field(), answer.year(), text);
        }
        if (subject instanceof Subject.Part part) {
            return write(plan, part, text);
        }
        Item item = plan.item(subject.item());
        return plan.with(subject instanceof Subject.Number ? item.withNumber(text) : item.withLabel(text));
    }

    /** One section's answer is written where the original stands; the others' go with it, so that no copy is left behind. */
    private static Plan write(Plan plan, Subject.Part part, String text) {
        Item here = plan.item(part.item());
        long source = Reposts.source(plan, here).id();
        List<Value> answers = new ArrayList<>(Reposts.shown(plan, part.item(), part.field(), part.year()));
        answers.removeIf(v -> v.department() == part.department());
        if (!text.isBlank()) {
            answers.add(new Value(source, part.field(), part.year(), part.department(), text, ""));
        }
        Plan cleared = plan.without(plan.answers(part.item(), part.field(), part.year()))
                .without(plan.answers(source, part.field(), part.year()));
        return cleared.with(answers.stream()
                .map(v -> new Value(source, v.field(), v.year(), v.department(), v.text(), v.origin()))
                .toList());
    }
}
