package org.shinchoku.ui.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.shinchoku.plan.Plan;
import org.shinchoku.returns.Acceptance;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Collected;
import org.shinchoku.returns.Outcome;
import org.shinchoku.returns.Place;
import org.shinchoku.returns.Taking;
import org.shinchoku.returns.Unread;
import org.shinchoku.ui.kit.OpenPlan;

/**
 * 回答の照合: what came back beside what stands in the plan, and which of it is taken.
 *
 * <p>It is compared anew after each edit, so that what was taken is seen to be the same, and what was taken back to be open.
 */
final class AnswersViewModel {

    private final OpenPlan open;
    private final Map<String, Choice> choices = new HashMap<>();
    private final ObservableList<Unread> unread = FXCollections.observableArrayList();
    private final ObservableList<Unread> unreadSeen = FXCollections.unmodifiableObservableList(unread);
    private final ObservableList<Answered> shown = FXCollections.observableArrayList();
    private final ObservableList<Answered> shownSeen = FXCollections.unmodifiableObservableList(shown);
    private final ObservableList<Department> sections = FXCollections.observableArrayList();
    private final ObservableList<Department> sectionsSeen = FXCollections.unmodifiableObservableList(sections);
    private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(this, "wanted", Wanted.OPEN);
    private final ObjectProperty<Department> section = new SimpleObjectProperty<>(this, "section");
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper(this, "taken");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ChangeListener<Plan> follow = (o, before, now) -> compare();
    private Collected collected;
    private Plan plan;
    private List<Answered> compared = List.of();

    AnswersViewModel(OpenPlan open) {
        this.open = open;
        open.planProperty().addListener(follow);
        wanted.addListener(o -> list());
        section.addListener(o -> list());
    }

    /** Follows the plan no longer. */
    void close() {
        open.planProperty().removeListener(follow);
    }

    /** Shows what was read, in place of what was read before. */
    void show(Collected read, List<Unread> notRead) {
        collected = read;
        choices.clear();
        unread.setAll(notRead);
        section.set(null);
        wanted.set(Wanted.OPEN);
        compare();
    }

    private void compare() {
        if (collected != null) {
            plan = open.plan();
            compared = collected.compare(plan);
            List<Department> answering = compared.stream()
                    .map(a -> plan.department(a.section()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (!sections.equals(answering)) {
                sections.setAll(answering);
            }
            list();
        }
    }

    private void list() {
        shown.setAll(compared.stream()
                .filter(wanted.get().which)
                .filter(a ->
                        section.get() == null || a.section() == section.get().id())
                .toList());
        tell();
    }

    private void tell() {
        Map<Outcome, Long> counts =
                compared.stream().collect(Collectors.groupingBy(Answered::outcome, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (counts.containsKey(outcome)) {
                parts.add(outcome.word + " " + counts.get(outcome));
            }
        }
        summary.set(String.join("　", parts));
        taken.set(taken().size());
    }

    boolean isRead() {
        return collected != null;
    }

    /** Whether a cell can be taken at all. */
    static boolean isTakeable(Answered answer) {
        return answer.isNew() || answer.isCleared();
    }

    Choice choice(Answered answer) {
        Choice usual = answer.outcome() == Outcome.APPLY ? Choice.TAKE : Choice.OPEN;
        return isTakeable(answer) ? choices.getOrDefault(answer.origin(), usual) : Choice.OPEN;
    }

    boolean isTaken(Answered answer) {
        return choice(answer) == Choice.TAKE || choice(answer) == Choice.JOIN;
    }

    /** Decides of one cell; of those that answer one question, one alone is taken or all are joined. */
    void choose(Answered answer, Choice choice) {
        if (isTakeable(answer)) {
            choose(List.of(answer), choice);
        }
    }

    private void choose(List<Answered> some, Choice choice) {
        Map<Place, List<Answered>> places = places();
        for (Answered answer : some) {
            for (Answered other : places.getOrDefault(answer.place(), List.of())) {
                if (choice != Choice.OPEN) {
                    choices.put(other.origin(), choice == Choice.TAKE ? Choice.OPEN : choice);
                }
            }
            choices.put(answer.origin(), choice);
        }
        tell();
    }

    private Map<Place, List<Answered>> places() {
        return compared.stream().filter(AnswersViewModel::isTakeable).collect(Collectors.groupingBy(Answered::place));
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
        List<Answered> some = compared.stream()
                .filter(a -> a.outcome() == Outcome.APPLY && alike.test(a))
                .toList();
        choose(some, some.stream().allMatch(this::isTaken) ? Choice.OPEN : Choice.TAKE);
    }

    /** Ticks all that nobody contradicts. */
    void tickClean() {
        choose(compared.stream().filter(a -> a.outcome() == Outcome.APPLY).toList(), Choice.TAKE);
    }

    void tickNone() {
        choose(compared.stream().filter(this::isTaken).toList(), Choice.OPEN);
    }

    /** The texts of a cell beside each other: what was sent, what stands here, what each section says. */
    List<Side> sides(Answered answer) {
        List<Side> sides = new ArrayList<>();
        sides.add(new Side("照会した時", answer.sent()));
        sides.add(new Side("こちらの記入", answer.now()));
        List<Answered> all =
                isTakeable(answer) ? places().getOrDefault(answer.place(), List.of(answer)) : List.of(answer);
        all.forEach(a -> sides.add(new Side("回答　" + name(a), a.text())));
        return sides;
    }

    /** The section that answers, or the file where that is not known. */
    String name(Answered answer) {
        Department unit = open.plan().department(answer.section());
        return unit == null ? answer.file() : unit.name();
    }

    /** What is taken: what is ticked, what is joined as one. */
    List<Answered> taken() {
        List<Answered> taken = new ArrayList<>();
        Map<Place, List<Answered>> joined = new LinkedHashMap<>();
        for (Answered answer : compared) {
            if (choice(answer) == Choice.TAKE) {
                taken.add(answer);
            } else if (choice(answer) == Choice.JOIN && !answer.text().isEmpty()) {
                joined.computeIfAbsent(answer.place(), p -> new ArrayList<>()).add(answer);
            }
        }
        joined.values().forEach(answers -> taken.add(Acceptance.withHere(plan, answers)));
        return taken;
    }

    /** What is taken as entries of the journal, one for each section. */
    List<Taking> takings(LocalDate today) {
        List<Answered> left =
                compared.stream().filter(a -> choice(a) == Choice.HERE).toList();
        return Taking.of(plan, collected, compared, taken(), left, today);
    }

    /** The plan that was compared. */
    Plan plan() {
        return plan;
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

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
