package org.shinchoku.ui.sheet;

import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.shinchoku.paper.Page;

/** A page in small, with its number below. */
final class Thumbnail extends ListCell<Page> {

    private final ImageView view = new ImageView();
    private final IntFunction<ObjectProperty<Image>> pictures;

    Thumbnail(IntFunction<ObjectProperty<Image>> pictures) {
        this.pictures = pictures;
        setContentDisplay(ContentDisplay.TOP);
        setAlignment(Pos.CENTER);
        view.getStyleClass().add("sheet-thumbnail");
    }

    @Override
    protected void updateItem(Page page, boolean empty) {
        super.updateItem(page, empty);
        setGraphic(empty ? null : view);
        setText(empty ? null : Integer.toString(getIndex() + 1));
        setAccessibleText(empty ? null : (getIndex() + 1) + "頁");
        if (!empty) {
            view.imageProperty().bind(pictures.apply(getIndex()));
        }
    }
}
