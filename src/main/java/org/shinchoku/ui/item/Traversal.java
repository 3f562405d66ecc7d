package org.shinchoku.ui.item;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Goes from one control to the next. */
final class Traversal {

    private Traversal() {}

    /** What the platform does on Tab; within a text it does so on Ctrl+Tab alone. */
    static void go(Node from, boolean onwards) {
        from.fireEvent(new KeyEvent(
                KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, !onwards, from instanceof TextArea, false, false));
    }
}
