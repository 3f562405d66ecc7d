package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;
import org.shinchoku.paper.Page;

/** The pages in small, below each other; a picture is made when it is first seen. */
final class Thumbnails extends ListView<Page> {

    private static final double WIDTH = 132;

    private final List<Image> pictures = new ArrayList<>();

    Thumbnails() {
        setId("sheet-pages");
        setAccessibleText("頁の一覧");
        getStyleClass().add("sheet-pages");
        setPrefWidth(WIDTH + 48);
        setMinWidth(WIDTH + 48);
        setCellFactory(list -> new Thumbnail(this::picture));
    }

    /** Shows other pages; the one of the same number stays chosen. */
    void show(List<Page> pages) {
        int at = Math.max(0, Math.min(getSelectionModel().getSelectedIndex(), pages.size() - 1));
        pictures.clear();
        pages.forEach(page -> pictures.add(null));
        setItems(FXCollections.observableArrayList(pages));
        getSelectionModel().clearAndSelect(at);
    }

    private Image picture(int index) {
        if (pictures.get(index) == null) {
            Page page = getItems().get(index);
            double scale = WIDTH / page.width();
            SnapshotParameters small = new SnapshotParameters();
            small.setTransform(Transform.scale(scale, scale));
            pictures.set(index, new Group(Leaf.of(page)).snapshot(small, null));
        }
        return pictures.get(index);
    }
}
