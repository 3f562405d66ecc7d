package org.shinchoku.ui.inquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.SendBack;

/** 差戻し: what goes back to which sections. */
final class SendBackViewModel {

    private final Plan plan;
    private final List<SendBack> remarked;
    private final List<SendBack> all;
    private final BooleanProperty empty = new SimpleBooleanProperty(this, "empty");
    private final ObjectProperty<LocalDate> due = new SimpleObjectProperty<>(this, "due");
    private final ReadOnlyObjectWrapper<List<SendBack>> backs = new ReadOnlyObjectWrapper<>(this, "backs");

    /** Where nothing is remarked, what was left empty is what goes back. */
    SendBackViewModel(
            Plan plan,
            Inquiry inquiry,
            Collection<Department> sections,
            Collection<Answered> left,
            Map<Answered, String> remarks) {
        this.plan = plan;
        this.remarked = SendBack.of(plan, inquiry, sections, left, remarks, false);
        this.all = SendBack.of(plan, inquiry, sections, left, remarks, true);
        empty.addListener(o -> backs.set(empty.get() ? all : remarked));
        backs.set(remarked);
        empty.set(remarked.isEmpty());
    }

    /** How many cells that were left empty can go back too. */
    int emptyCells() {
        return count(all) - count(remarked);
    }

    private static int count(List<SendBack> some) {
        return some.stream().mapToInt(b -> b.corrections().size()).sum();
    }

    /** What goes back, a line for each cell. */
    List<String> lines() {
        return backs.get().stream()
                .flatMap(back -> back.corrections().stream()
                        .map(c -> back.section().name() + "　"
                                + plan.item(c.item()).name() + "「"
                                + plan.field(c.field()).name() + "」　"
                                + c.remark().replace('\n', ' ')))
                .toList();
    }

    String summary() {
        return backs.get().isEmpty()
                ? "差し戻す欄はありません。「回答の照合」で差戻しの理由を書くと、その欄に印の付いたファイルを作れます。"
                : backs.get().size() + "課の" + count(backs.get()) + "か所を差し戻します。課ごとに一つのファイルができます。";
    }

    /** Whether what was left empty goes back too. */
    BooleanProperty emptyProperty() {
        return empty;
    }

    /** Until when it is to be corrected, or null. */
    ObjectProperty<LocalDate> dueProperty() {
        return due;
    }

    /** What goes back, section by section. */
    ReadOnlyObjectProperty<List<SendBack>> backsProperty() {
        return backs.getReadOnlyProperty();
    }
}
