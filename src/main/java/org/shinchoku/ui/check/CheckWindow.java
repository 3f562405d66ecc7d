package org.shinchoku.ui.check;

import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.kit.Bounds;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Companion;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;

/** The window of what is found in a plan; it follows the plan, and goes behind the main window when a cell is looked at. */
public final class CheckWindow {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 640;

    private final Companion window;
    private final Settings settings;
    private final Consumer<Spot> show;
    private CheckView view;

    /** @param show goes to where something was found */
    public CheckWindow(Dialogs owner, Settings settings, Consumer<Spot> show) {
        this.window = new Companion(owner, "点検", owner::beside);
        this.settings = settings;
        this.show = show;
    }

    /** Shows what is found in a plan. */
    public void open(OpenPlan plan) {
        window.open(plan, this::build);
    }

    /** Goes when the plan goes. */
    public void close() {
        window.close();
    }

    private void build(OpenPlan plan, Stage stage) {
        view = new CheckView(plan, show, window::close);
        window.fill(view, WIDTH, HEIGHT, view::requestFocus, view::close)
                .addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new Bounds(stage, settings, "check").restoreAndKeep(WIDTH, HEIGHT);
    }

    private void pressed(KeyEvent key) {
        if (Command.CHECK_LEAVE.isPressed(key)) {
            window.close();
            key.consume();
        } else if (Command.CHECK_SHOW.isPressed(key) && view.showChosen()) {
            key.consume();
        }
    }
}
