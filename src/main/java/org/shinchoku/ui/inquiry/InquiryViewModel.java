package org.shinchoku.ui.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Return;
import org.shinchoku.returns.Asked;
import org.shinchoku.returns.Inquiries;
import org.shinchoku.returns.Stage;
import org.shinchoku.returns.Standing;
import org.shinchoku.ui.kit.OpenPlan;

/** The inquiries of a plan, and how far the sections are with the one that is chosen. */
public final class InquiryViewModel {

    private final OpenPlan open;
    private final Clock clock;
    private final ObservableList<Inquiry> inquiries = FXCollections.observableArrayList();
    private final ObjectProperty<Inquiry> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObservableList<Standing> sections = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ChangeListener<Plan> follow = (o, before, now) -> show();

    public InquiryViewModel(OpenPlan open, Clock clock) {
        this.open = open;
        this.clock = clock;
        open.planProperty().addListener(follow);
        chosen.addListener((o, before, now) -> list());
        show();
    }

    /** Follows the plan no longer. */
    void close() {
        open.planProperty().removeListener(follow);
    }

    /** Those that are new are chosen. */
    private void show() {
        List<Inquiry> before = List.copyOf(inquiries);
        List<Inquiry> all = open.plan().inquiries().stream()
                .sorted(Comparator.comparingLong((Inquiry i) -> i.cutFrom()).reversed())
                .toList();
        Inquiry now = chosen.get();
        if (!before.equals(all)) {
            inquiries.setAll(all);
        }
        Inquiry fresh =
                all.stream().filter(i -> !before.contains(i)).findFirst().orElse(now);
        Inquiry next = all.contains(fresh) ? fresh : all.isEmpty() ? null : all.get(0);
        if (next == chosen.get()) {
            list();
        } else {
            chosen.set(next);
        }
    }

    private void list() {
        Inquiry inquiry = chosen.get();
        if (inquiry == null || open.plan().row(Key.of(Kind.INQUIRY, inquiry.id())) == null) {
            sections.clear();
            summary.set("");
            return;
        }
        List<Standing> all = Standing.of(open.plan(), inquiry, today());
        if (!sections.equals(all)) {
            sections.setAll(all);
        }
        summary.set(summary(all));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String summary(List<Standing> all) {
        List<String> parts = new ArrayList<>();
        parts.add(all.size() + "課");
        for (Stage stage : Stage.values()) {
            long count = all.stream().filter(s -> s.stage() == stage).count();
            if (count > 0) {
                parts.add(stage.word + " " + count);
            }
        }
        parts.add("未記入 " + all.stream().mapToInt(Standing::missing).sum() + "か所");
        return String.join("　", parts);
    }

    OpenPlan open() {
        return open;
    }

    /** Those that were made last come first. */
    ObservableList<Inquiry> inquiries() {
        return FXCollections.unmodifiableObservableList(inquiries);
    }

    /** The inquiry that is looked at, or null where there is none. */
    ObjectProperty<Inquiry> chosenProperty() {
        return chosen;
    }

    /** The sections that it went to. */
    ObservableList<Standing> sections() {
        return FXCollections.unmodifiableObservableList(sections);
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The items that nobody is asked about as no section answers for them. */
    int unasked() {
        return chosen.get() == null
                ? 0
                : Asked.of(open.plan(), chosen.get()).nobody().size();
    }

    /** A text for the mail to a section. */
    String letter(Standing section) {
        return Inquiries.letter(open.plan(), chosen.get(), section);
    }

    /** A text for the mail to all that have not answered; empty where nobody is waited for. */
    String reminder() {
        return sections.stream().anyMatch(s -> s.stage().isOpen()) ? Inquiries.reminder(chosen.get(), sections) : "";
    }

    /** Notes that these were sent their workbooks today. */
    void sent(Collection<Standing> some) {
        mark("照会の送付", some, row -> row.sentOn(today()));
    }

    /** Notes that these have answered all there is to answer, or have to answer once more. */
    void mark(Collection<Standing> some, Return.State state) {
        mark(state == Return.State.SENT_BACK ? "回答の差戻し" : "回答の取込済み", some, row -> row.in(state));
    }

    private void mark(String what, Collection<Standing> some, UnaryOperator<Return> change) {
        List<Return> rows = some.stream().map(Standing::answer).map(change).toList();
        open.edit(what, plan -> plan.with(rows));
    }
}
