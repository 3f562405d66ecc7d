package org.shinchoku.ui.intake;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/** How much would be taken in. */
final class Figures extends HBox {

    Figures(IntakeViewModel intake) {
        getStyleClass().add("intake-figures");
        setMinWidth(0);
        intake.understoodProperty().addListener((p, before, now) -> show(now.plan()));
        show(intake.understood().plan());
    }

    private void show(Plan plan) {
        int reposts = (int) plan.items().stream().filter(Item::repost).count();
        getChildren()
                .setAll(
                        figure("項目", plan.items().size()),
                        figure("うち再掲", reposts),
                        figure("欄", plan.fields().size()),
                        figure("記入内容", plan.values().size()),
                        new Label(Years.inWords(Years.of(plan), Spelling.ERA)));
    }

    private static Label figure(String name, int count) {
        Label label = new Label(name + " " + String.format(Locale.ROOT, "%,d", count));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
