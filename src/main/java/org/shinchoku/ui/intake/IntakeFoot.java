package org.shinchoku.ui.intake;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How much would be taken in, and the two ways to end. */
final class IntakeFoot extends HBox {

    /**
     * @param take what takes it in
     * @param leave what leaves it
     */
    IntakeFoot(IntakeViewModel intake, Button take, Button leave) {
        getStyleClass().add("intake-foot");
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.getStyleClass().add("intake-wheel");
        Button stop = new Button("中止");
        stop.setId("reading-stop");
        stop.setOnAction(e -> intake.giveUp());
        HBox busy = new HBox(wheel, new Label("読み直しています"), stop);
        busy.getStyleClass().add("intake-busy");
        busy.visibleProperty().bind(intake.busy());
        busy.managedProperty().bind(busy.visibleProperty());
        busy.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        for (Button button : new Button[] {take, leave}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().setAll(new Figures(intake), space, busy, leave, take);
    }
}
