package org.shinchoku.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row with a box to tick and texts below each other, as high as the texts need in the width of the list. */
public abstract class TickRow<T> extends ListCell<T> {

    /** What the scroll bar and the row's own margins take. */
    private static final double MARGINS_PX = 40;

    private final CheckBox box = new CheckBox();
    private final HBox row;

    private final List<Label> texts;

    /** @param styles of the texts, from top to bottom */
    protected TickRow(String... styles) {
        texts = Stream.of(styles).map(TickRow::label).toList();
        box.setFocusTraversable(false);
        box.setOnAction(e -> tick(getItem(), box.isSelected()));
        VBox lines = new VBox();
        lines.getChildren().setAll(texts);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(box, lines);
        row.getStyleClass().add("tick-row");
        row.setMinWidth(0);
        setPrefWidth(0);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty()); // or its ground would stay where another row had it
        return label;
    }

    /** Ticks or unticks what the row shows. */
    protected abstract void tick(T item, boolean on);

    protected abstract boolean isTicked(T item);

    /** One text for each style; empty ones take no room. */
    protected abstract List<String> texts(T item);

    /** As a screen reader says it. */
    protected abstract String spoken(T item, boolean ticked);

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty ? null : row);
        if (!empty) {
            box.setSelected(isTicked(item));
            List<String> said = texts(item);
            for (int i = 0; i < said.size(); i++) {
                texts.get(i).setText(said.get(i));
            }
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
