package org.shinchoku.ui.find;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.shinchoku.ui.kit.Labels;

/** The search field; what is typed is found at once, Enter goes on to the next cell, Shift+Enter back. */
public final class SearchBox extends HBox {

    private final CustomTextField field = new CustomTextField();
    /** Whether a Japanese conversion is under way; what it proposes is looked for already. */
    private boolean composing;

    /** @param leave goes back to where the clerk was */
    public SearchBox(SearchViewModel model, Runnable leave) {
        getStyleClass().add("search-box");
        field.setId("search");
        field.setLeft(new HBox(new FontIcon(Feather.SEARCH)));
        field.getLeft().setStyle("-fx-padding: 0 0 0 10px; -fx-alignment: center;");
        field.setPromptText("検索（Ctrl+F）");
        field.setTooltip(new Tooltip("項目と記入内容を検索します。かなや全角・半角の違いは問いません。Enterで次へ、Shift+Enterで前へ進みます。"));
        Labels.call(field, "検索");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        field.focusedProperty().addListener((o, before, now) -> {
            if (now) {
                model.begin();
            }
        });
        field.setOnKeyPressed(key -> {
            if (composing) {
                return; // Enter settles the conversion
            }
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
        found.setMinWidth(USE_PREF_SIZE);
        found.textProperty().bind(model.foundProperty());
        getChildren().addAll(found, field);
    }

    /** Goes to the field, where the words of the last search are written over. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }
}
