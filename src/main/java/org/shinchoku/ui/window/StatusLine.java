package org.shinchoku.ui.window;

import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
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

    private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");

    /** @param nextGap goes to the next missing entry */
    StatusLine(StatusViewModel model, Runnable nextGap) {
        getStyleClass().add("status-line");
        Label saved = label("saved", model.savedProperty(), Feather.CHECK_CIRCLE);
        saved.getStyleClass().add("saved");
        Label count = label("count", model.countProperty(), null);
        Hyperlink missing = new Hyperlink();
        missing.setId("missing");
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(model.missingProperty().isNotEmpty());
        missing.textProperty()
                .addListener((o, before, now) -> missing.pseudoClassStateChanged(COMPLETE, now.startsWith("未記入 0件")));
        missing.setTooltip(new Tooltip(Command.NEXT_GAP.tip()));
        missing.setMinWidth(Region.USE_PREF_SIZE);
        missing.setFocusTraversable(false); // its key is on the menu
        missing.setOnAction(e -> nextGap.run());
        Label place = label("place", model.placeProperty(), null);
        place.setMinWidth(0);
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        Label tally = label("tally", model.tallyProperty(), null);
        getChildren()
                .addAll(saved, count, missing, place, tally, label("ledger", model.ledgerProperty(), Feather.BOOK));
    }

    private static Label label(String id, ObservableStringValue text, Feather icon) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (icon != null) {
            FontIcon sign = new FontIcon(icon);
            sign.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.setGraphic(sign);
        }
        return label;
    }
}
