package org.shinchoku.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Goes from one control to the next. */
public final class Traversal {

    private Traversal() {}

    /** Lets Tab leave a text in which nobody needs the character. */
    public static void leaveByTab(TextArea text) {
        text.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                go(text, !key.isShiftDown());
                key.consume();
            }
        });
    }

    /** What the platform does on Tab; within a text it does so on Ctrl+Tab alone. */
    public static void go(Node from, boolean onwards) {
        from.fireEvent(new KeyEvent(
                KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, !onwards, from instanceof TextArea, false, false));
    }
}
