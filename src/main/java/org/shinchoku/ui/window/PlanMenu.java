package org.shinchoku.ui.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.shinchoku.plan.Head;

/** 計画: begins a new plan, and lists those of the ledger, of which one is shown. */
final class PlanMenu extends Menu {

    private final DeskViewModel desk;
    private final int fixed;

    PlanMenu(DeskViewModel desk, MenuItem... first) {
        super("計画(_P)", null, first);
        this.desk = desk;
        getItems().add(new SeparatorMenuItem());
        this.fixed = getItems().size();
        setOnShowing(e -> list());
    }

    private void list() {
        getItems().remove(fixed, getItems().size());
        ToggleGroup group = new ToggleGroup();
        desk.plans().forEach(head -> getItems().add(choice(head, group)));
        if (desk.plans().isEmpty()) {
            MenuItem none = new MenuItem("（計画はまだありません）");
            none.setDisable(true);
            getItems().add(none);
        }
    }

    private RadioMenuItem choice(Head head, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(head.title());
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(desk.planProperty().get() != null
                && desk.planProperty().get().plan().head().id() == head.id());
        item.setOnAction(e -> desk.choose(head.id()));
        return item;
    }
}
