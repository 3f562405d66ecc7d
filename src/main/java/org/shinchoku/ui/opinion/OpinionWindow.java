package org.shinchoku.ui.opinion;

import java.time.Clock;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Companion;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.MeetingDialog;
import org.shinchoku.ui.kit.OpenPlan;

/** The window in which the clerk writes down what is said while a meeting runs; it stands beside the main window. */
public final class OpinionWindow {

    private final Companion window;
    private final Clock clock;
    private Dialogs dialogs;
    private OpinionViewModel model;
    private OpinionView view;

    public OpinionWindow(Dialogs owner, Clock clock) {
        this.window = new Companion(owner, "会議の記録");
        this.clock = clock;
    }

    /** Shows the meetings of a plan. */
    public void open(OpenPlan plan) {
        window.open(plan, this::build);
    }

    /** Goes when the plan goes. */
    public void close() {
        window.close();
    }

    private void build(OpenPlan plan, Stage stage) {
        dialogs = new Dialogs(stage);
        model = new OpinionViewModel(plan, clock);
        view = new OpinionView(model, this::convene);
        window.fill(view, 980, 760, view::start, model::close).addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        Command.pressed(Command.Where.OPINION, key).ifPresent(command -> {
            if (isTyped(command)) {
                return;
            }
            switch (command) {
                case OPINION_RECORD -> view.record();
                case OPINION_NUMBER -> view.start();
                case OPINION_CORRECT -> {
                    if (!view.correct()) {
                        return; // elsewhere this key is the control's own
                    }
                }
                case OPINION_PANE -> view.swap();
                case OPINION_MEETING -> convene();
                case OPINION_REMOVE -> view.remove();
                case OPINION_UNDO -> model.undo();
                case OPINION_REDO -> model.redo();
                case OPINION_LEAVE -> window.close();
                default -> {
                    return;
                }
            }
            key.consume();
        });
    }

    /** What is being typed is taken back letter by letter first. */
    private boolean isTyped(Command command) {
        return view.getScene().getFocusOwner() instanceof TextInputControl text
                && (command == Command.OPINION_UNDO && text.isUndoable()
                        || command == Command.OPINION_REDO && text.isRedoable());
    }

    private void convene() {
        new MeetingDialog(dialogs, model.committees())
                .ask(model.years(), model.looked())
                .ifPresent(model::convene);
        view.start();
    }
}
