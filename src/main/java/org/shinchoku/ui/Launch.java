package org.shinchoku.ui;

import javafx.application.Application;

/** The way into the desktop for callers that must not load JavaFX themselves. */
public final class Launch {

    private Launch() {}

    /** Returns when the last window is closed. */
    public static void desktop() {
        Application.launch(App.class);
    }
}
