package org.shinchoku.ui.inquiry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.shinchoku.ui.kit.Command;

/** The buttons of the window, each of which a key presses too. */
final class Actions {

    private final Map<Command, Button> buttons = new EnumMap<>(Command.class);

    /** A button that is told with its key. */
    Button button(String id, String text, Command command, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(command.tip()));
        button.setOnAction(e -> action.run());
        buttons.put(command, button);
        return button;
    }

    Optional<Button> of(Command command) {
        return Optional.ofNullable(buttons.get(command));
    }
}
