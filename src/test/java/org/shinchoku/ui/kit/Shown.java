package org.shinchoku.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A screen under test, worked by real keys. */
public final class Shown {

    public final FxRobot robot = new FxRobot();
    private final Dialogs dialogs;

    /** A stage with nothing but a word, over which windows open. */
    public Shown(Stage stage) {
        this(stage, dialogs -> new StackPane(new Label("画面")));
    }

    /** A stage with this in it. */
    public Shown(Stage stage, Function<Dialogs, Parent> content) {
        Theme.load();
        dialogs = new Dialogs(stage);
        Scene scene = new Scene(content.apply(dialogs), 1200, 800);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** Opens a window and waits until something in it has the focus. */
    public void open(Consumer<Dialogs> window) {
        Platform.runLater(() -> window.accept(dialogs));
        waitFor(() -> Window.getWindows().size() > 1 && focused() != null);
    }

    public boolean isClosed() {
        return Window.getWindows().size() == 1;
    }

    public Node focused() {
        Window top = Window.getWindows().get(Window.getWindows().size() - 1);
        return top.getScene() == null ? null : top.getScene().getFocusOwner();
    }

    public void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void type(String letters) {
        for (char letter : letters.toCharArray()) {
            robot.type(KeyCode.valueOf((Character.isDigit(letter) ? "DIGIT" : "") + Character.toUpperCase(letter)));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void focus(String query) {
        Node node = robot.lookup(query).query();
        robot.interact(node::requestFocus);
    }

    public String text(String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    /** The texts in one line of a table. */
    public String line(String table, int row) {
        TableView<?> view = robot.lookup(table).queryTableView();
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < view.getColumns().size(); column++) {
            line.append(column == 0 ? "" : "|")
                    .append(view.getColumns().get(column).getCellData(row));
        }
        return line.toString();
    }

    public static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }
}
