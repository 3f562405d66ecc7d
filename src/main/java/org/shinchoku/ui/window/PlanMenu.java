package org.shinchoku.ui.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.shinchoku.plan.Head;
import org.shinchoku.ui.kit.MenuTips;

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
        for (Head head : desk.plans()) {
            getItems().add(choice(head, getItems().size() - fixed + 1, group));
        }
        if (desk.plans().isEmpty()) {
            getItems().add(WindowMenus.none("（計画はまだありません）", "表を取り込むか新しい計画を作ると、ここから選べます。"));
        }
    }

    private RadioMenuItem choice(Head head, int number, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(
                (number < 10 ? "_" : "") + number + "　" + head.title().replace("_", "__"));
        item.setToggleGroup(group);
        item.setSelected(desk.planProperty().get() != null
                && desk.planProperty().get().plan().head().id() == head.id());
        item.setOnAction(e -> desk.choose(head.id()));
        return MenuTips.explain(item, "この計画を表示します。");
    }
}
