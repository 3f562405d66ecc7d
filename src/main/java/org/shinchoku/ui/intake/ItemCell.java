package org.shinchoku.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shinchoku.plan.Item;

/** One item of the tree: number, title and the mark of 再掲. */
final class ItemCell extends TreeCell<Item> {

    private final Label number = label("outline-number");
    private final Label title = label("outline-label");
    private final Label repost = label("mark");
    private final HBox row = new HBox(number, title, repost);

    ItemCell() {
        row.getStyleClass().add("outline-row");
        row.setMinWidth(0);
        row.setPrefWidth(1);
        setPrefWidth(0);
        repost.setText("再掲");
        number.setMinWidth(Region.USE_PREF_SIZE);
        repost.setMinWidth(Region.USE_PREF_SIZE);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    @Override
    protected void updateItem(Item item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row);
        if (!empty && item != null) {
            number.setText(item.number());
            number.setVisible(!item.number().isEmpty());
            title.setText(item.label().replace('\n', ' '));
            repost.setVisible(item.repost());
            setAccessibleText(item.name() + (item.repost() ? " 再掲" : ""));
        }
    }
}
