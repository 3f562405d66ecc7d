package org.shinchoku.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Flat buttons, each with a tooltip that names its key. */
public final class Buttons {

    private Buttons() {}

    /** A button that is a picture alone; its tooltip is what a screen reader says. */
    public static Button icon(Feather icon, String tip, Runnable action) {
        Button button = flat("", icon, tip, action);
        button.setAccessibleText(tip);
        return button;
    }

    public static Button flat(String text, Feather icon, String tip, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip(tip));
        button.setFocusTraversable(false);
        button.setMinWidth(Button.USE_PREF_SIZE); // what gives way in a narrow window has no words
        button.setOnAction(e -> action.run());
        return button;
    }
}
