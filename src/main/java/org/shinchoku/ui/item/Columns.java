package org.shinchoku.ui.item;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Columns of one width beside each other. */
final class Columns {

    private Columns() {}

    static GridPane equal(List<? extends Node> nodes) {
        GridPane pane = new GridPane();
        pane.getStyleClass().add("card-columns");
        for (int i = 0; i < nodes.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / nodes.size());
            column.setHgrow(Priority.ALWAYS);
            pane.getColumnConstraints().add(column);
            pane.add(nodes.get(i), i, 0);
        }
        return pane;
    }
}
