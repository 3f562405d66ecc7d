package org.shinchoku.ui.window;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.shinchoku.plan.Head;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.WordsOnly;

/** Which plan of the ledger is shown. */
final class PlanSelector extends ComboBox<Head> {

    private static final String NONE = "計画はまだありません";

    private final DeskViewModel desk;
    private boolean following;

    PlanSelector(DeskViewModel desk) {
        this.desk = desk;
        setId("plans");
        setFocusTraversable(false);
        // the prompt is shown until there has been a plan, the button's own text from then on
        setPromptText(NONE);
        setButtonCell(new Shown());
        setTooltip(new Tooltip("表示する計画を選びます"));
        Labels.call(this, "計画");
        setConverter(new WordsOnly<>(head -> head == null ? "" : head.title()));
        desk.plans().addListener((ListChangeListener<Head>) change -> follow());
        desk.planProperty().addListener((o, before, now) -> follow());
        getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null && !following) {
                desk.choose(now.id());
            }
        });
        follow();
    }

    private void follow() {
        OpenPlan open = desk.planProperty().get();
        long shown = open == null ? 0 : open.plan().head().id();
        following = true;
        getItems().setAll(desk.plans());
        getSelectionModel().clearSelection();
        getItems().stream().filter(h -> h.id() == shown).findFirst().ifPresent(getSelectionModel()::select);
        setDisable(getItems().isEmpty());
        following = false;
    }

    /** The plan that is shown. */
    private static final class Shown extends ListCell<Head> {

        @Override
        protected void updateItem(Head head, boolean empty) {
            super.updateItem(head, empty);
            setText(head == null ? NONE : head.title());
        }
    }
}
