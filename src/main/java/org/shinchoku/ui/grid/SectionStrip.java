package org.shinchoku.ui.grid;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The sections that have answered in one cell, above the text of the one that is edited. */
final class SectionStrip extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final IntConsumer turn;

    /** @param turn goes to the section with this place in the list */
    SectionStrip(IntConsumer turn) {
        this.turn = turn;
        getStyleClass().add("section-strip");
        setId("sections");
        setManaged(false);
        setVisible(false);
    }

    /** Shows these names with one of them chosen; nothing where there are none. */
    void show(List<String> names, int chosen) {
        getChildren()
                .setAll(IntStream.range(0, names.size())
                        .mapToObj(i -> label(names.get(i), i, chosen))
                        .toList());
        Label hint = new Label("Alt+↓ 次の課");
        hint.getStyleClass().add("hint");
        getChildren().add(hint);
        setVisible(!names.isEmpty());
    }

    private Label label(String name, int index, int chosen) {
        Label label = new Label(name);
        label.getStyleClass().add("section");
        label.pseudoClassStateChanged(CHOSEN, index == chosen);
        label.setOnMousePressed(event -> {
            turn.accept(index);
            event.consume();
        });
        return label;
    }

    /** Lays it above the cell or, where there is no room, below the field. */
    void place(Rectangle2D cell, double fieldBottom) {
        double height = prefHeight(-1);
        double y = cell.getMinY() >= height ? cell.getMinY() - height : fieldBottom;
        resizeRelocate(cell.getMinX() - 1, y, prefWidth(-1), height);
    }
}
