package org.shinchoku.ui.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.shinchoku.ui.kit.Command;

/** The keys that hold everywhere in the window: from doubt to doubt, from pane to pane, back, and the two ends. */
final class IntakeKeys {

    private final IntakeView view;
    private final IntakeViewModel intake;
    private final List<Node> panes;

    /** @param panes through which F6 goes, the sheet first */
    IntakeKeys(IntakeView view, IntakeViewModel intake, List<Node> panes) {
        this.view = view;
        this.intake = intake;
        this.panes = panes;
        view.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (Command.pressed(Command.Where.INTAKE, e).filter(this::done).isPresent()) {
                e.consume();
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (Command.LEAVE_INTAKE.isPressed(e)) {
                escape();
                e.consume();
            }
        });
    }

    private boolean done(Command command) {
        switch (command) {
            case NEXT_DOUBT -> intake.doubts().next(1);
            case DOUBT_BEFORE -> intake.doubts().next(-1);
            case DOUBT_DONE -> intake.doubts().done();
            case INTAKE_PANE -> swap(1);
            case INTAKE_PANE_BACK -> swap(-1);
            case TAKE -> view.take();
            case INTAKE_UNDO -> {
                if (view.getScene().getFocusOwner() instanceof TextInputControl) {
                    return false; // it takes back what is being typed
                }
                intake.undo();
            }
            default -> {
                return false; // it is for the pane that has the focus
            }
        }
        return true;
    }

    private void swap(int way) {
        Node focused = view.getScene().getFocusOwner();
        int at = 0;
        for (int i = 0; i < panes.size(); i++) {
            for (Node node = focused; node != null; node = node.getParent()) {
                at = node == panes.get(i) ? i : at;
            }
        }
        for (int i = 1; i <= panes.size(); i++) {
            Node next = panes.get(Math.floorMod(at + i * way, panes.size()));
            if (view.shows(next)) {
                next.requestFocus();
                return;
            }
        }
    }

    /** Back to the sheet, and from there out of the window. */
    private void escape() {
        Node sheet = panes.get(0);
        if (sheet.isFocused()) {
            view.leave();
        } else {
            sheet.requestFocus();
        }
    }
}
