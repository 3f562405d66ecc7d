package org.shinchoku.ui.window;

import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Clock;
import javafx.scene.control.Control;
import org.shinchoku.store.Ledger;
import org.shinchoku.ui.kit.Library;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads aside what the first edit and the first look at each window would else wait for.
 *
 * <p>Nothing is run that a screen or a ledger knows of; where it fails, the first time takes what it takes.
 */
final class Ahead {

    private static final Logger LOG = LoggerFactory.getLogger(Ahead.class);

    private Ahead() {}

    /** Begins, behind whatever else the PC has to do. */
    static void start(Clock clock) {
        Thread thread = new Thread(() -> load(clock), "ahead");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void load(Clock clock) {
        try {
            Ledger.rehearse(clock);
            Library.load(Ahead.class);
            Library.load(Control.class);
        } catch (IOException | URISyntaxException | RuntimeException e) {
            LOG.warn("not loaded ahead", e);
        }
    }
}
