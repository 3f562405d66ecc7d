package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Files that are held over a window and let go there are brought in, all of them at once. */
class DropPaneTest {

    private final FxRobot robot = new FxRobot();
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final List<List<Path>> brought = new ArrayList<>();
    private DropPane pane;
    private StackPane window;

    @BeforeAll
    static void screen() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void aWindow() {
        robot.interact(() -> {
            pane = new DropPane("ここに放すと、回答を照合します", open, brought::add);
            window = new StackPane(pane);
            pane.listen(window);
        });
    }

    private void drag(EventType<DragEvent> type, List<File> files) {
        robot.interact(() -> {
            Dragboard board = Boards.of(DataFormat.FILES, files.isEmpty() ? null : files);
            Event.fireEvent(window, new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, window, null));
        });
    }

    private static List<File> forty() {
        List<File> files = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            files.add(new File("回答", i + "_課.xlsx"));
        }
        return files;
    }

    @Test
    void whileFilesAreHeldOverItTheWindowSaysWhatHappensToThem() {
        drag(DragEvent.DRAG_OVER, forty());
        assertThat(pane.isVisible()).isTrue();

        drag(DragEvent.DRAG_EXITED, forty());
        assertThat(pane.isVisible()).isFalse();
    }

    @Test
    void whatIsLetGoIsBroughtInAtOnce() {
        drag(DragEvent.DRAG_OVER, forty());
        drag(DragEvent.DRAG_DROPPED, forty());

        assertThat(pane.isVisible()).isFalse();
        assertThat(brought)
                .singleElement()
                .satisfies(files -> assertThat(files).hasSize(40).startsWith(Path.of("回答", "1_課.xlsx")));
    }

    @Test
    void textsAndFilesThatNothingCanTakeAreNotAccepted() {
        drag(DragEvent.DRAG_OVER, List.of());
        assertThat(pane.isVisible()).isFalse();

        open.set(false);
        drag(DragEvent.DRAG_OVER, forty());
        assertThat(pane.isVisible()).isFalse();
    }
}
