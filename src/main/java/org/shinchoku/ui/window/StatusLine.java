package org.shinchoku.ui.window;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the window's foot. */
final class StatusLine extends HBox {

    StatusLine(StatusViewModel model) {
        getStyleClass().add("status-line");
        Label saved = new Label();
        saved.setId("saved");
        saved.textProperty().bind(model.savedProperty());
        FontIcon check = new FontIcon(Feather.CHECK_CIRCLE);
        check.visibleProperty().bind(model.savedProperty().isNotEmpty());
        saved.setGraphic(check);
        saved.getStyleClass().add("saved");
        Label place = new Label();
        place.setId("place");
        place.textProperty().bind(model.placeProperty());
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label();
        count.setId("count");
        count.textProperty().bind(model.countProperty());
        Label tally = new Label();
        tally.setId("tally");
        tally.getStyleClass().add("tally");
        tally.textProperty().bind(model.tallyProperty());
        Label ledger = new Label();
        ledger.textProperty().bind(model.ledgerProperty());
        FontIcon book = new FontIcon(Feather.BOOK);
        book.visibleProperty().bind(model.ledgerProperty().isNotEmpty());
        ledger.setGraphic(book);
        for (Label fixed : new Label[] {saved, count, tally, ledger}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(saved, count, place, tally, ledger);
    }
}
