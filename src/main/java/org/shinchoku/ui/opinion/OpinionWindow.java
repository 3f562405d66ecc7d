package org.shinchoku.ui.opinion;

import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.MeetingDialog;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Theme;

/** The window in which the clerk writes down what is said while a meeting runs; it stands beside the main window. */
public final class OpinionWindow {

    private final Dialogs owner;
    private final Clock clock;
    private Stage stage;
    private Dialogs dialogs;
    private OpenPlan shown;
    private OpinionViewModel model;
    private OpinionView view;

    public OpinionWindow(Dialogs owner, Clock clock) {
        this.owner = owner;
        this.clock = clock;
    }

    /** Shows the meetings of a plan. */
    public void open(OpenPlan plan) {
        if (plan != shown) {
            close();
            build(plan);
        }
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /** Goes when the plan goes. */
    public void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private void build(OpenPlan plan) {
        stage = owner.window("会議の記録 — " + plan.plan().head().title());
        dialogs = new Dialogs(stage);
        shown = plan;
        model = new OpinionViewModel(plan, clock);
        view = new OpinionView(model, this::convene);
        Scene scene = new Scene(view, 980, 760);
        Theme.dress(scene);
        owner.guide(scene, "会議の記録");
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        stage.setScene(scene);
        stage.setOnHidden(e -> leave());
        stage.setOnShown(e -> Platform.runLater(view::start));
    }

    private void pressed(KeyEvent key) {
        Command.pressed(Command.Where.OPINION, key).ifPresent(command -> {
            if (isTyped(command)) {
                return;
            }
            switch (command) {
                case OPINION_RECORD -> view.record();
                case OPINION_NUMBER -> view.start();
                case OPINION_PANE -> view.swap();
                case OPINION_MEETING -> convene();
                case OPINION_REMOVE -> view.remove();
                case OPINION_UNDO -> model.undo();
                case OPINION_REDO -> model.redo();
                case OPINION_LEAVE -> stage.close();
                default -> {
                    return;
                }
            }
            key.consume();
        });
    }

    /** What is being typed is taken back letter by letter first. */
    private boolean isTyped(Command command) {
        return stage.getScene().getFocusOwner() instanceof TextInputControl text
                && (command == Command.OPINION_UNDO && text.isUndoable()
                        || command == Command.OPINION_REDO && text.isRedoable());
    }

    private void convene() {
        new MeetingDialog(dialogs, model.committees())
                .ask(model.looked() == null ? "—" : model.looked().in(Spelling.ERA))
                .ifPresent(model::convene);
        view.start();
    }

    private void leave() {
        model.close();
        stage = null;
        shown = null;
    }
}
