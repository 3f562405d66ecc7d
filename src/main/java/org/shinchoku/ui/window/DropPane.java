package org.shinchoku.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** Says, while files are held over the window, that they can be taken in, and takes them when they are let go. */
final class DropPane extends StackPane {

    private final ObservableBooleanValue open;
    private final Consumer<Path> bring;

    /** @param open whether there is a ledger to take files into */
    DropPane(ObservableBooleanValue open, Consumer<Path> bring) {
        super(new Label("ここに放すと、表を取り込みます"));
        this.open = open;
        this.bring = bring;
        getStyleClass().add("drop-hint");
        setVisible(false);
        setMouseTransparent(true);
    }

    void listen(Node window) {
        window.setOnDragOver(this::over);
        window.setOnDragExited(e -> setVisible(false));
        window.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (open.get() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            setVisible(true);
        }
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        Platform.runLater(() -> files.forEach(bring));
    }
}
