package org.shinchoku.ui.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.returns.Acceptance;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Collected;
import org.shinchoku.returns.Outcome;
import org.shinchoku.returns.Place;
import org.shinchoku.returns.Taking;
import org.shinchoku.returns.Unread;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;

/**
 * 回答の照合: what came back beside what stands in the plan, and which of it is taken or goes back.
 *
 * <p>It is compared anew, aside, after each edit, so that what was taken is seen to be the same, and what was taken back to
 * be open.
 */
final class AnswersViewModel {

    private final OpenPlan open;
    private final Latest latest;
    private final BooleanSupplier held;
    private final Decisions decisions = new Decisions();
    private final ObservableList<Unread> unread = FXCollections.observableArrayList();
    private final ObservableList<Unread> unreadSeen = FXCollections.unmodifiableObservableList(unread);
    private final ObservableList<Answered> shown = FXCollections.observableArrayList();
    private final ObservableList<Answered> shownSeen = FXCollections.unmodifiableObservableList(shown);
    private final ObservableList<Department> sections = FXCollections.observableArrayList();
    private final ObservableList<Department> sectionsSeen = FXCollections.unmodifiableObservableList(sections);
    private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(this, "wanted", Wanted.OPEN);
    private final ObjectProperty<Department> section = new SimpleObjectProperty<>(this, "section");
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper(this, "taken");
    private final ReadOnlyIntegerWrapper remarked = new ReadOnlyIntegerWrapper(this, "remarked");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ChangeListener<Plan> change = (o, before, now) -> follow();
    private Collected collected;
    private Plan plan;
    private Compared compared;

    /**
     * @param latest compares anew
     * @param held whether the clerk waits for more edits, as while returns are taken; {@link #follow} is called after
     */
    AnswersViewModel(OpenPlan open, Latest latest, BooleanSupplier held) {
        this.open = open;
        this.latest = latest;
        this.held = held;
        this.plan = open.plan();
        this.compared = Compared.of(List.of(), plan);
        open.planProperty().addListener(change);
        wanted.addListener(o -> list());
        section.addListener(o -> list());
    }

    /** Follows the plan no longer. */
    void close() {
        open.planProperty().removeListener(change);
        latest.giveUp();
    }

    /**
     * Shows what was read, in place of what was read before.
     *
     * @param beside the same beside the plan as it is now
     */
    void show(Collected read, Compared beside, List<Unread> notRead) {
        latest.giveUp();
        collected = read;
        decisions.clear();
        unread.setAll(notRead);
        section.set(null);
        wanted.set(Wanted.OPEN);
        show(open.plan(), beside);
    }

    /** Compares anew where the plan has become another, and the clerk does not wait for more. */
    void follow() {
        if (open.plan() != plan && !held.getAsBoolean()) {
            compare();
        }
    }

    private void compare() {
        if (collected != null) {
            Collected read = collected;
            Plan now = open.plan();
            latest.ask(() -> Compared.of(read, now), made -> show(now, made));
        }
    }

    private void show(Plan now, Compared made) {
        plan = now;
        compared = made;
        List<Department> answering = compared.lines().stream()
                .map(Answered::section)
                .distinct()
                .map(plan::department)
                .filter(Objects::nonNull)
                .toList();
        if (!sections.equals(answering)) {
            sections.setAll(answering);
        }
        list();
    }

    private void list() {
        shown.setAll(compared.lines().stream()
                .filter(a -> wanted.get().lists(a, this))
                .filter(a ->
                        section.get() == null || a.section() == section.get().id())
                .toList());
        tell();
    }

    private void tell() {
        Map<Outcome, Long> counts =
                compared.lines().stream().collect(Collectors.groupingBy(Answered::outcome, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (counts.containsKey(outcome)) {
                parts.add(outcome.word + " " + counts.get(outcome));
            }
        }
        if (compared.broken().count() > 0) {
            parts.add("点検 " + compared.broken().count());
        }
        summary.set(String.join("　", parts));
        taken.set(taken().size());
        remarked.set(decisions.remarks(compared.lines()).size());
    }

    Choice choice(Answered answer) {
        return decisions.of(answer);
    }

    boolean isTaken(Answered answer) {
        return decisions.isTaken(answer);
    }

    /** Decides of cells; of those that answer one question, one alone is taken or all are joined. */
    void choose(Collection<Answered> some, Choice choice) {
        decisions.choose(compared, some.stream().filter(Compared::isTakeable).toList(), choice);
        tell();
    }

    /** Ticks what is clean and of the same item or section, or unticks it where all of it is ticked. */
    void tickItem(Answered like) {
        tickAll(a -> like.place() != null
                && a.place() != null
                && a.place().item() == like.place().item());
    }

    void tickSection(Answered like) {
        tickAll(a -> a.section() == like.section());
    }

    private void tickAll(Predicate<Answered> alike) {
        List<Answered> some = compared.lines().stream()
                .filter(a -> a.outcome() == Outcome.APPLY && alike.test(a))
                .toList();
        choose(some, some.stream().allMatch(this::isTaken) ? Choice.OPEN : Choice.TAKE);
    }

    /** Ticks all that nobody contradicts. */
    void tickClean() {
        choose(
                compared.lines().stream()
                        .filter(a -> a.outcome() == Outcome.APPLY && remark(a).isEmpty())
                        .toList(),
                Choice.TAKE);
    }

    void tickNone() {
        choose(compared.lines().stream().filter(this::isTaken).toList(), Choice.OPEN);
    }

    /** Remarks what is to be corrected of cells; they are not taken then. An empty remark takes it back. */
    void remark(Collection<Answered> some, String text) {
        decisions.remark(some.stream().filter(this::canGoBack).toList(), text);
        tell();
    }

    /** What was remarked of these sections' answers has gone back to them. */
    void sentBack(Collection<Department> some) {
        decisions.remark(
                compared.lines().stream()
                        .filter(a -> some.stream().anyMatch(d -> d.id() == a.section()))
                        .toList(),
                "");
        tell();
    }

    /** Whether it is known whose and to which question an answer is. */
    boolean canGoBack(Answered answer) {
        return answer.place() != null
                && answer.outcome() != Outcome.WRONG_YEAR
                && plan.department(answer.section()) != null;
    }

    /** What is to be corrected, or empty. */
    String remark(Answered answer) {
        return decisions.remark(answer);
    }

    /** What is to be corrected of which cells. */
    Map<Answered, String> remarks() {
        return decisions.remarks(compared.lines());
    }

    /** What came back, as far as what stands here was not chosen over it. */
    List<Answered> left() {
        return compared.lines().stream().filter(a -> choice(a) != Choice.HERE).toList();
    }

    /** What 点検 finds of an answer. */
    List<String> broken(Answered answer) {
        return compared.broken().of(answer);
    }

    /** The items that an unknown row may be about. */
    List<Item> items() {
        return collected == null ? List.of() : collected.items();
    }

    /**
     * Takes the row of an answer as one about an item.
     *
     * @return whether the item has such a field
     */
    boolean point(Answered answer, Item item) {
        boolean fits = collected.point(answer, item);
        if (fits) {
            compare();
        }
        return fits;
    }

    /** The texts of a cell beside each other: what was sent, what stands here, what each section says. */
    List<Side> sides(Answered answer) {
        List<Side> sides = new ArrayList<>();
        sides.add(new Side("照会した時", answer.sent()));
        sides.add(new Side("こちらの記入", answer.now()));
        compared.beside(answer).forEach(a -> sides.add(new Side("回答　" + name(a), a.text())));
        return sides;
    }

    /** The section that answers, or the file where that is not known. */
    String name(Answered answer) {
        Department unit = plan.department(answer.section());
        return unit == null ? answer.file() : unit.name();
    }

    /** What is taken: what is ticked, what is joined as one. */
    List<Answered> taken() {
        List<Answered> all = new ArrayList<>();
        Map<Place, List<Answered>> joined = new LinkedHashMap<>();
        for (Answered answer : compared.lines()) {
            if (choice(answer) == Choice.TAKE) {
                all.add(answer);
            } else if (choice(answer) == Choice.JOIN && !answer.text().isEmpty()) {
                joined.computeIfAbsent(answer.place(), p -> new ArrayList<>()).add(answer);
            }
        }
        joined.values().forEach(answers -> all.add(Acceptance.withHere(plan, answers)));
        return all;
    }

    /** What is taken as entries of the journal, one for each section. */
    List<Taking> takings(LocalDate today) {
        List<Answered> here =
                compared.lines().stream().filter(a -> choice(a) == Choice.HERE).toList();
        return Taking.of(plan, collected, compared.lines(), taken(), here, today);
    }

    /** The plan that was compared. */
    Plan plan() {
        return plan;
    }

    /** Whether it is being compared anew: nothing can be taken until then. */
    BooleanBinding busy() {
        return latest.busy();
    }

    /** The files that could not be read. */
    ObservableList<Unread> unread() {
        return unreadSeen;
    }

    /** The cells that are listed. */
    ObservableList<Answered> shown() {
        return shownSeen;
    }

    /** Those that have answered. */
    ObservableList<Department> sections() {
        return sectionsSeen;
    }

    ObjectProperty<Wanted> wantedProperty() {
        return wanted;
    }

    /** The section whose answers are listed, or null for all. */
    ObjectProperty<Department> sectionProperty() {
        return section;
    }

    /** How many cells would be taken. */
    ReadOnlyIntegerProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /** How many cells would go back. */
    ReadOnlyIntegerProperty remarkedProperty() {
        return remarked.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
