package org.shinchoku.ui.grid;

import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;

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
        if (subject instanceof Subject.Section section) {
            return Sections.text(plan, section);
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
        if (subject instanceof Subject.Section section) {
            return Sections.write(plan, section, text);
        }
        Item item = plan.item(subject.item());
        return plan.with(subject instanceof Subject.Number ? item.withNumber(text) : item.withLabel(text));
    }
}
