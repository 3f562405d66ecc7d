package org.shinchoku.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Head;
import org.shinchoku.store.Ledger;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.ui.ledger.Ledgers;
import org.shinchoku.ui.ledger.Opened;

/** 机: which ledger lies open, and which of its plans. */
public final class DeskViewModel {

    private static final String LEDGER = "ledger";
    private static final String PLAN = "plan";
    private static final String SHOWING = "表示しています";

    private final Ledgers ledgers;
    private final Settings settings;
    private final Tasks tasks;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Opened> ledger = new ReadOnlyObjectWrapper<>(this, "ledger");
    private final ReadOnlyObjectWrapper<OpenPlan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ObservableList<Head> plans = FXCollections.observableArrayList();
    private Runnable taken = () -> {};
    private volatile Consumer<OpenPlan> ready = plan -> {};
    private volatile Doors doors;
    private volatile long shown;

    /** @param screen where what was opened is shown */
    public DeskViewModel(Ledgers ledgers, Settings settings, Tasks tasks, Executor screen) {
        this.ledgers = ledgers;
        this.settings = settings;
        this.tasks = tasks;
        this.screen = screen;
        this.doors = new Doors(ledgers, null);
    }

    /** Opens a ledger in place of the one that is open, which stays where the new one cannot be opened. */
    public void open(Path file) {
        Path path = file.toAbsolutePath().normalize();
        if (ledger.get() == null || !ledger.get().file().equals(path)) {
            take("台帳を開いています", path, () -> ledgers.open(path, lastPlan()));
        }
    }

    public void create(Path file) {
        Path path = file.toAbsolutePath().normalize();
        take("台帳を作っています", path, () -> ledgers.create(path));
    }

    public void sample(Path file) {
        Path path = file.toAbsolutePath().normalize();
        if (ledger.get() == null || !ledger.get().file().equals(path)) {
            take("見本を用意しています", path, () -> ledgers.sample(path));
        }
    }

    /** Shows a ledger whose opening may have begun already. */
    void take(String title, Path file, Callable<Opened> opening) {
        tasks.start(title, progress -> {
            Opened opened = ledgers.open(progress, file, opening);
            try {
                progress.last(SHOWING);
                OpenPlan made = opened.editor() == null ? null : ready(opened.editor());
                screen.execute(() -> show(opened, made));
            } catch (RuntimeException e) { // also where it is given up
                opened.ledger().close();
                throw e;
            }
        });
    }

    /** A plan that is about to be shown, with what is made of it aside. */
    private OpenPlan ready(Editor editor) {
        OpenPlan made = new OpenPlan(editor, tasks);
        ready.accept(made);
        return made;
    }

    private void show(Opened opened, OpenPlan made) {
        close();
        doors = doors.of(opened.ledger());
        settings.opened(opened.file());
        settings.set(LEDGER, opened.file().toString());
        plans.setAll(opened.plans());
        ledger.set(opened);
        if (made != null) {
            doors.add(opened.editor());
            show(made);
        }
    }

    private void show(OpenPlan made) {
        doors.enter(made);
        put(made);
        settings.set(PLAN, Long.toString(shown));
    }

    /** What showed the plan before is done with. */
    private void put(OpenPlan next) {
        OpenPlan before = plan.get();
        shown = next == null ? 0 : next.plan().head().id();
        plan.set(next);
        if (before != null) {
            doors.leave(before);
        }
    }

    /** The ledger that lay open when the program was closed. */
    Optional<Path> last() {
        return settings.get(LEDGER).filter(text -> !text.isEmpty()).map(Path::of);
    }

    /** The plan that was shown last, or 0. */
    long lastPlan() {
        return (long) settings.number(PLAN, 0);
    }

    /** Shows another plan of the ledger. */
    public void choose(long id) {
        if (id != shown && ledger.get() != null) {
            Ledger from = ledger.get().ledger();
            tasks.start("計画を開いています", progress -> {
                progress.last(SHOWING); // what is asked of the screen would not be answered once the program has ended
                bring(from, doors.of(from).to(id));
            });
        }
    }

    private void bring(Ledger from, Editor editor) {
        OpenPlan made = ready(editor);
        within(from, () -> {
            plans.setAll(from.plans()); // it may be a new one
            show(made);
        });
    }

    /** Does something on the screen's thread, unless that ledger was put away in the meantime. */
    private void within(Ledger from, Runnable action) {
        screen.execute(() -> Optional.ofNullable(ledger.get())
                .filter(open -> open.ledger() == from)
                .ifPresent(open -> action.run()));
    }

    /** Shows a plan of a ledger into which a table was taken; called off the screen's thread. */
    void taken(Ledger from, long id) {
        if (id != shown) {
            bring(from, doors.of(from).to(id));
        }
        within(from, taken);
    }

    /** @param action what is done, on the screen's thread, when a table has been taken into the plan that is shown */
    void whenTaken(Runnable action) {
        taken = action;
    }

    /** @param action what is made of a plan, aside, before it is shown */
    void whenReady(Consumer<OpenPlan> action) {
        ready = action;
    }

    /**
     * Makes changes in a plan that were worked out elsewhere, and shows it once they are durable; called off the screen's
     * thread.
     *
     * @param from the ledger in which it is
     */
    void accept(Ledger from, long id, String what, List<Change> changes) {
        doors.of(from).accept(id, what, changes);
        taken(from, id);
    }

    /** Reads everything anew, after a backup was restored. */
    public void reread() {
        long id = plan.get() == null ? 0 : plan.get().plan().head().id();
        doors = doors.anew();
        shown = 0;
        List<Head> now = ledger.get().ledger().plans();
        plans.setAll(now);
        now.stream()
                .filter(h -> h.id() == id)
                .findFirst()
                .or(() -> now.stream().findFirst())
                .ifPresent(h -> choose(h.id()));
    }

    /** Puts the ledger away; the next start does not open it. */
    public void leave() {
        settings.set(LEDGER, "");
        close();
    }

    /** Closes the ledger; everything in it has been durable all along. */
    public void close() {
        Opened before = ledger.get();
        put(null);
        doors = doors.of(null);
        plans.clear();
        ledger.set(null);
        if (before != null) {
            before.ledger().close();
        }
    }

    /** The ledger that is open, or null. */
    public ReadOnlyObjectProperty<Opened> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    /** The plan that is shown, or null. */
    public ReadOnlyObjectProperty<OpenPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** What the ledger's plans are called, in the order in which they were added. */
    public ObservableList<Head> plans() {
        return FXCollections.unmodifiableObservableList(plans);
    }
}
