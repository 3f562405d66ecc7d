package org.shinchoku.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.shinchoku.ui.grid.GridCommands;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.ledger.WelcomeView;
import org.shinchoku.ui.outline.OutlineCommands;

/** The menus; a menu's name is the word for what it works on, and everything on it has a key or can be reached by one. */
final class WindowMenus {

    private final Commands commands;
    private final DeskViewModel desk;
    private final Settings settings;
    private final Panes panes;
    private final Runnable exit;

    WindowMenus(Commands commands, DeskViewModel desk, Settings settings, Panes panes, Runnable exit) {
        this.commands = commands;
        this.desk = desk;
        this.settings = settings;
        this.panes = panes;
        this.exit = exit;
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar(ledger(), edit(), outline(), view(), plan(), help());
        bar.setUseSystemMenuBar(false);
        return bar;
    }

    private Menu ledger() {
        Menu recent = new Menu("最近使った台帳(_R)");
        recent.getItems().add(new MenuItem()); // an empty menu never opens, and so never fills itself
        recent.setOnShowing(e -> recent.getItems().setAll(recent()));
        return new Menu(
                "台帳(_L)",
                null,
                item("新しい台帳(_N)…", "Shortcut+N", commands::create),
                item("台帳を開く(_O)…", "Shortcut+O", commands::open),
                recent,
                new SeparatorMenuItem(),
                item("表の取込(_I)…", "Shortcut+I", commands::bring, commands.noLedger()),
                item("コピーした表の取込(_V)…", "Shortcut+Shift+V", commands::paste, commands.noLedger()),
                item("印刷用の表の書出し(_P)…", "Shortcut+P", commands::export, commands.noPlan()),
                new SeparatorMenuItem(),
                item("控え(_B)…", "Shortcut+B", commands::backups, commands.noLedger()),
                item("台帳を閉じる(_C)", "Shortcut+W", commands::closeLedger, commands.noLedger()),
                new SeparatorMenuItem(),
                item("終了(_X)", "Shortcut+Q", exit));
    }

    private List<MenuItem> recent() {
        List<MenuItem> items = settings.recent().stream().map(this::recent).toList();
        MenuItem none = new MenuItem("（まだありません）");
        none.setDisable(true);
        return items.isEmpty() ? List.of(none) : items;
    }

    private MenuItem recent(Path ledger) {
        MenuItem item = new MenuItem(WelcomeView.name(ledger) + "　—　" + ledger.getParent());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> commands.open(ledger));
        return item;
    }

    private Menu edit() {
        MenuItem undo = item("", "Shortcut+Z", commands::undo, Bindings.not(commands.canUndo()));
        undo.textProperty().bind(step("元に戻す(_U)", commands.undoStep()));
        MenuItem redo = item("", "Shortcut+Y", commands::redo, Bindings.not(commands.canRedo()));
        redo.textProperty().bind(step("やり直す(_R)", commands.redoStep()));
        return new Menu(
                "編集(_E)",
                null,
                undo,
                redo,
                new SeparatorMenuItem(),
                item("検索(_F)", "Shortcut+F", panes::search, commands.noPlan()));
    }

    private static ObservableStringValue step(String text, ObservableStringValue name) {
        return Bindings.createStringBinding(
                () -> name.get().isEmpty() ? text : text + "：" + name.get().replace("_", "__"), name);
    }

    private Menu outline() {
        Supplier<OutlineCommands> outline = panes::outline;
        return new Menu(
                "体系(_T)",
                null,
                item("同じ階層に項目を追加(_A)…", null, () -> outline.get().addBehind(), commands.noPlan()),
                item("下の階層に項目を追加(_U)…", null, () -> outline.get().addUnder(), commands.noPlan()),
                item("番号と名称の変更(_R)…", null, () -> outline.get().rename(), commands.noPlan()),
                new SeparatorMenuItem(),
                item("上へ移動(_P)", null, () -> outline.get().step(-1), commands.noPlan()),
                item("下へ移動(_N)", null, () -> outline.get().step(1), commands.noPlan()),
                new SeparatorMenuItem(),
                item("項目を削除(_D)…", null, () -> outline.get().remove(), commands.noPlan()));
    }

    private Menu view() {
        CheckMenuItem outline = new CheckMenuItem("体系を表示(_T)");
        outline.setAccelerator(KeyCombination.keyCombination("F7"));
        outline.selectedProperty().bindBidirectional(panes.shown().outline());
        CheckMenuItem journal = new CheckMenuItem("履歴を表示(_H)");
        journal.setAccelerator(KeyCombination.keyCombination("F8"));
        journal.selectedProperty().bindBidirectional(panes.shown().journal());
        CheckMenuItem card = new CheckMenuItem("調書を表示(_R)");
        card.setAccelerator(KeyCombination.keyCombination("F4"));
        card.selectedProperty().bindBidirectional(panes.shown().card());
        card.disableProperty().bind(commands.noPlan());
        return new Menu(
                "表示(_V)",
                null,
                outline,
                journal,
                card,
                new SeparatorMenuItem(),
                item("体系と一覧・調書の間を移る(_S)", "F6", panes::swapFocus, commands.noPlan()),
                new SeparatorMenuItem(),
                grid("表示する年度と欄(_C)…", "Shortcut+L", GridCommands::chooseColumns),
                grid("前年度の内容を並べる・やめる(_B)", "F9", GridCommands::compare),
                grid("すべて折りたたむ・開く(_F)", "Shortcut+T", GridCommands::foldAll),
                new SeparatorMenuItem(),
                grid("拡大(_I)", "Shortcut+Plus", grid -> grid.zoom(1)),
                grid("縮小(_O)", "Shortcut+Minus", grid -> grid.zoom(-1)),
                grid("元の大きさ(_Z)", "Shortcut+0", grid -> grid.zoom(0)));
    }

    private MenuItem grid(String text, String key, Consumer<GridCommands> action) {
        return item(text, key, () -> action.accept(panes.grid()), commands.noPlan());
    }

    private Menu plan() {
        return new PlanMenu(
                desk,
                item("新しい計画(_N)…", "Shortcut+Shift+N", commands::found, commands.noLedger()),
                item("部・課(_D)…", "Shortcut+Shift+K", panes::departments, commands.noPlan()));
    }

    private Menu help() {
        return new Menu(
                "ヘルプ(_H)",
                null,
                item("操作の手引(_G)", "F1", panes::guide),
                item("見本の計画を開く(_S)", null, commands::sample),
                new SeparatorMenuItem(),
                item("進捗について(_A)", null, panes::about));
    }

    private static MenuItem item(String text, String key, Runnable action) {
        MenuItem item = new MenuItem(text);
        if (key != null) {
            item.setAccelerator(KeyCombination.keyCombination(key));
        }
        item.setOnAction(e -> action.run());
        return item;
    }

    private static MenuItem item(String text, String key, Runnable action, ObservableBooleanValue disabled) {
        MenuItem item = item(text, key, action);
        item.disableProperty().bind(disabled);
        return item;
    }
}
