package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Spelling;
import org.shinchoku.text.Fold;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.MenuTips;

/** The menus under the right mouse button, and the list of marks. */
final class GridMenu {

    private final GridViewModel grid;
    private final GridCommands commands;
    private final Node owner;
    private final List<MenuItem> more;
    private final ContextMenu menu = MenuTips.on(new ContextMenu());
    /** The marks in the list that is open; empty while another menu is. */
    private List<String> marks = List.of();

    /** @param more what the menu of the cells offers at its end */
    GridMenu(GridViewModel grid, GridCommands commands, Node owner, List<MenuItem> more) {
        this.grid = grid;
        this.more = more;
        this.commands = commands;
        this.owner = owner;
        menu.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    void hide() {
        menu.hide();
    }

    private void show(List<MenuItem> items, double x, double y) {
        marks = List.of();
        menu.getItems().setAll(items);
        menu.show(owner, x, y);
    }

    void ofCells(double x, double y) {
        if (!grid.edits().possible()) {
            show(List.of(MenuTips.entry(Command.COPY, commands::copy)), x, y);
            return;
        }
        List<MenuItem> items = new ArrayList<>(List.of(
                MenuTips.entry(Command.CUT, commands::cut),
                MenuTips.entry(Command.COPY, commands::copy),
                MenuTips.entry(Command.PASTE, commands::paste),
                new SeparatorMenuItem(),
                MenuTips.entry(Command.FILL_DOWN, commands::fillDown),
                MenuTips.entry(Command.FILL_RIGHT, commands::fillRight),
                MenuTips.entry(Command.CLEAR, commands::clear)));
        if (!more.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(more);
        }
        show(items, x, y);
    }

    /** The marks that may be given, with the one that stands there already chosen; a typed mark is taken at once. */
    void ofMarks(Scale scale, double x, double y) {
        String now = grid.edits().edited().orElse("");
        List<MenuItem> items = new ArrayList<>();
        for (Scale.Step step : scale.steps()) {
            String meaning = step.meaning().isEmpty() ? "" : "　" + step.meaning();
            CheckMenuItem item = new CheckMenuItem(step.mark() + meaning);
            item.setMnemonicParsing(false);
            item.setSelected(step.mark().equals(now));
            item.setOnAction(event -> grid.edits().write(step.mark()));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("空欄にする", () -> grid.edits().write("")));
        show(items, x, y);
        marks = scale.marks();
    }

    private void typed(KeyEvent event) {
        String key = Fold.key(event.getCharacter());
        marks.stream()
                .filter(mark -> !key.isEmpty() && Fold.key(mark).startsWith(key))
                .findFirst()
                .ifPresent(mark -> {
                    menu.hide();
                    grid.edits().write(mark);
                });
    }

    void ofColumn(GridColumn column, double x, double y) {
        List<MenuItem> items = new ArrayList<>();
        Choice choice = grid.model().choice();
        if (column.part() != Part.TITLE) {
            String what =
                    column.field() == null ? column.heading() : column.field().name();
            items.add(item("「" + what + "」の列を隠す", () -> grid.choose(choice.without(column.topic()))));
        }
        items.add(item("列の幅を内容に合わせる", () -> commands.fit(List.of(column))));
        FiscalYear year = column.year();
        if (year != null) {
            String name = year.in(Spelling.ERA);
            List<FiscalYear> others = commands.yearsBut(year);
            items.add(item(name + "だけを表示", () -> grid.choose(choice.withYears(List.of(year)))));
            if (!others.isEmpty()) {
                items.add(item(name + "を隠す", () -> grid.choose(choice.withYears(others))));
            }
        }
        if (column.part() == Part.BRANCH) {
            Set<Long> branches = grid.model().branches(column.depth());
            items.add(item("「" + column.heading() + "」をすべて折りたたむ", () -> grid.choose(choice.withFolded(branches))));
            items.add(item("すべて開く", () -> grid.choose(choice.withFolded(Set.of()))));
        }
        items.add(new SeparatorMenuItem());
        items.add(MenuTips.entry(Command.COLUMNS, commands::chooseColumns));
        items.add(item("すべての年度と欄を表示", commands::showAll));
        show(items, x, y);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
