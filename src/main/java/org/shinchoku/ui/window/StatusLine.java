package org.shinchoku.ui.window;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.shinchoku.ui.kit.Command;

/** The line at the window's foot. */
final class StatusLine extends HBox {

    /** @param nextGap goes to the next missing entry */
    StatusLine(StatusViewModel model, Runnable nextGap) {
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
        Hyperlink missing = new Hyperlink();
        missing.setId("missing");
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(model.missingProperty().isNotEmpty());
        missing.setTooltip(new Tooltip(Command.NEXT_GAP.tip()));
        missing.setMinWidth(Region.USE_PREF_SIZE);
        missing.setFocusTraversable(false); // its key is on the menu
        missing.setOnAction(e -> {
            missing.setVisited(false);
            nextGap.run();
        });
        Label ledger = new Label();
        ledger.textProperty().bind(model.ledgerProperty());
        FontIcon book = new FontIcon(Feather.BOOK);
        book.visibleProperty().bind(model.ledgerProperty().isNotEmpty());
        ledger.setGraphic(book);
        for (Label fixed : new Label[] {saved, count, tally, ledger}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(saved, count, missing, place, tally, ledger);
    }
}
