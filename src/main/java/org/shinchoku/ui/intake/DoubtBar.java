package org.shinchoku.ui.intake;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.shinchoku.intake.Doubt;
import org.shinchoku.ui.kit.Buttons;

/** The doubts one by one: what is not sure, how many there still are, and the way to the next. */
final class DoubtBar extends HBox {

    private final DoubtsViewModel doubts;
    private final Label count = new Label();
    private final Label sentence = new Label();
    private final Button done = new Button("確認済みにして次へ");
    private final FontIcon sign = new FontIcon(Feather.ALERT_CIRCLE);

    DoubtBar(DoubtsViewModel doubts) {
        this.doubts = doubts;
        getStyleClass().add("doubt-bar");
        count.setId("doubt-count");
        count.setGraphic(sign);
        count.setMinWidth(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("doubt-sentence");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        done.setId("doubt-done");
        done.setTooltip(new Tooltip("F9"));
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(e -> doubts.done());
        done.disableProperty().bind(doubts.currentProperty().isNull());
        Button before = Buttons.icon(Feather.CHEVRON_UP, "前の確認が必要な所（Shift+F8）", () -> doubts.next(-1));
        Button next = Buttons.icon(Feather.CHEVRON_DOWN, "次の確認が必要な所（F8）", () -> doubts.next(1));
        before.disableProperty().bind(Bindings.isEmpty(doubts.all()));
        next.disableProperty().bind(Bindings.isEmpty(doubts.all()));
        HBox steps = new HBox(before, next, done);
        steps.getStyleClass().add("doubt-steps");
        steps.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(count, sentence, steps);
        doubts.changedProperty().addListener((p, was, now) -> tell());
        doubts.currentProperty().addListener((p, was, now) -> tell());
        tell();
    }

    private void tell() {
        int open = doubts.openProperty().get();
        Doubt doubt = doubts.currentProperty().get();
        getStyleClass().removeAll("clear");
        if (open == 0) {
            getStyleClass().add("clear");
        }
        sign.setIconCode(open == 0 ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE);
        count.setText(open == 0 ? "確認が必要な所はありません" : "確認が必要な所　残り" + open + "件");
        if (doubt != null) {
            sentence.setText(DoubtTexts.heading(doubt) + "　" + doubt.told());
        } else {
            sentence.setText(open == 0 ? "" : "F8 で1つずつ表示します。");
        }
    }
}
