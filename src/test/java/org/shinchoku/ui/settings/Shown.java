package org.shinchoku.ui.settings;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window of this drawer, worked by real keys. */
final class Shown {

    final FxRobot robot = new FxRobot();
    private final Dialogs dialogs;

    Shown(Stage stage) {
        Theme.load();
        dialogs = new Dialogs(stage);
        Scene scene = new Scene(new StackPane(new Label("画面")), 1200, 800);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** Opens a window and waits until something in it has the focus. */
    void open(Consumer<Dialogs> window) {
        Platform.runLater(() -> window.accept(dialogs));
        waitFor(() -> Window.getWindows().size() > 1 && focused() != null);
    }

    boolean isClosed() {
        return Window.getWindows().size() == 1;
    }

    Node focused() {
        Window top = Window.getWindows().get(Window.getWindows().size() - 1);
        return top.getScene() == null ? null : top.getScene().getFocusOwner();
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String letters) {
        for (char letter : letters.toCharArray()) {
            robot.type(KeyCode.valueOf(Character.isDigit(letter) ? "DIGIT" + letter : ("" + letter).toUpperCase()));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    void focus(String query) {
        Node node = robot.lookup(query).query();
        robot.interact(node::requestFocus);
    }

    String text(String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    /** The texts in one line of a table. */
    String line(String table, int row) {
        TableView<?> view = robot.lookup(table).queryTableView();
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < view.getColumns().size(); column++) {
            line.append(column == 0 ? "" : "|")
                    .append(view.getColumns().get(column).getCellData(row));
        }
        return line.toString();
    }

    static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }
}
