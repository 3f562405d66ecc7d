package org.shinchoku.ui.intake;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import org.shinchoku.ui.kit.Task;
import org.shinchoku.ui.kit.Tasks;

/** Reading off the screen's thread, where what was asked for last is all that counts. */
final class Rereading {

    private final Tasks tasks;
    private final Executor screen;
    private Task running;
    private long asked;

    /** @param screen where what was read is shown */
    Rereading(Tasks tasks, Executor screen) {
        this.tasks = tasks;
        this.screen = screen;
    }

    /** Reads and shows, unless something else is asked for before; what waits in vain is not read at all. */
    <T> void ask(Callable<T> reading, Consumer<T> show) {
        giveUp();
        long mine = asked;
        running = tasks.start("読み直しています", progress -> {
            progress.at("", -1);
            T read = reading.call();
            progress.at("", -1);
            screen.execute(() -> {
                if (mine == asked) {
                    show.accept(read);
                }
            });
        });
    }

    /** Waits for it no longer. */
    void giveUp() {
        asked++;
        if (running != null) {
            running.cancel();
        }
    }

    BooleanBinding busy() {
        return tasks.currentProperty().isNotNull();
    }
}
