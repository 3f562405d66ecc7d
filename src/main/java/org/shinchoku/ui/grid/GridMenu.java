package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;

/** The menus under the right mouse button. */
final class GridMenu {

    private final GridViewModel grid;
    private final GridKeys keys;
    private final Node owner;
    private final ContextMenu menu = new ContextMenu();

    GridMenu(GridViewModel grid, GridKeys keys, Node owner) {
        this.grid = grid;
        this.keys = keys;
        this.owner = owner;
    }

    void hide() {
        menu.hide();
    }

    void ofCells(double x, double y) {
        menu.getItems()
                .setAll(
                        item("切り取り", keys::cut),
                        item("コピー", keys::copy),
                        item("貼り付け", keys::paste),
                        new SeparatorMenuItem(),
                        item("上の欄と同じ内容にする", grid::fillDown),
                        item("内容を消去", grid::clear));
        menu.show(owner, x, y);
    }

    /** The marks that may be given, with the one that stands there already chosen. */
    void ofMarks(List<String> marks, double x, double y) {
        String now = grid.edited().orElse("");
        List<MenuItem> items = new ArrayList<>();
        for (String mark : marks) {
            CheckMenuItem item = new CheckMenuItem(mark);
            item.setSelected(mark.equals(now));
            item.setOnAction(event -> grid.write(mark));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("空欄にする", () -> grid.write("")));
        menu.getItems().setAll(items);
        menu.show(owner, x, y);
    }

    void ofColumn(GridColumn column, double x, double y) {
        List<MenuItem> items = new ArrayList<>();
        Choice choice = grid.model().choice();
        if (column.field() != null) {
            Set<Long> hidden = new HashSet<>(choice.hidden());
            hidden.add(column.field().id());
            items.add(item("「" + column.heading() + "」の列を隠す", () -> grid.choose(choice.withHidden(hidden))));
        }
        FiscalYear year = column.year();
        if (year != null) {
            String name = year.in(Spelling.ERA);
            List<FiscalYear> others = grid.model().years().stream()
                    .filter(choice::shows)
                    .filter(other -> !other.equals(year))
                    .toList();
            items.add(item(name + "だけを表示", () -> grid.choose(choice.withYears(List.of(year)))));
            if (!others.isEmpty()) {
                items.add(item(name + "を隠す", () -> grid.choose(choice.withYears(others))));
            }
        }
        if (column.part() == GridColumn.Part.BRANCH) {
            Set<Long> branches = grid.model().branches(column.depth());
            items.add(item("「" + column.heading() + "」をすべて折りたたむ", () -> grid.choose(choice.withFolded(branches))));
            items.add(item("すべて開く", () -> grid.choose(choice.withFolded(Set.of()))));
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("すべての列を表示", () -> grid.choose(choice.withHidden(Set.of()).withYears(List.of()))));
        menu.getItems().setAll(items);
        menu.show(owner, x, y);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
