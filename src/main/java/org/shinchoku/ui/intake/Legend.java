package org.shinchoku.ui.intake;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Buttons;

/** What the colours of the sheet say, and how large it is shown. */
final class Legend extends HBox {

    private static final List<Meaning> SHOWN = List.of(
            Meaning.TITLE,
            Meaning.HEADING,
            Meaning.LABEL,
            Meaning.NUMBER,
            Meaning.DEPARTMENT,
            Meaning.MARK,
            Meaning.VALUE,
            Meaning.UNREAD);

    Legend(SheetView sheet) {
        getStyleClass().add("legend");
        FlowPane colours = new FlowPane();
        colours.getStyleClass().add("legend-colours");
        SHOWN.forEach(meaning -> colours.getChildren().add(sign(meaning)));
        HBox.setHgrow(colours, Priority.ALWAYS);
        CheckBox coloured = new CheckBox("色分け");
        coloured.setSelected(true);
        coloured.setTooltip(new Tooltip("外すと、表の元の色で表示します"));
        coloured.selectedProperty().addListener((p, before, now) -> sheet.colour(now));
        coloured.setMinWidth(Region.USE_PREF_SIZE);
        HBox tools = new HBox(
                coloured,
                Buttons.icon(Feather.ZOOM_OUT, "縮小（Ctrl+-）", () -> sheet.zoom(-1)),
                Buttons.icon(Feather.ZOOM_IN, "拡大（Ctrl++）", () -> sheet.zoom(1)));
        tools.getStyleClass().add("legend-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(colours, tools);
    }

    private static Label sign(Meaning meaning) {
        Region colour = new Region();
        colour.getStyleClass().add("legend-colour");
        colour.setStyle("-fx-background-color: " + Tint.web(meaning) + ";");
        Label label = new Label(meaning.word, colour);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
