package org.shinchoku.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;

/** Work off the screen's thread, where what was asked for last is all that counts. */
public final class Latest {

    private final String title;
    private final Tasks tasks;
    private final BooleanBinding busy;
    private Task running;
    private long asked;

    /** @param title what the work is called, as "読み直しています" */
    public Latest(String title, Tasks tasks) {
        this.title = title;
        this.tasks = tasks;
        this.busy = tasks.currentProperty().isNotNull();
    }

    /** Works and shows, unless something else is asked for before; what waits in vain is not done at all. */
    public <T> void ask(Callable<T> work, Consumer<T> show) {
        giveUp();
        long mine = asked;
        running = tasks.start(title, progress -> {
            progress.at("", -1);
            T made = work.call();
            progress.at("", -1);
            tasks.show(() -> {
                if (mine == asked) {
                    show.accept(made);
                }
            });
        });
    }

    /** Waits for it no longer. */
    public void giveUp() {
        asked++;
        if (running != null) {
            running.cancel();
        }
    }

    /** Whether what is shown is not yet what was asked for last. */
    public BooleanBinding busy() {
        return busy;
    }
}
