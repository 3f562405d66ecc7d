package org.shinchoku.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.shinchoku.ui.grid.GridCommands;
import org.shinchoku.ui.help.Topic;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Letters;
import org.shinchoku.ui.kit.MenuTips;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.ledger.WelcomeView;
import org.shinchoku.ui.outline.OutlineCommands;

/** The menus; a menu's name is the word for what it works on, and everything on it has a key and is explained. */
final class WindowMenus {

    private final Commands commands;
    private final DeskViewModel desk;
    private final Settings settings;
    private final Panes panes;
    private final MenuTips tips;
    private final Runnable exit;

    WindowMenus(Commands commands, DeskViewModel desk, Settings settings, Panes panes, MenuTips tips, Runnable exit) {
        this.commands = commands;
        this.desk = desk;
        this.settings = settings;
        this.panes = panes;
        this.tips = tips;
        this.exit = exit;
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar(ledger(), edit(), outline(), view(), plan(), help());
        bar.setUseSystemMenuBar(false);
        return bar;
    }

    private Menu ledger() {
        Menu recent = menu("最近使った台帳(_R)", new MenuItem()); // an empty menu never opens, and so never fills itself
        recent.setOnShowing(e -> recent.getItems().setAll(recent()));
        return menu(
                "台帳(_L)",
                item(Command.NEW_LEDGER, commands::create),
                item(Command.OPEN_LEDGER, commands::open),
                recent,
                new SeparatorMenuItem(),
                ofLedger(Command.IMPORT, commands::bring),
                ofLedger(Command.IMPORT_COPIED, commands::paste),
                ofPlan(Command.EXPORT, commands::export),
                new SeparatorMenuItem(),
                ofLedger(Command.BACKUPS, commands::backups),
                ofLedger(Command.CLOSE_LEDGER, commands::closeLedger),
                new SeparatorMenuItem(),
                item(Command.EXIT, exit));
    }

    private List<MenuItem> recent() {
        List<MenuItem> items = new ArrayList<>();
        for (Path ledger : settings.recent()) {
            items.add(recent(ledger, items.size() + 1));
        }
        return items.isEmpty() ? List.of(none("（まだありません）", "台帳を開くと、ここから開き直せます。")) : items;
    }

    private MenuItem recent(Path ledger, int number) {
        String name = WelcomeView.name(ledger).replace("_", "__");
        MenuItem item = new MenuItem("_" + number + "　" + name);
        item.setOnAction(e -> commands.open(ledger));
        return MenuTips.explain(item, ledger + "を開きます。");
    }

    static MenuItem none(String text, String why) {
        MenuItem none = new MenuItem(text);
        none.setDisable(true);
        return MenuTips.explain(none, why);
    }

    private Menu edit() {
        MenuItem undo = item(Command.UNDO, commands::undo, Bindings.not(commands.canUndo()));
        undo.textProperty().bind(step(Command.UNDO, commands.undoStep()));
        MenuItem redo = item(Command.REDO, commands::redo, Bindings.not(commands.canRedo()));
        redo.textProperty().bind(step(Command.REDO, commands.redoStep()));
        return menu(
                "編集(_E)",
                undo,
                redo,
                new SeparatorMenuItem(),
                ofGrid(Command.CUT, GridCommands::cut),
                ofGrid(Command.COPY, GridCommands::copy),
                ofGrid(Command.PASTE, GridCommands::paste),
                new SeparatorMenuItem(),
                ofGrid(Command.FILL_DOWN, GridCommands::fillDown),
                ofGrid(Command.FILL_RIGHT, GridCommands::fillRight),
                ofGrid(Command.CLEAR, GridCommands::clear),
                new SeparatorMenuItem(),
                ofPlan(Command.FIND, panes::search),
                ofPlan(Command.FIND_NEXT, () -> panes.searchAgain(1)),
                ofPlan(Command.FIND_BACK, () -> panes.searchAgain(-1)),
                ofPlan(Command.REPLACE, panes::replace),
                ofPlan(Command.FILTER, panes::filter),
                ofPlan(Command.UNFILTER, panes::unfilter),
                ofGrid(Command.NEXT_GAP, grid -> grid.nextGap(1)),
                ofGrid(Command.GAP_BEFORE, grid -> grid.nextGap(-1)));
    }

    private static ObservableStringValue step(Command command, ObservableValue<String> name) {
        return Bindings.createStringBinding(
                () -> name.getValue().isEmpty()
                        ? command.entry()
                        : command.entry() + "：" + name.getValue().replace("_", "__"),
                name);
    }

    private Menu outline() {
        return menu(
                "体系(_T)",
                ofOutline(Command.ADD_BEHIND, OutlineCommands::addBehind),
                ofOutline(Command.ADD_UNDER, OutlineCommands::addUnder),
                ofOutline(Command.RENAME, OutlineCommands::rename),
                new SeparatorMenuItem(),
                ofOutline(Command.MOVE_UP, outline -> outline.step(-1)),
                ofOutline(Command.MOVE_DOWN, outline -> outline.step(1)),
                ofOutline(Command.MOVE_IN, OutlineCommands::moveIn),
                ofOutline(Command.MOVE_OUT, OutlineCommands::moveOut),
                new SeparatorMenuItem(),
                ofOutline(Command.CUT_BRANCH, OutlineCommands::cut),
                ofOutline(Command.COPY_BRANCH, OutlineCommands::copy),
                ofOutline(Command.PASTE_BRANCH, OutlineCommands::paste),
                new SeparatorMenuItem(),
                ofOutline(Command.PLACE_REPOST, OutlineCommands::placeRepost),
                ofOutline(Command.FOLLOW_REPOST, OutlineCommands::follow),
                new SeparatorMenuItem(),
                ofOutline(Command.RENUMBER, OutlineCommands::renumber),
                ofOutline(Command.SCHEDULE, OutlineCommands::schedule),
                ofOutline(Command.REMOVE, OutlineCommands::remove));
    }

    private Menu view() {
        MenuItem letters = item(Command.LETTERS, panes::turnLetters);
        letters.textProperty().bind(step(Command.LETTERS, panes.letters().map(Letters::words)));
        return menu(
                "表示(_V)",
                check(Command.SHOW_OUTLINE, panes.shown().outline()),
                check(Command.SHOW_JOURNAL, panes.shown().journal()),
                check(Command.SHOW_CARD, panes.shown().card()),
                new SeparatorMenuItem(),
                ofPlan(Command.NEXT_PANE, panes::swapFocus),
                new SeparatorMenuItem(),
                ofGrid(Command.COLUMNS, GridCommands::chooseColumns),
                ofGrid(Command.COMPARE, GridCommands::compare),
                ofGrid(Command.FOLD_ALL, GridCommands::foldAll),
                new SeparatorMenuItem(),
                ofGrid(Command.ZOOM_IN, grid -> grid.zoom(1)),
                ofGrid(Command.ZOOM_OUT, grid -> grid.zoom(-1)),
                ofGrid(Command.ZOOM_RESET, grid -> grid.zoom(0)),
                new SeparatorMenuItem(),
                letters,
                chosen(Command.CONTRAST, panes.contrast()));
    }

    private Menu plan() {
        return tips.on(new PlanMenu(
                desk,
                ofLedger(Command.NEW_PLAN, commands::found),
                ofPlan(Command.ROLLOVER, panes::rollover),
                ofPlan(Command.FIELDS, panes::fields),
                ofPlan(Command.SCALES, panes::scales),
                ofPlan(Command.DEPARTMENTS, panes::departments),
                ofPlan(Command.INQUIRY, commands::inquire),
                ofPlan(Command.SUMMARY, panes::count),
                ofPlan(Command.CHECK, panes::check),
                ofPlan(Command.OPINIONS, commands::hear)));
    }

    private Menu help() {
        return menu(
                "ヘルプ(_H)",
                item(Command.GUIDE, panes::guide),
                item(Command.TOUR, panes::tour),
                item(Command.KEYS, () -> panes.guide(Topic.KEYS)),
                item(Command.NEWS, () -> panes.guide(Topic.NEWS)),
                new SeparatorMenuItem(),
                item(Command.SAMPLE, commands::sample),
                new SeparatorMenuItem(),
                item(Command.ABOUT, panes::about));
    }

    private Menu menu(String name, MenuItem... items) {
        return tips.on(new Menu(name, null, items));
    }

    private MenuItem ofLedger(Command command, Runnable action) {
        return item(command, action, commands.noLedger());
    }

    private MenuItem ofPlan(Command command, Runnable action) {
        return item(command, action, commands.noPlan());
    }

    private MenuItem ofGrid(Command command, Consumer<GridCommands> action) {
        ObservableBooleanValue unseen =
                Bindings.or(commands.noPlan(), panes.shown().card());
        return item(command, () -> action.accept(panes.grid()), unseen);
    }

    private MenuItem ofOutline(Command command, Consumer<OutlineCommands> action) {
        return ofPlan(command, () -> action.accept(panes.outline()));
    }

    private MenuItem check(Command command, BooleanProperty shown) {
        MenuItem item = chosen(command, shown);
        item.disableProperty().bind(commands.noPlan());
        return item;
    }

    private static MenuItem chosen(Command command, BooleanProperty shown) {
        CheckMenuItem item = dressed(new CheckMenuItem(), command);
        item.selectedProperty().bindBidirectional(shown);
        return item;
    }

    private static MenuItem item(Command command, Runnable action) {
        MenuItem item = dressed(new MenuItem(), command);
        item.setOnAction(e -> action.run());
        return item;
    }

    private static MenuItem item(Command command, Runnable action, ObservableBooleanValue disabled) {
        MenuItem item = item(command, action);
        item.disableProperty().bind(disabled);
        return item;
    }

    private static <T extends MenuItem> T dressed(T item, Command command) {
        item.setText(command.entry());
        item.setAccelerator(command.accelerator());
        return MenuTips.explain(item, command.says());
    }
}
