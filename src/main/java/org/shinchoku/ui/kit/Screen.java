package org.shinchoku.ui.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The way from a background procedure to the clerk and back: it asks, and waits for the answer. */
public final class Screen implements Executor {

    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /** What the clerk answers; throws what the question throws. */
    public <T> T ask(Supplier<T> question) {
        try {
            return CompletableFuture.supplyAsync(question, this).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
