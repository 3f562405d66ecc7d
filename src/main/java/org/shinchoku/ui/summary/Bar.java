package org.shinchoku.ui.summary;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A part of a bar; it says its mark and its figure as far as there is room, so that none is told by its colour alone. */
final class Bar extends StackPane {

    private static final double AROUND = 6;

    private final String mark;
    private final Label words = new Label();
    private String figure = "";

    Bar(String mark) {
        this.mark = mark;
        words.getStyleClass().add("count-words");
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(words);
        setMinWidth(0);
        widthProperty().addListener((o, before, now) -> fit());
    }

    void show(int count, String percent, boolean share) {
        figure = share ? percent : count + "件";
        setVisible(count > 0);
        fit();
    }

    private void fit() {
        double room = getWidth() - AROUND;
        words.setText(mark + " " + figure);
        if (words.prefWidth(-1) > room) {
            words.setText(figure);
        }
        words.setVisible(words.prefWidth(-1) <= room);
    }
}
