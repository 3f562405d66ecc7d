package org.shinchoku.ui.intake;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shinchoku.edit.Difference;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.InSight;
import org.shinchoku.ui.kit.LineKeys;

/** What would change in the plan that is there, cell by cell; each can be left out. */
final class DifferencesView extends VBox {

    private final TargetViewModel target;
    private final ListView<Difference> list = new ListView<>();
    private final Label count = new Label();

    DifferencesView(TargetViewModel target, IntakeViewModel intake) {
        this.target = target;
        getStyleClass().add("tick-list");
        list.setId("differences");
        list.setAccessibleText("既存の計画との違い");
        list.setPlaceholder(new Label("既存の計画との違いはありません。"));
        list.setCellFactory(l -> new DifferenceCell(target));
        InSight.keep(list);
        list.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> {
            if (now != null) {
                intake.sheet().origin(now.origin()).ifPresent(intake.sheet()::go);
            }
        });
        LineKeys.in(list, Map.of(Command.LINE_TICK, this::tick));
        HBox foot = new HBox(count, space(), button("すべて選ぶ", true), button("すべて外す", false));
        foot.getStyleClass().add("tick-foot");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(list, foot);
        target.incomingProperty()
                .addListener((p, before, now) -> list.getItems().setAll(target.differences()));
        target.takenProperty().addListener((p, before, now) -> tell());
        tell();
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button button(String text, boolean on) {
        Button button = new Button(text);
        button.setOnAction(e -> target.takeAll(on));
        return button;
    }

    private void tell() {
        count.setText(
                target.differences().size() + "件のうち" + target.takenProperty().get() + "件を取り込みます");
        list.refresh();
    }

    private void tick() {
        Difference chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            target.take(chosen, !target.isTaken(chosen));
        }
    }

    ListView<Difference> list() {
        return list;
    }
}
