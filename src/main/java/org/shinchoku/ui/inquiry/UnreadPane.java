package org.shinchoku.ui.inquiry;

import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.shinchoku.returns.Unread;

/** Which files could not be read, and what to do; nothing where all were. */
final class UnreadPane extends ScrollPane {

    private final ObservableList<Unread> files;
    private final Label words = new Label();

    UnreadPane(ObservableList<Unread> files) {
        this.files = files;
        words.setWrapText(true);
        words.getStyleClass().add("notice");
        setContent(words);
        setId("answers-unread");
        getStyleClass().add("inquiry-unread");
        setFitToWidth(true);
        setMaxHeight(110);
        setFocusTraversable(true);
        files.addListener((InvalidationListener) o -> tell());
        tell();
    }

    private void tell() {
        words.setText(files.size() + "個のファイルを読み取れませんでした。\n"
                + files.stream().map(u -> "・" + u.sentence()).collect(Collectors.joining("\n")));
        setAccessibleText(words.getText());
        setVisible(!files.isEmpty());
        setManaged(!files.isEmpty());
    }
}
