package org.shinchoku.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * One piece of work under way.
 *
 * <p>To give it up releases the clerk at once; the work itself stops at its next word to {@link Progress}. It is never
 * interrupted: an interrupt would close the ledger's file under the database.
 */
public final class Task implements Progress, Runnable {

    private enum State {
        RUNNING,
        COMMITTED,
        GIVEN_UP
    }

    private final String title;
    private final Tasks.Work work;
    private final Executor screen;
    private final BiConsumer<Task, Throwable> ended;
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper(this, "doing", "");
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(this, "part", -1);
    private final ReadOnlyBooleanWrapper cancellable = new ReadOnlyBooleanWrapper(this, "cancellable", true);

    Task(String title, Tasks.Work work, Executor screen, BiConsumer<Task, Throwable> ended) {
        this.title = title;
        this.work = work;
        this.screen = screen;
        this.ended = ended;
    }

    @Override
    public void run() {
        Throwable fault = null;
        try {
            work.run(this);
        } catch (CancellationException e) {
            fault = null; // the clerk gave it up, and knows
        } catch (Exception | Error e) {
            fault = state.get() == State.GIVEN_UP ? null : e;
        }
        Throwable told = fault;
        screen.execute(() -> ended.accept(this, told));
    }

    @Override
    public void at(String now, double done) {
        if (state.get() == State.GIVEN_UP) {
            throw new CancellationException();
        }
        show(now, done, state.get() == State.RUNNING);
    }

    @Override
    public void last(String now) {
        if (!state.compareAndSet(State.RUNNING, State.COMMITTED) && state.get() == State.GIVEN_UP) {
            throw new CancellationException();
        }
        show(now, -1, false);
    }

    private void show(String now, double done, boolean open) {
        screen.execute(() -> {
            doing.set(now);
            part.set(done);
            cancellable.set(open);
        });
    }

    /** Gives the work up, where it has not begun to write. */
    public void cancel() {
        if (state.compareAndSet(State.RUNNING, State.GIVEN_UP)) {
            ended.accept(this, null);
        }
    }

    public String title() {
        return title;
    }

    /** What is being done, in the clerk's words. */
    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1, or -1 where that is not known. */
    public ReadOnlyDoubleProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    /** Whether it can still be given up. */
    public ReadOnlyBooleanProperty cancellableProperty() {
        return cancellable.getReadOnlyProperty();
    }
}
