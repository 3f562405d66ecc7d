package org.shinchoku.ui.kit;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

/** What keys do with the lines of a list or a table in a window, and the buttons that do the same. */
public final class LineKeys {

    private LineKeys() {}

    /** Lets the keys of these commands be heard in a list or a table. */
    public static void in(Node lines, Map<Command, Runnable> actions) {
        lines.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> Command.pressed(Command.Where.LINES, key)
                        .map(actions::get)
                        .ifPresent(action -> {
                            action.run();
                            key.consume();
                        }));
    }

    /** A button that tells the key which does the same. */
    public static Button button(String id, String verb, Command command, Runnable action) {
        Button button = new Button(verb + "（" + command.keyWords() + "）");
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
