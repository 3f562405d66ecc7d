package org.shinchoku.ui.intake;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/** How much would be taken in, and the two ways to end. */
final class IntakeFoot extends HBox {

    private final IntakeViewModel intake;
    private final HBox figures = new HBox();

    /**
     * @param take what takes it in
     * @param leave what leaves it
     */
    IntakeFoot(IntakeViewModel intake, Button take, Button leave) {
        this.intake = intake;
        getStyleClass().add("intake-foot");
        figures.getStyleClass().add("intake-figures");
        figures.setMinWidth(0);
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
        getChildren().setAll(figures, space, busy, leave, take);
        intake.understoodProperty().addListener((p, before, now) -> count());
        count();
    }

    private void count() {
        Plan plan = intake.understood().plan();
        int reposts = (int) plan.items().stream().filter(Item::repost).count();
        figures.getChildren()
                .setAll(
                        figure("項目", plan.items().size()),
                        figure("うち再掲", reposts),
                        figure("欄", plan.fields().size()),
                        figure("記入内容", plan.values().size()));
        String years = Years.inWords(Years.of(plan), Spelling.ERA);
        if (!years.isEmpty()) {
            figures.getChildren().add(new Label(years));
        }
    }

    private static Label figure(String name, int count) {
        Label label = new Label(name + " " + String.format(Locale.ROOT, "%,d", count));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
