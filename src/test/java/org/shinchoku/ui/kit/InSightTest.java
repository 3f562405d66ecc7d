package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The line that is chosen in a list is seen whole, however high the lines are and whatever appears below the list. */
class InSightTest {

    private final FxRobot robot = new FxRobot();
    private ListView<List<String>> list;

    @BeforeAll
    static void screen() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void show() {
        robot.interact(() -> {
            list = new ListView<>();
            list.setCellFactory(l -> new TickRowTest.Words());
            InSight.keep(list);
            Label below = new Label("照会した時\n\n\n\n");
            below.setVisible(false);
            below.setManaged(false);
            list.getSelectionModel().selectedItemProperty().addListener(o -> {
                below.setVisible(true);
                below.setManaged(true);
            });
            BorderPane pane = new BorderPane(list);
            pane.setBottom(below);
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            Scene scene = new Scene(pane, 480, 310);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            list.requestFocus();
        });
    }

    private void seen(String after) {
        WaitForAsyncUtils.waitForFxEvents();
        seen(after, list, ".list-cell", list.getSelectionModel().getSelectedIndex());
    }

    private static void seen(String after, Control list, String lines, int at) {
        Bounds whole = list.localToScene(list.getLayoutBounds());
        Bounds line = list.lookupAll(lines).stream()
                .map(node -> (IndexedCell<?>) node)
                .filter(cell -> cell.getIndex() == at && cell.isVisible())
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(after + ": line " + at + " is not there"));
        assertThat(line.getMinY()).as(after + ": top of line " + at).isGreaterThanOrEqualTo(whole.getMinY() - 1);
        assertThat(line.getMaxY()).as(after + ": foot of line " + at).isLessThanOrEqualTo(whole.getMaxY() + 1);
    }

    @Test
    void whateverTakesRoomFromATable() {
        TableView<String> table = new TableView<>();
        Label below = new Label("変わること\n\n\n");
        robot.interact(() -> {
            table.getColumns().add(Tables.column("欄", 200, text -> text));
            InSight.keep(table);
            below.setManaged(false);
            BorderPane pane = new BorderPane(table);
            pane.setBottom(below);
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(new Scene(pane, 480, 310));
            stage.show();
            table.getItems()
                    .setAll(IntStream.range(0, 12).mapToObj(i -> "欄" + i).toList());
        });
        robot.interact(() -> {
            table.getItems().add("新しい欄");
            table.getSelectionModel().selectLast();
            below.setManaged(true);
        });
        WaitForAsyncUtils.waitForFxEvents();
        seen("added", table, ".table-row-cell", 12);
    }

    @Test
    void whereverTheKeysLead() {
        show();
        robot.interact(() -> {
            list.getItems()
                    .setAll(IntStream.range(0, 60)
                            .mapToObj(i -> List.of(i + "番目の項目", "相談会を開いた。".repeat(i % 7 * 3)))
                            .toList());
            list.getSelectionModel().selectFirst();
        });
        seen("first");
        for (KeyCode key : List.of(
                KeyCode.END,
                KeyCode.UP,
                KeyCode.UP,
                KeyCode.HOME,
                KeyCode.DOWN,
                KeyCode.DOWN,
                KeyCode.PAGE_DOWN,
                KeyCode.PAGE_DOWN,
                KeyCode.DOWN,
                KeyCode.END,
                KeyCode.PAGE_UP,
                KeyCode.UP,
                KeyCode.HOME)) {
            robot.push(key);
            seen(key.getName());
        }
    }
}
