package org.shinchoku.ui.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Buttons;

/** What the colours of the sheet say, and how large it is shown. */
final class Legend extends HBox {

    /** The more important ones first: what does not fit is left out. */
    private static final List<Meaning> SHOWN = List.of(
            Meaning.UNREAD,
            Meaning.HEADING,
            Meaning.LABEL,
            Meaning.VALUE,
            Meaning.DEPARTMENT,
            Meaning.NUMBER,
            Meaning.MARK,
            Meaning.TITLE);

    private static final double GAP = 14;
    private static final double MARGINS = 40;

    Legend(SheetView sheet) {
        getStyleClass().add("legend");
        HBox colours = new HBox();
        colours.getStyleClass().add("legend-colours");
        colours.setMinWidth(0);
        SHOWN.forEach(meaning -> colours.getChildren().add(sign(meaning)));
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
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(colours, space, tools);
        widthProperty().addListener((p, before, now) -> fit(colours, now.doubleValue() - tools.prefWidth(-1)));
    }

    /** What does not fit is left out from the end, rather than cut off or on a second line; each cell tells its own meaning. */
    private static void fit(HBox colours, double room) {
        double used = MARGINS;
        for (Node sign : colours.getChildren()) {
            used += sign.prefWidth(-1) + GAP;
            sign.setVisible(used <= room);
            sign.setManaged(sign.isVisible());
        }
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
