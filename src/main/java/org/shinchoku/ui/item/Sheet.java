package org.shinchoku.ui.item;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The parts of the card one below the other, each under its heading; a part without content has none. */
final class Sheet {

    private final List<Node> nodes = new ArrayList<>();

    void add(Node node) {
        nodes.add(node);
    }

    void add(String heading, List<? extends Node> part) {
        if (!part.isEmpty() && !heading.isEmpty()) {
            Label label = new Label(heading);
            label.getStyleClass().add("card-heading");
            label.setMaxWidth(Double.MAX_VALUE);
            nodes.add(label);
        }
        nodes.addAll(part);
    }

    List<Node> nodes() {
        return nodes;
    }
}
