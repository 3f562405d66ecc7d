package org.shinchoku.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Runs work off the screen's thread, one task at a time that the clerk sees.
 *
 * <p>Executors are handed in: the desktop's are a thread of its own and the screen's thread, a test's run in place.
 */
public final class Tasks {

    /** Work that may take long. */
    @FunctionalInterface
    public interface Work {
        void run(Progress progress) throws Exception;
    }

    private final Executor background;
    private final Executor screen;
    private final Consumer<Throwable> unexpected;
    private final ReadOnlyObjectWrapper<Task> current = new ReadOnlyObjectWrapper<>(this, "current");

    /**
     * @param background where work runs
     * @param screen where its progress is shown
     * @param unexpected hears, on the screen's thread, of what work throws
     */
    public Tasks(Executor background, Executor screen, Consumer<Throwable> unexpected) {
        this.background = background;
        this.screen = screen;
        this.unexpected = unexpected;
    }

    /** Work is done at once and in place, as where there is no window that could wait. */
    static Tasks inPlace() {
        return new Tasks(Runnable::run, Runnable::run, fault -> {
            throw new IllegalStateException(fault);
        });
    }

    /** Starts work; the window shows its title and progress until it ends or is given up. */
    public Task start(String title, Work work) {
        Task task = new Task(title, work, screen, this::ended);
        current.set(task);
        background.execute(task);
        return task;
    }

    /** The same, for what nobody waits for: the window goes on and shows nothing of it. */
    Tasks beside() {
        return new Tasks(background, screen, unexpected);
    }

    /** Runs what shows the outcome of work, where it may be shown. */
    void show(Runnable outcome) {
        screen.execute(outcome);
    }

    private void ended(Task task, Throwable fault) {
        if (current.get() == task) {
            current.set(null);
        }
        if (fault != null) {
            unexpected.accept(fault);
        }
    }

    /** The task that the clerk waits for, or null. */
    public ReadOnlyObjectProperty<Task> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
