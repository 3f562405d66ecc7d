package org.shinchoku.ui.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Return;
import org.shinchoku.returns.Inquiries;
import org.shinchoku.returns.Standing;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;

/** The inquiries of a plan, and how far the sections are with the one that is chosen. */
final class InquiryViewModel {

    private final OpenPlan open;
    private final Latest latest;
    private final BooleanSupplier held;
    private final Clock clock;
    private final ObservableList<Inquiry> inquiries = FXCollections.observableArrayList();
    private final ObjectProperty<Inquiry> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObservableList<Standing> sections = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper unasked = new ReadOnlyIntegerWrapper(this, "unasked");
    private Plan seen;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ChangeListener<Plan> change = (o, before, now) -> follow();

    /**
     * @param latest works out how far the sections are
     * @param held whether the clerk waits for more edits; {@link #follow} is called after
     */
    InquiryViewModel(OpenPlan open, Latest latest, BooleanSupplier held, Clock clock) {
        this.open = open;
        this.latest = latest;
        this.held = held;
        this.clock = clock;
        open.planProperty().addListener(change);
        chosen.addListener((o, before, now) -> list());
        show();
    }

    /** Follows the plan no longer. */
    void close() {
        open.planProperty().removeListener(change);
        latest.giveUp();
    }

    /** Shows how far the sections are now, where the clerk does not wait for more. */
    void follow() {
        if (open.plan() != seen && !held.getAsBoolean()) {
            show();
        }
    }

    /** Those that are new are chosen. */
    private void show() {
        seen = open.plan();
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
        Plan plan = open.plan();
        if (inquiry == null || plan.row(inquiry.key()) == null) {
            latest.giveUp();
            show(Board.NONE);
        } else {
            LocalDate day = today();
            latest.ask(() -> Board.of(plan, inquiry, day), this::show);
        }
    }

    private void show(Board board) {
        List<Standing> all = board.sections();
        if (!sections.equals(all)) {
            sections.setAll(all);
        }
        summary.set(board.summary());
        unasked.set(board.unasked());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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

    /** How many items nobody is asked about as no section answers for them. */
    ReadOnlyIntegerProperty unaskedProperty() {
        return unasked.getReadOnlyProperty();
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

    /** Notes that those of these whose answer is waited for were reminded today. */
    void reminded(Collection<Standing> some) {
        mark("督促", some.stream().filter(s -> s.stage().isOpen()).toList(), row -> row.remindedOn(today()));
    }

    /** Notes that these have answered all there is to answer, or have to answer once more. */
    void mark(Collection<Standing> some, Return.State state) {
        mark(state == Return.State.SENT_BACK ? "回答の差戻し" : "回答の取込済み", some, row -> row.in(state));
    }

    private void mark(String what, Collection<Standing> some, UnaryOperator<Return> change) {
        List<Return> rows = some.stream().map(Standing::answer).map(change).toList();
        if (!rows.isEmpty()) {
            open.edit(what, plan -> plan.with(rows));
        }
    }
}
