package org.shinchoku.ui.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.StepName;
import org.shinchoku.ui.kit.Told;

/** The plan's steps, newest first, as the journal pane lists them; looking through them and going back. */
public final class JournalViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 H:mm");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm");
    private static final int NAMED = 3;

    /**
     * One step.
     *
     * @param number of its entry
     * @param what in the clerk's words
     * @param when as told today
     * @param who the clerk
     * @param takenBack whether it was undone, and not done again
     */
    public record Step(long number, String what, String when, String who, boolean takenBack) {}

    /**
     * The plan as it once was.
     *
     * @param number of the entry that left it so
     * @param when that was
     */
    public record Past(long number, String when, Plan plan) {}

    private final OpenPlan open;
    private final Clock clock;
    private final Latest looking;
    private final Latest telling;
    private final Latest returning;
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.NONE);
    private final ReadOnlyObjectWrapper<Past> past = new ReadOnlyObjectWrapper<>(this, "past");

    public JournalViewModel(OpenPlan open, Clock clock) {
        this.open = open;
        this.clock = clock;
        this.looking = open.beside("履歴を調べています");
        this.telling = open.beside("履歴を読んでいます");
        this.returning = open.latest("以前の時点の計画を調べています");
        show();
        open.planProperty().addListener((o, before, now) -> show());
        filter.addListener((o, before, now) -> show());
    }

    private void show() {
        List<Entry.Mark> marks = open.journal();
        Set<Long> takenBack = open.takenBack();
        LocalDate today = LocalDate.now(clock);
        Filter sought = filter.get();
        List<Step> all = new ArrayList<>();
        for (Entry.Mark mark : marks) {
            if (sought.admits(mark, mark.at().atZone(clock.getZone()).toLocalDate(), today)) {
                all.add(new Step(
                        mark.number(),
                        StepName.of(mark),
                        when(mark, today),
                        mark.who(),
                        takenBack.contains(mark.number())));
            }
        }
        Collections.reverse(all);
        if (sought.looksInside()) {
            Plan plan = open.plan();
            looking.ask(
                    () -> all.stream()
                            .filter(step -> admits(sought, plan, step))
                            .toList(),
                    steps::setAll);
        } else {
            looking.giveUp();
            steps.setAll(all);
        }
    }

    private boolean admits(Filter sought, Plan plan, Step step) {
        Entry entry = open.entry(step.number());
        return sought.admits(entry, Told.of(plan, entry));
    }

    private String when(Entry.Mark mark, LocalDate today) {
        ZonedDateTime at = mark.at().atZone(clock.getZone());
        boolean thisYear = at.getYear() == today.getYear();
        return (at.toLocalDate().equals(today) ? TIME : thisYear ? DAY : YEAR).format(at);
    }

    public ObservableList<Step> steps() {
        return FXCollections.unmodifiableObservableList(steps);
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** Everybody who has done something to the plan. */
    List<String> people() {
        return open.journal().stream().map(Entry.Mark::who).distinct().sorted().toList();
    }

    /** Id of the item that all screens point at, or 0. */
    LongProperty selectedItemProperty() {
        return open.selectedItemProperty();
    }

    /** Shows what a step changed, once it is read; what was asked for last is all that is shown. */
    void told(long number, Consumer<List<Told>> show) {
        Plan plan = open.plan();
        telling.ask(() -> Told.inOrder(plan, open.entry(number)), show);
    }

    /** Nothing is to be told any more. */
    void leave() {
        telling.giveUp();
    }

    /** Goes to the item that a change was about. */
    void go(Told told) {
        if (open.plan().item(told.item()) != null) {
            open.selectedItemProperty().set(told.item());
        }
    }

    /**
     * Takes one step back, whatever came after it.
     *
     * @param refused hears why not, in a sentence, where something else stands there now
     */
    void takeBack(long number, Consumer<String> refused) {
        open.takeBack(number, stale -> refused.accept(why(stale)));
    }

    private String why(List<Change> stale) {
        String places = Told.of(open.plan(), stale).stream()
                .map(Told::where)
                .distinct()
                .limit(NAMED)
                .map(where -> "「" + where + "」")
                .collect(Collectors.joining("、"));
        String more = stale.size() > NAMED ? "ほか" + (stale.size() - NAMED) + "か所" : "";
        return places + more + "は、その後に書き換えられているため、この一件だけを取り消すことはできません。先に後の変更を取り消すか、この時点に戻してください。";
    }

    /** Shows the plan as a step left it. */
    void look(Step step) {
        LongFunction<Plan> left = open.past();
        returning.ask(() -> left.apply(step.number()), then -> past.set(new Past(step.number(), step.when(), then)));
    }

    /** The plan of the past that is looked at, or null. */
    public ReadOnlyObjectProperty<Past> pastProperty() {
        return past.getReadOnlyProperty();
    }

    /** Looks at the plan as it is now. */
    public void leavePast() {
        past.set(null);
    }

    /** Makes the plan what it was when a step had been done; a further step, so that nothing is lost. */
    public void goBack(long number, String when) {
        LongFunction<Plan> left = open.past();
        past.set(null);
        open.editAside(when + "の時点に戻す", plan -> left.apply(number), () -> {});
    }
}
