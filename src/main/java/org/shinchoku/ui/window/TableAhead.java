package org.shinchoku.ui.window;

import java.util.concurrent.atomic.AtomicReference;
import org.shinchoku.ui.grid.GridViewModel;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;

/** The table of the plan that is shown next, made aside while the plan is opened: it is what takes long in a large plan. */
final class TableAhead {

    private final Settings settings;
    private final AtomicReference<Made> made = new AtomicReference<>();

    private record Made(OpenPlan open, GridViewModel table) {}

    TableAhead(Settings settings) {
        this.settings = settings;
    }

    void make(OpenPlan open) {
        made.set(new Made(open, new GridViewModel(open, settings)));
    }

    /** That of this plan; made now where another one was made ahead. */
    GridViewModel of(OpenPlan open) {
        Made ahead = made.getAndSet(null);
        return ahead != null && ahead.open() == open ? ahead.table() : new GridViewModel(open, settings);
    }
}
