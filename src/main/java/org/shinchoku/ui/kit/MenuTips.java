package org.shinchoku.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/**
 * Explains the entries of the menus: to the mouse in a tooltip, to the keys in the status line, and to a screen reader.
 *
 * <p>An entry is no control and takes no tooltip; the node that shows it does, and is there only once its menu is open.
 */
public final class MenuTips {

    private static final String SAYS = "says";

    private final Consumer<String> line;

    /** @param line shows the explanation of the entry that is pointed at, or with an empty text what it shows else */
    public MenuTips(Consumer<String> line) {
        this.line = line;
    }

    /** Gives an entry its explanation. */
    public static <T extends MenuItem> T explain(T item, String says) {
        item.getProperties().put(SAYS, says);
        return item;
    }

    /** The explanation of an entry, or empty. */
    public static String of(MenuItem item) {
        return item.getProperties().getOrDefault(SAYS, "").toString();
    }

    /** What a command is on a menu under the right mouse button: its words, its key, and its explanation. */
    public static MenuItem entry(Command command, Runnable action) {
        MenuItem item = new MenuItem(command.words());
        item.setMnemonicParsing(false);
        item.setAccelerator(command.keys().get(0).shown());
        item.setOnAction(event -> action.run());
        return explain(item, command.says());
    }

    /** Explains what is on a menu under the right mouse button, where there is no line. */
    public static ContextMenu on(ContextMenu menu) {
        MenuTips tips = new MenuTips(says -> {});
        menu.addEventHandler(Menu.ON_SHOWN, e -> menu.getItems().forEach(tips::dress));
        return menu;
    }

    /** Explains what is on a menu from now on. */
    public <T extends Menu> T on(T menu) {
        menu.addEventHandler(Menu.ON_SHOWN, e -> menu.getItems().forEach(this::dress));
        menu.addEventHandler(Menu.ON_HIDDEN, e -> line.accept(""));
        return menu;
    }

    private void dress(MenuItem item) {
        String says = of(item);
        Node node = item.getStyleableNode();
        if (node == null || says.isEmpty() || says.equals(node.getProperties().put(SAYS, says))) {
            return;
        }
        Tooltip tip = new Tooltip(says);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        Tooltip.install(node, tip);
        node.setAccessibleHelp(says);
        node.focusedProperty().addListener((o, before, now) -> line.accept(now ? says : ""));
    }
}
