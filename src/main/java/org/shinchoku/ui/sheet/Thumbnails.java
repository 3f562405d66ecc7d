package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.shinchoku.paper.Page;

/** The pages in small, below each other; a picture is painted off the screen's thread when it is first seen. */
final class Thumbnails extends ListView<Page> {

    private static final int WIDTH = 132;

    private final Executor aside;
    private final Executor screen;
    private final List<ObjectProperty<Image>> pictures = new ArrayList<>();

    /**
     * @param aside where pictures are painted
     * @param screen where they are shown
     */
    Thumbnails(Executor aside, Executor screen) {
        this.aside = aside;
        this.screen = screen;
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

    /** The picture of a page: white until it is painted. */
    private ObjectProperty<Image> picture(int index) {
        ObjectProperty<Image> known = pictures.get(index);
        if (known != null) {
            return known;
        }
        Page page = getItems().get(index);
        ObjectProperty<Image> picture = new SimpleObjectProperty<>(blank(page));
        pictures.set(index, picture);
        aside.execute(() -> {
            Miniature small = Miniature.of(page, WIDTH);
            screen.execute(() -> picture.set(image(small)));
        });
        return picture;
    }

    private static Image blank(Page page) {
        return new WritableImage(WIDTH, (int) Math.round(WIDTH * page.height() / page.width()));
    }

    private static Image image(Miniature small) {
        WritableImage image = new WritableImage(small.width(), small.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        small.width(),
                        small.height(),
                        PixelFormat.getIntArgbInstance(),
                        small.pixels(),
                        0,
                        small.width());
        return image;
    }
}
