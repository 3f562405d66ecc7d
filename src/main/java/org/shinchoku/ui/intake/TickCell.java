package org.shinchoku.ui.intake;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row with a box to tick and texts below each other, as high as the texts need in the width of the list. */
abstract class TickCell<T> extends ListCell<T> {

    /** What the scroll bar and the row's own margins take. */
    private static final double MARGINS_PX = 40;

    private final CheckBox box = new CheckBox();
    private final HBox row;

    TickCell(Label... texts) {
        box.setFocusTraversable(false);
        box.setOnAction(e -> tick(getItem(), box.isSelected()));
        VBox lines = new VBox(texts);
        lines.setMinWidth(0);
        for (Label text : texts) {
            text.setWrapText(true);
            text.setMinWidth(0);
            text.managedProperty().bind(text.textProperty().isNotEmpty());
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(box, lines);
        row.getStyleClass().add("doubt-row");
        row.setMinWidth(0);
        setPrefWidth(0);
    }

    static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /** Ticks or unticks what the row shows. */
    abstract void tick(T item, boolean on);

    abstract boolean isTicked(T item);

    /** Fills the labels. */
    abstract void show(T item);

    /** As a screen reader says it. */
    abstract String spoken(T item, boolean ticked);

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty ? null : row);
        if (!empty) {
            box.setSelected(isTicked(item));
            show(item);
            setAccessibleText(spoken(item, box.isSelected()));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean bare = isEmpty() || getListView() == null;
        return bare
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + row.prefHeight(Math.max(0, getListView().getWidth() - MARGINS_PX))
                        + snappedBottomInset();
    }
}
