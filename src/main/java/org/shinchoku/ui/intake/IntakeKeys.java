package org.shinchoku.ui.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

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
            if (handles(e)) {
                e.consume();
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                escape();
                e.consume();
            }
        });
    }

    private boolean handles(KeyEvent e) {
        boolean typing = view.getScene().getFocusOwner() instanceof TextInputControl;
        switch (e.getCode()) {
            case F8 -> intake.doubts().next(e.isShiftDown() ? -1 : 1);
            case F9 -> intake.doubts().done();
            case F6 -> swap(e.isShiftDown() ? -1 : 1);
            case ENTER -> {
                if (!e.isShortcutDown()) {
                    return false;
                }
                view.take();
            }
            case Z -> {
                if (!e.isShortcutDown() || typing) {
                    return false;
                }
                intake.undo();
            }
            default -> {
                return false;
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
