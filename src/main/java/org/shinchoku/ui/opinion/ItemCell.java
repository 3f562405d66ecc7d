package org.shinchoku.ui.opinion;

import javafx.scene.control.ListCell;
import org.shinchoku.plan.Item;

/** An item by its number and label. */
final class ItemCell extends ListCell<Item> {

    @Override
    protected void updateItem(Item item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty ? null : Agenda.name(item));
    }
}
