package org.shinchoku.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which file it is, what the plan is to be called, and the last correction. */
final class IntakeHead extends HBox {

    /** Where there is less room, buttons are pictures alone. */
    private static final double NARROW_PX = 1180;

    IntakeHead(IntakeViewModel intake, TargetViewModel target) {
        getStyleClass().add("intake-head");
        Label file = new Label(intake.sheet().book().name(), new FontIcon(Feather.FILE_TEXT));
        file.getStyleClass().add("intake-file");
        file.setMinWidth(120);
        TextField title = new TextField();
        title.setId("plan-title");
        title.textProperty().bindBidirectional(intake.titleProperty());
        title.setMaxWidth(Double.MAX_VALUE);
        Label name = new Label("計画の名称(_N)");
        name.setMnemonicParsing(true);
        name.setLabelFor(title);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        for (Region part : new Region[] {name, title}) {
            part.visibleProperty().bind(target.planProperty().isNull()); // a plan that is there keeps its name
            part.managedProperty().bind(part.visibleProperty());
        }
        TargetBox box = new TargetBox(target);
        getChildren()
                .setAll(
                        file,
                        box,
                        name,
                        title,
                        new TakeBack(intake, widthProperty().lessThan(NARROW_PX)));
        if (target.plans().isEmpty()) {
            getChildren().remove(box);
        }
    }
}
