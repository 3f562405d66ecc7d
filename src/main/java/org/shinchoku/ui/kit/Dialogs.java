package org.shinchoku.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** 小窓: the windows in which the program says or asks something; buttons bear verbs, never "OK". */
public final class Dialogs {

    private final Window owner;
    private final Consumer<String> guide;
    private final Deque<DialogPane> open = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");

    public Dialogs(Window owner) {
        this(owner, headline -> {});
    }

    /** @param guide opens the page of the guide about a window with this headline */
    public Dialogs(Window owner, Consumer<String> guide) {
        this.owner = owner;
        this.guide = guide;
    }

    /** Says something that went well or is to be known. */
    public void tell(String headline, String text) {
        show(Feather.CHECK_CIRCLE, "accent", headline, text(text), button("閉じる", ButtonData.OK_DONE));
    }

    /** Tells why something cannot be done, and waits until the clerk has read it. */
    public void refuse(String headline, String text) {
        show(Feather.ALERT_TRIANGLE, "warning", headline, text(text), button("閉じる", ButtonData.OK_DONE));
    }

    /**
     * Asks before something that the clerk may not want.
     *
     * @param verb what the button that agrees is called
     */
    public boolean confirm(String headline, String text, String verb) {
        ButtonType agreed = button(verb, ButtonData.OK_DONE);
        return show(Feather.ALERT_TRIANGLE, "warning", headline, text(text), agreed, cancel())
                        .orElse(null)
                == agreed;
    }

    /** Shows a window with these buttons and waits for the one that is pressed. */
    public Optional<ButtonType> show(Feather icon, String tone, String headline, Node content, ButtonType... buttons) {
        return dialog(icon, tone, headline, content, buttons).showAndWait();
    }

    /** A window with a headline over its content, not yet shown. */
    public Dialog<ButtonType> dialog(Feather icon, String tone, String headline, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(front());
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(headline);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().addAll("dialog-icon", tone);
        Label head = new Label(headline, sign);
        head.getStyleClass().add("dialog-headline");
        head.setWrapText(true);
        VBox body = new VBox(head, content);
        body.getStyleClass().add("dialog-body");
        pane.setContent(body);
        guide(pane.getScene(), headline);
        pane.getButtonTypes().setAll(buttons);
        body.toBack(); // read, and gone through with Tab, before the buttons
        dialog.showingProperty().addListener((o, before, now) -> opened(pane, now));
        for (ButtonType type : buttons) {
            Region button = (Region) pane.lookupButton(type);
            ButtonBar.setButtonUniformSize(button, false); // a verb is as long as it is
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        if (Stream.of(buttons).noneMatch(type -> type.getButtonData().isCancelButton())) {
            Stream.of(buttons)
                    .filter(type -> type.getButtonData().isDefaultButton())
                    .forEach(type ->
                            ((Button) pane.lookupButton(type)).setCancelButton(true)); // Esc leaves every window
        }
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(pane, key));
        Theme.dress(pane.getScene());
        OnScreen.keep(dialog, body);
        return dialog;
    }

    /** The window that is asked from: keys go back to it, and none goes past what stands before it. */
    private Window front() {
        return open.isEmpty() ? owner : open.peek().getScene().getWindow();
    }

    private void opened(DialogPane pane, boolean shown) {
        if (shown) {
            open.push(pane);
        } else {
            open.remove(pane);
        }
        asking.set(!open.isEmpty());
    }

    /** Lists and tables swallow Enter and Escape, which are the window's own. */
    private static void press(DialogPane pane, KeyEvent key) {
        boolean enter = key.getCode() == KeyCode.ENTER;
        if (isLines(key.getTarget()) && (enter || key.getCode() == KeyCode.ESCAPE)) {
            pane.getButtonTypes().stream()
                    .map(pane::lookupButton)
                    .filter(node -> node instanceof Button button
                            && (enter ? button.isDefaultButton() : button.isCancelButton()))
                    .findFirst()
                    .ifPresent(node -> {
                        ((Button) node).fire();
                        key.consume();
                    });
        }
    }

    private static boolean isLines(EventTarget target) {
        return target instanceof ListView<?> list && !list.isEditable()
                || target instanceof TableView<?> table && !table.isEditable()
                || target instanceof TreeTableView<?> tree && !tree.isEditable();
    }

    /**
     * Asks for the password of a locked file; empty where the clerk leaves it.
     *
     * @param sentence what is known of the file, as that the last password was wrong
     * @param leave what the button is called that leaves it
     */
    public Optional<char[]> password(String sentence, String leave) {
        PasswordField field = new PasswordField();
        field.setId("password");
        Labels.call(field, "パスワード");
        ButtonType open = button("開く", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(
                Feather.LOCK,
                "accent",
                "パスワードの入力",
                new VBox(14, text(sentence), field),
                open,
                button(leave, ButtonData.CANCEL_CLOSE));
        dialog.setOnShown(e -> Platform.runLater(field::requestFocus));
        return dialog.showAndWait()
                .filter(open::equals)
                .map(pressed -> field.getText().toCharArray());
    }

    /** Lets F1 open the page of the guide about a window with this headline. */
    public void guide(Scene scene, String headline) {
        Command.GUIDE.keys().forEach(key -> scene.getAccelerators().put(key, () -> guide.accept(headline)));
    }

    /** Shows a window of another kind over the same owner, and waits until it is closed. */
    public void during(Runnable shown) {
        asking.set(true);
        try {
            shown.run();
        } finally {
            asking.set(!open.isEmpty());
        }
    }

    /** A window of another kind over the same owner, with its pictures, not yet shown. */
    public Stage window(String title) {
        Stage stage = beside(title);
        stage.initOwner(owner);
        return stage;
    }

    /** A window that also goes behind the owner, with its pictures, not yet shown. */
    public Stage beside(String title) {
        Stage stage = new Stage();
        stage.setTitle(title);
        if (owner instanceof Stage main) {
            stage.getIcons().setAll(main.getIcons());
        }
        return stage;
    }

    public Window owner() {
        return owner;
    }

    /** Whether one of these windows is open. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** A wrapped text as a dialog's content. */
    public static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Theme.wide(520));
        label.getStyleClass().add("dialog-text");
        return label;
    }

    public static ButtonType button(String verb, ButtonData place) {
        return new ButtonType(verb, place);
    }

    public static ButtonType cancel() {
        return button("やめる", ButtonData.CANCEL_CLOSE);
    }
}
