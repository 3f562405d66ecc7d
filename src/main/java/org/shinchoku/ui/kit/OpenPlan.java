package org.shinchoku.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Conflict;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.Entry;
import org.shinchoku.edit.Handed;
import org.shinchoku.plan.Issue;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/**
 * The plan that is open, as all screens share it: what it is now, which item is looked at, and the door through which it
 * changes.
 *
 * <p>Used on the screen's thread alone; what may change thousands of places is kept aside, while the window tells so. When {@link
 * #planProperty} changes, everything else here has changed already, and the edit is durable.
 */
public class OpenPlan {

    /** So many changes are kept before a clerk notices; more are kept aside. */
    private static final int MANY = 300;

    private static final String WRITING = "台帳に書き込んでいます";

    /** A step of the journal that is taken back or done again. */
    @FunctionalInterface
    private interface Again {
        void go() throws Conflict;
    }

    private final Editor editor;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final LongProperty selectedItem = new SimpleLongProperty(this, "selectedItem");
    private final ReadOnlyStringWrapper undoStep = new ReadOnlyStringWrapper(this, "undoStep", "");
    private final ReadOnlyStringWrapper redoStep = new ReadOnlyStringWrapper(this, "redoStep", "");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final ReadOnlyObjectWrapper<Instant> savedAt = new ReadOnlyObjectWrapper<>(this, "savedAt");
    private final Runnable deaf;
    private Outline outline;

    /** Every edit is kept in place. */
    public OpenPlan(Editor editor) {
        this(editor, Tasks.inPlace());
    }

    /** @param tasks keep what is large */
    public OpenPlan(Editor editor, Tasks tasks) {
        this.editor = editor;
        this.tasks = tasks;
        canUndo.bind(undoStep.isNotEmpty());
        canRedo.bind(redoStep.isNotEmpty());
        show(editor.plan());
        deaf = editor.listen((before, after) -> tasks.show(() -> show(editor.plan())));
    }

    /** The plan is left: neither this nor any screen that shows it hears of what is done to it from now on. */
    public void close() {
        deaf.run();
    }

    private void show(Plan now) {
        Plan before = plan.get();
        if (before == null || before.items() != now.items()) {
            outline = Outline.of(now);
        }
        if (now.item(selectedItem.get()) == null) {
            selectedItem.set(0);
        }
        undoStep.set(step(editor.journal().undoable()));
        redoStep.set(step(editor.journal().redoable()));
        List<Entry.Mark> marks = journal();
        savedAt.set(marks.isEmpty() ? null : marks.get(marks.size() - 1).at());
        plan.set(now);
    }

    private String step(OptionalLong number) {
        return number.isPresent() ? editor.journal().mark(number.getAsLong()).what() : "";
    }

    /**
     * Makes an edit durable and shows it.
     *
     * @param what the step in the clerk's words, as "評価の記入"
     * @return whether anything changed
     */
    public boolean edit(String what, UnaryOperator<Plan> change) {
        return editor.edit(what, change);
    }

    /**
     * As {@link #edit}, for what may change thousands of places: it is worked out and made durable aside, while the window
     * tells so and the screen goes on.
     *
     * @param then what is done once it is shown
     */
    public void editAside(String what, UnaryOperator<Plan> change, Runnable then) {
        tasks.start(what, progress -> {
            progress.last(WRITING);
            editor.edit(what, change);
            tasks.show(then);
        });
    }

    /**
     * As {@link #edit}, aside where the places are many.
     *
     * @param places in how many places something may change
     */
    public void edit(String what, int places, UnaryOperator<Plan> change, Runnable then) {
        if (places > MANY) {
            editAside(what, change, then);
        } else {
            edit(what, change);
            then.run();
        }
    }

    /** Makes changes that were worked out against this plan elsewhere, as one step; for work that is aside already. */
    public void accept(String what, List<Change> changes) {
        try {
            editor.accept(what, changes);
        } catch (Conflict e) {
            throw new IllegalStateException("the plan has changed meanwhile", e);
        }
    }

    /**
     * Takes one entry of the journal back, whatever came after it, as a further entry.
     *
     * @param refused hears of the changes that cannot be taken back as something else stands there now; then nothing has
     *     changed
     */
    public void takeBack(long number, Consumer<List<Change>> refused) {
        String what = "取消し：" + StepName.of(editor.journal().mark(number));
        again(number, what, () -> editor.takeBack(what, number), refused);
    }

    /** Work aside on what the plan says, of which only what was asked for last is shown. */
    public Latest latest(String title) {
        return new Latest(title, tasks);
    }

    /** As {@link #latest}, where the clerk goes on meanwhile. */
    public Latest beside(String title) {
        return new Latest(title, tasks.beside());
    }

    /** The plan as any of its entries left it, also for work that is aside, whatever is done meanwhile. */
    public LongFunction<Plan> past() {
        Plan now = plan();
        List<Entry.Mark> marks = journal();
        return number -> editor.history().at(now, marks, number);
    }

    /** The number that the next edit gets. */
    public long nextNumber() {
        return editor.nextNumber();
    }

    /** An entry of the journal with what it changed. */
    public Entry entry(long number) {
        return editor.history().entry(number);
    }

    /** Which of the times at which a form was handed out the plan is compared with, if any. */
    public Optional<Issue> handedBefore(List<Issue> issues) {
        return Handed.before(issues, journal(), number -> editor.history().isOf(Kind.FORM, number));
    }

    /** Whether it can be changed, so that nothing is asked for that would be lost. */
    public boolean isWritable() {
        return true;
    }

    /** A plan as it once was, to look at: nothing changes it. */
    public static OpenPlan past(Plan then, Clock clock) {
        return new OpenPlan(new Editor(then, new NoLog(), clock, "")) {
            @Override
            public boolean isWritable() {
                return false;
            }

            @Override
            public boolean edit(String what, UnaryOperator<Plan> change) {
                return false;
            }

            @Override
            public void editAside(String what, UnaryOperator<Plan> change, Runnable then) {
                // what once was stays as it was
            }
        };
    }

    /** Takes the last edit back. */
    public void undo() {
        again(editor.journal().undoable(), "元に戻しています", editor::undo);
    }

    /** Does the edit again that was taken back last. */
    public void redo() {
        again(editor.journal().redoable(), "やり直しています", editor::redo);
    }

    private void again(OptionalLong number, String title, Again step) {
        number.ifPresent(last -> again(last, title, step, stale -> {
            throw new IllegalStateException("the journal does not fit the plan in " + stale.size() + " places");
        }));
    }

    /** Aside where the entry in question is large. */
    private void again(long number, String title, Again step, Consumer<List<Change>> refused) {
        if (editor.history().size(number) > MANY) {
            tasks.start(title, progress -> {
                progress.last(WRITING);
                List<Change> stale = tried(step);
                tasks.show(() -> told(stale, refused));
            });
        } else {
            told(tried(step), refused);
        }
    }

    private static List<Change> tried(Again step) {
        try {
            step.go();
            return List.of();
        } catch (Conflict e) {
            return e.changes();
        }
    }

    private static void told(List<Change> stale, Consumer<List<Change>> refused) {
        if (!stale.isEmpty()) {
            refused.accept(stale);
        }
    }

    public Plan plan() {
        return plan.get();
    }

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The tree of the plan's items as they are now. */
    public Outline outline() {
        return outline;
    }

    /** Id of the item that all screens point at, or 0. */
    public LongProperty selectedItemProperty() {
        return selectedItem;
    }

    /** Name of the step that undo takes back, or empty. */
    public ReadOnlyStringProperty undoStepProperty() {
        return undoStep.getReadOnlyProperty();
    }

    /** Name of the step that redo does again, or empty. */
    public ReadOnlyStringProperty redoStepProperty() {
        return redoStep.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** When the last edit became durable, or null where there has been none. */
    public ReadOnlyObjectProperty<Instant> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /** What was done to the plan, oldest first. */
    public List<Entry.Mark> journal() {
        return editor.journal().marks();
    }

    /** Numbers of the entries that a later one took back. */
    public Set<Long> takenBack() {
        return editor.journal().takenBack();
    }
}
