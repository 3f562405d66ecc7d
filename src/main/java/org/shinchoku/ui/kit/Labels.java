package org.shinchoku.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The words beside and above controls; none of them is ever cut short. */
public final class Labels {

    private Labels() {}

    /** What a control in a form is for. */
    public static Label name(String text) {
        return styled(text, "form-name");
    }

    /** What a control in a form is for; a screen reader calls the control so. */
    public static Label name(String text, Node of) {
        Label label = name(text);
        label.setLabelFor(of);
        return label;
    }

    /**
     * Calls a control for a screen reader that no label beside it names.
     *
     * <p>For what is written into or chosen from: an accessible text would be said in place of what stands there.
     *
     * @return what names it, to name it otherwise by another accessible text
     */
    public static Label call(Node control, String name) {
        Label label = new Label();
        label.setAccessibleText(name); // its text is said only where it is shown
        label.setLabelFor(control);
        return label;
    }

    /** What stands above a list or table. */
    public static Label title(String text) {
        return styled(text, "list-title");
    }

    /** How something is done. */
    public static Label hint(String text) {
        return styled(text, "hint");
    }

    /** A text of any length, over as many lines as it needs. */
    public static Label whole(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Controls beside each other. */
    public static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.getStyleClass().add("form-row");
        return row;
    }

    /** What keeps two controls in a row apart. */
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
