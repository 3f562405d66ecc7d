package org.shinchoku.ui.intake;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.intake.Doubt;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.InSight;
import org.shinchoku.ui.kit.LineKeys;

/** All doubts in a list; each can be ticked as looked at, and chosen to see its cell. */
final class DoubtsView extends VBox {

    private final DoubtsViewModel doubts;
    private final ListView<Doubt> list;

    DoubtsView(DoubtsViewModel doubts) {
        this.doubts = doubts;
        this.list = new ListView<>(doubts.all());
        getStyleClass().add("tick-list");
        list.setId("doubts");
        list.setAccessibleText("確認が必要な所");
        list.setPlaceholder(new Label("確認が必要な所はありません。"));
        list.setCellFactory(l -> new DoubtCell(doubts));
        InSight.keep(list);
        list.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> {
            if (now != null && now != doubts.currentProperty().get()) {
                doubts.go(now);
            }
        });
        LineKeys.in(list, Map.of(Command.LINE_TICK, this::tick));
        doubts.currentProperty().addListener((p, before, now) -> select(now));
        doubts.changedProperty().addListener((p, before, now) -> list.refresh());
        Button alike = new Button("同じ内容をまとめて確認済みにする");
        alike.setId("doubts-alike");
        alike.setDisable(true);
        alike.setOnAction(e -> doubts.lookAtAlike(doubts.currentProperty().get()));
        doubts.currentProperty().addListener((p, before, now) -> alike.setDisable(now == null));
        HBox foot = new HBox(alike);
        foot.getStyleClass().add("tick-foot");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(list, foot);
    }

    private void select(Doubt doubt) {
        if (doubt == null) {
            list.getSelectionModel().clearSelection();
        } else if (doubt != list.getSelectionModel().getSelectedItem()) {
            list.getSelectionModel().select(doubt);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        }
    }

    private void tick() {
        Doubt doubt = list.getSelectionModel().getSelectedItem();
        if (doubt != null) {
            doubts.look(doubt, !doubts.isLooked(doubt));
        }
    }

    ListView<Doubt> list() {
        return list;
    }
}
