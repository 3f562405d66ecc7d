package org.shinchoku.ui.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.edit.Entry;
import org.shinchoku.paper.Fonts;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormManner.Marking;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Issue;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Years;
import org.shinchoku.sheet.AsImported;
import org.shinchoku.sheet.FormNames;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;

/**
 * 様式: which form the plan is looked at in, what is changed in it, and how the plan looks then.
 *
 * <p>A form changes here alone until it is kept under a name; then it is the plan's own, and keeping it is one entry.
 */
final class SheetViewModel {

    private final OpenPlan open;
    private final Latest latest;
    private final Latest first;
    private final Clock clock;
    private final Fonts fonts = new Fonts();
    private final ObservableList<Form> forms = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Form> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyObjectWrapper<Form> form = new ReadOnlyObjectWrapper<>(this, "form");
    private final ReadOnlyObjectWrapper<Laid> laid = new ReadOnlyObjectWrapper<>(this, "laid");
    private final ChangeListener<Plan> follow = (o, before, now) -> follow();
    private Issue against;

    /**
     * @param latest lays all pages out
     * @param first lays the first ones out beside it, which must not wait for pages that nobody wants any more
     * @param last what was looked at last
     */
    SheetViewModel(OpenPlan open, Latest latest, Latest first, Clock clock, Chosen last) {
        this.first = first;
        this.open = open;
        this.clock = clock;
        this.latest = latest;
        open.planProperty().addListener(follow);
        list();
        Chosen now = last.in(plan(), forms).orElseGet(this::usual);
        chosen.set(now.kept());
        form.set(now.shown());
        lay();
    }

    private Chosen usual() {
        Form usual = forms.stream()
                .filter(f -> f.base() == Base.AS_IMPORTED)
                .findFirst()
                .orElse(forms.get(0));
        return new Chosen(plan().head().id(), usual, usual);
    }

    /** What is looked at. */
    Chosen chosen() {
        return new Chosen(plan().head().id(), chosen.get(), form.get());
    }

    /** The plan's edits are followed no longer. */
    void close() {
        open.planProperty().removeListener(follow);
        latest.giveUp();
        first.giveUp();
    }

    private void follow() {
        list();
        forms.stream().filter(chosen.get()::isSame).findFirst().ifPresent(now -> {
            boolean untouched = form.get().equals(chosen.get());
            chosen.set(now);
            form.set(untouched ? now : form.get().withIssues(now.issues()));
        });
        lay();
    }

    /** What is built in, and what the office made of it. */
    private void list() {
        List<Form> all = new ArrayList<>();
        if (AsImported.isLearnt(plan())) {
            all.add(builtIn(Base.AS_IMPORTED));
        }
        for (Base base : Base.values()) {
            if (base != Base.AS_IMPORTED) {
                all.add(builtIn(base));
            }
        }
        plan().forms().stream()
                .filter(f -> f.base() != Base.AS_IMPORTED)
                .sorted(Comparator.comparing(Form::name))
                .forEach(all::add);
        if (!all.equals(forms)) {
            forms.setAll(all);
        }
    }

    /** A set begins with the totals and the whole plan. */
    private Form builtIn(Base base) {
        Form form = Form.of(0, FormNames.of(base), base);
        if (base == Base.AS_IMPORTED) {
            return learnt(plan())
                    .map(own -> form.with(form.manner().with(own.manner().marking()))
                            .withIssues(own.issues()))
                    .orElse(form);
        }
        Base whole = AsImported.isLearnt(plan()) ? Base.AS_IMPORTED : Base.MATRIX;
        return base != Base.SET
                ? form
                : form.withHandouts(Stream.of(Base.TOTALS, whole)
                        .filter(b -> b != Base.TOTALS || hasRatings())
                        .map(b -> new Handout(0, b, "", false))
                        .toList());
    }

    private void lay() {
        Plan now = plan();
        Form wanted = form.get();
        LongFunction<Plan> past = open.past();
        Optional<Long> issued = compared()
                .filter(issue -> wanted.manner().marking() != Marking.NONE)
                .map(Issue::entry);
        first.giveUp();
        if (laid.get() == null || !laid.get().form().equals(wanted)) { // else what is shown stays until then
            first.ask(
                    () -> Beginning.of(now, wanted).map(some -> Laid.beginning(some, now, wanted, new Fonts())),
                    some -> some.ifPresent(laid::set));
        }
        latest.ask(() -> Laid.of(now, wanted, issued.map(past::apply).orElse(null), fonts), all -> {
            first.giveUp();
            laid.set(all);
        });
    }

    /** The handing-out with which the form is compared, if any. */
    Optional<Issue> compared() {
        List<Issue> all = form.get().issues();
        return against != null && all.contains(against) ? Optional.of(against) : open.handedBefore(all);
    }

    /** Compares with another of the times at which the form was handed out. */
    void compare(Issue other) {
        against = other;
        lay();
    }

    /** Whether it can be remembered of the form that it was handed out: it has to be one of the plan's. */
    boolean isIssuable() {
        Base base = form.get().base();
        return base != Base.PUBLIC
                && (isOwn() || base == Base.AS_IMPORTED)
                && !open.journal().isEmpty();
    }

    /** That what is shown now is handed out, for the meeting that the form names, or the next one. */
    Issue issue() {
        List<Entry.Mark> journal = open.journal();
        long entry = journal.get(journal.size() - 1).number();
        String named = form.get().header().meeting();
        return new Issue(entry, LocalDate.now(clock), named.isEmpty() ? nextMeeting() : named);
    }

    private String nextMeeting() {
        LocalDate today = LocalDate.now(clock);
        return plan().meetings().stream()
                .filter(m -> m.day() != null && !m.day().isBefore(today))
                .min(Comparator.comparing(Meeting::day))
                .map(this::called)
                .orElse("");
    }

    /** Whether a form, changed or not, is the one that is looked at. */
    boolean isShown(Form other) {
        return other.isSame(chosen.get());
    }

    /**
     * Remembers that a form was handed out, with what was changed in it, unless it was changed or removed meanwhile.
     *
     * @param written what was looked at then
     */
    void handOut(Chosen written, Issue issue) {
        open.edit("配付の記録", plan -> {
            Form kept = written.kept();
            Form now = kept.id() == 0 ? learnt(plan).orElse(null) : (Form) plan.row(kept.key());
            if (now == null) {
                return plan;
            }
            Form handed = kept.id() == 0
                    ? now.with(now.manner().with(written.shown().manner().marking()))
                    : written.shown(now);
            return plan.with(handed.with(issue));
        });
    }

    /** The form that was learnt from the office's own sheet; it remembers when that was handed out. */
    private static Optional<Form> learnt(Plan plan) {
        return plan.forms().stream().filter(f -> f.base() == Base.AS_IMPORTED).min(Comparator.comparingLong(Form::id));
    }

    Plan plan() {
        return open.plan();
    }

    /** The forms to choose from. */
    ObservableList<Form> forms() {
        return FXCollections.unmodifiableObservableList(forms);
    }

    void choose(Form other) {
        chosen.set(other);
        form.set(other);
        lay();
    }

    /** Changes the form that is looked at; nothing is kept yet. */
    void change(UnaryOperator<Form> change) {
        Form other = change.apply(form.get());
        if (!other.equals(form.get())) {
            form.set(other);
            lay();
        }
    }

    boolean isChanged() {
        return !form.get().equals(chosen.get());
    }

    /** Whether the form is one of the office's own. */
    boolean isOwn() {
        return chosen.get().id() != 0;
    }

    /** Whether the office can choose more of it than the years and the section. */
    boolean isFree() {
        return form.get().base() != Base.AS_IMPORTED;
    }

    /** Keeps the form with what was changed, under its own name. */
    void keep() {
        keep(form.get(), "様式の変更");
    }

    /** Keeps the form as a further one. */
    void keepAs(String name) {
        keep(form.get().named(Plan.newId(), name.strip()), "様式の追加");
    }

    private void keep(Form kept, String what) {
        chosen.set(kept);
        form.set(kept);
        open.edit(what, plan -> plan.with(kept));
    }

    boolean isTaken(String name) {
        return forms.stream().anyMatch(f -> f.name().equals(name.strip()));
    }

    void remove() {
        Form gone = chosen.get();
        choose(builtIn(gone.base()));
        open.edit("様式の削除", plan -> plan.without(gone.key()));
    }

    /** Goes to the item that stands at a place of a page. */
    void look(int page, int row) {
        long item = laid.get().item(page, row);
        if (item != 0 && plan().item(item) != null) {
            open.selectedItemProperty().set(item);
        }
    }

    List<FiscalYear> years() {
        return Years.of(plan());
    }

    /** The sections that have items, without a parent's name. */
    List<Department> departments() {
        return plan().departments().stream()
                .sorted(Comparator.comparing(Department::name))
                .toList();
    }

    /** The committees' meetings, the latest first. */
    List<Meeting> meetings() {
        return plan().meetings().stream()
                .sorted(Comparator.comparing(Meeting::day, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparingLong(Meeting::id))
                .toList();
    }

    /** A meeting as a handout names it. */
    String called(Meeting meeting) {
        Committee committee = plan().committees().get(Key.of(Kind.COMMITTEE, meeting.committee()));
        return (committee == null ? "" : committee.name()) + meeting.name();
    }

    /** Whether anything is rated by a scale. */
    boolean hasRatings() {
        return plan().fields().stream().anyMatch(f -> f.kind() == Field.Kind.RATING && plan().scale(f.scale()) != null);
    }

    /** Whether anything was said at meetings. */
    boolean hasOpinions() {
        return plan().opinions().size() > 0;
    }

    /** The levels from the root. */
    List<Level> levels() {
        return plan().levels().stream()
                .sorted(Comparator.comparingInt(Level::depth).thenComparingLong(Level::id))
                .toList();
    }

    /** All fields in the order of their columns. */
    List<Field> fields() {
        return levels().stream()
                .flatMap(level -> Fields.of(plan(), level.id()).stream())
                .toList();
    }

    /** The form as it was chosen, before changes. */
    ReadOnlyObjectProperty<Form> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The form that is looked at. */
    ReadOnlyObjectProperty<Form> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** What was laid out last, or null. */
    ReadOnlyObjectProperty<Laid> laidProperty() {
        return laid.getReadOnlyProperty();
    }

    boolean hasPages() {
        return laid.get() != null
                && laid.get().whole()
                && !laid.get().pages().pages().isEmpty();
    }

    /** Whether what is shown is not yet what was asked for. */
    BooleanBinding busy() {
        return latest.busy();
    }
}
