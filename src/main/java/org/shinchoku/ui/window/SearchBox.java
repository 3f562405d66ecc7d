package org.shinchoku.ui.window;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search field; Enter goes on to the next item, Shift+Enter back. */
final class SearchBox extends HBox {

    private final CustomTextField field = new CustomTextField();

    SearchBox(SearchViewModel model, Runnable leave) {
        getStyleClass().add("search-box");
        field.setId("search");
        field.setLeft(new HBox(new FontIcon(Feather.SEARCH)));
        field.getLeft().setStyle("-fx-padding: 0 0 0 10px; -fx-alignment: center;");
        field.setPromptText("検索（Ctrl+F）");
        field.setTooltip(new Tooltip("項目と記入内容を検索します。Enterで次へ、Shift+Enterで前へ進みます。"));
        field.setAccessibleText("検索");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                model.step(key.isShiftDown() ? -1 : 1);
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                field.clear();
                leave.run();
                key.consume();
            }
        });
        Label found = new Label();
        found.getStyleClass().add("search-count");
        found.textProperty().bind(model.foundProperty());
        getChildren().addAll(found, field);
    }

    TextField field() {
        return field;
    }
}
