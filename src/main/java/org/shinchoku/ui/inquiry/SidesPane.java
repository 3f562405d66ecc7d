package org.shinchoku.ui.inquiry;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.returns.Answered;

/** The texts of one cell beside each other. */
final class SidesPane extends HBox {

    private final AnswersViewModel model;

    SidesPane(AnswersViewModel model) {
        this.model = model;
        getStyleClass().add("answer-sides");
        show(null);
    }

    /** Shows a cell, or with null none. */
    void show(Answered answer) {
        getChildren().clear();
        setManaged(answer != null);
        setVisible(answer != null);
        if (answer != null) {
            model.sides(answer).forEach(side -> getChildren().add(box(side)));
        }
    }

    private static VBox box(Side side) {
        Label title = new Label(side.title());
        title.getStyleClass().add("tick-place");
        Label text = new Label(side.text().isEmpty() ? "（記入なし）" : side.text());
        text.setWrapText(true);
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(side.title() + "：" + text.getText());
        scroll.setPrefHeight(92);
        VBox box = new VBox(4, title, scroll);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(200);
        return box;
    }
}
