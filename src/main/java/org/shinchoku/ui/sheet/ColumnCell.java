package org.shinchoku.ui.sheet;

import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;

/** A field with its tick. */
final class ColumnCell extends ListCell<ColumnChoice> {

    private final CheckBox box = new CheckBox();

    /** @param ticked is told the place of a field and whether it is to be shown */
    ColumnCell(BiConsumer<Integer, Boolean> ticked) {
        box.setFocusTraversable(false);
        box.setOnAction(e -> ticked.accept(getIndex(), box.isSelected()));
    }

    @Override
    protected void updateItem(ColumnChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        setGraphic(empty ? null : box);
        setAccessibleText(empty ? null : choice.field().name() + (choice.shown() ? "、載せる" : "、載せない"));
        if (!empty) {
            box.setText(choice.field().name());
            box.setSelected(choice.shown());
        }
    }
}
