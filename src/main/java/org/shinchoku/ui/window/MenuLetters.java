package org.shinchoku.ui.window;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * While a menu is open, a letter chooses the entry in whose brackets it stands, as in Excel, and no key reaches what lies
 * behind: without this, it would be written into the table.
 */
final class MenuLetters {

    /** What the menu itself understands. */
    private static final Set<KeyCode> ITS_OWN = EnumSet.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.F10,
            KeyCode.ALT);

    private final MenuBar bar;
    /** What was pressed while a menu was open; it chooses when it is let go, so that nothing of it is left to be typed elsewhere. */
    private KeyCode pressed;

    MenuLetters(MenuBar bar) {
        this.bar = bar;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, this::heard);
    }

    private void heard(KeyEvent event) {
        Optional<Menu> open = open(bar.getMenus());
        if (open.isEmpty() || event.isAltDown() || ITS_OWN.contains(event.getCode())) {
            return;
        }
        boolean letter = !event.isControlDown() && !event.isMetaDown();
        if (letter && event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed = event.getCode();
        } else if (letter && event.getEventType() == KeyEvent.KEY_RELEASED && event.getCode() == pressed) {
            pressed = null;
            open.get().getItems().stream()
                    .filter(item -> !item.isDisable()
                            && letter(item).equalsIgnoreCase(event.getCode().getName()))
                    .findFirst()
                    .ifPresent(this::choose);
        }
        event.consume();
    }

    /** The innermost menu that is open. */
    private static Optional<Menu> open(List<? extends MenuItem> items) {
        return items.stream()
                .filter(item -> item instanceof Menu menu && menu.isShowing())
                .map(Menu.class::cast)
                .findFirst()
                .map(menu -> open(menu.getItems()).orElse(menu));
    }

    private void choose(MenuItem item) {
        if (item instanceof Menu inner) {
            inner.show();
            return;
        }
        bar.getMenus().forEach(Menu::hide);
        if (item instanceof CheckMenuItem tick) {
            tick.setSelected(!tick.isSelected()); // else only the menu's skin does so
        }
        item.fire();
    }

    /** What stands behind the mark of an entry's letter, or empty. */
    private static String letter(MenuItem item) {
        String text = item.getText() == null ? "" : item.getText().replace("__", "..");
        int at = text.indexOf('_');
        return at < 0 || at + 1 == text.length() ? "" : text.substring(at + 1, at + 2);
    }
}
