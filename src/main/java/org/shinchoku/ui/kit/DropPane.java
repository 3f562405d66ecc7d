package org.shinchoku.ui.kit;

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
public final class DropPane extends StackPane {

    private final ObservableBooleanValue open;
    private final Consumer<List<Path>> bring;

    /**
     * @param words what happens to the files
     * @param open whether there is something to take files into
     */
    public DropPane(String words, ObservableBooleanValue open, Consumer<List<Path>> bring) {
        super(new Label(words));
        this.open = open;
        this.bring = bring;
        getStyleClass().add("drop-hint");
        setVisible(false);
        setMouseTransparent(true);
    }

    public void listen(Node window) {
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
        Platform.runLater(() -> bring.accept(files));
    }
}
