package org.shinchoku.ui.window;

import static org.shinchoku.ui.window.RunningDesktop.waitFor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.shinchoku.ui.kit.BusyPane;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Pictures;
import org.shinchoku.ui.kit.Spoken;
import org.testfx.util.WaitForAsyncUtils;

/** Goes from screen to screen of the running program, and notes what cannot be heard of each. */
final class ScreenWalk {

    private static final String HOUSE = "org.shinchoku.ui.";

    private final RunningDesktop desk;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Set<String> openers = new TreeSet<>();
    private final ListChangeListener<Window> watch = change -> {
        while (change.next()) {
            if (change.wasAdded()) {
                StackWalker.getInstance().forEach(frame -> {
                    if (frame.getClassName().startsWith(HOUSE)) {
                        openers.add(frame.getClassName().replaceAll("\\$.*", ""));
                    }
                });
            }
        }
    };

    ScreenWalk(RunningDesktop desk) {
        this.desk = desk;
        desk.robot.interact(() -> Window.getWindows().addListener(watch));
    }

    void end() {
        desk.robot.interact(() -> Window.getWindows().removeListener(watch));
    }

    /** What cannot be heard, with the screen on which it was met first. */
    Map<String, String> faults() {
        return faults;
    }

    /** The classes that had a part in opening a window. */
    Set<String> openers() {
        return openers;
    }

    /** Goes to what stands on a menu, and from its window to all that its buttons open. */
    void visit(Command command) {
        MenuItem item = fire(command);
        look(command.name());
        if (item instanceof CheckMenuItem) {
            fire(command); // as it was before
        }
        List<Button> inner = buttons(false);
        for (int i = 0; i < inner.size(); i++) {
            press(command.name() + "-" + i, inner.get(i));
        }
        List<Button> outer = buttons(true);
        leave();
        for (int i = 0; i < outer.size(); i++) {
            fire(command);
            int at = i;
            Platform.runLater(() -> own(true).get(at).fire());
            look(command.name() + "-then-" + i);
            leave();
        }
    }

    private void press(String screen, Button button) {
        int open = windows().size();
        Platform.runLater(button::fire);
        settle();
        if (windows().size() > open) {
            look(screen);
        }
        escape(open);
    }

    MenuItem fire(Command command) {
        MenuItem item = items().stream()
                .filter(i -> i.getText().startsWith(command.entry()))
                .findFirst()
                .orElseThrow();
        Platform.runLater(() -> {
            if (item instanceof CheckMenuItem tick) {
                tick.setSelected(!tick.isSelected()); // as menus do
            }
            item.fire();
        });
        settle();
        return item;
    }

    /** The buttons of the foremost dialog that can be pressed: in it, or those at its foot that lead on to another. */
    private List<Button> buttons(boolean foot) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> own(foot));
    }

    private List<Button> own(boolean foot) {
        List<Window> windows = windows();
        Parent root = windows.get(windows.size() - 1).getScene().getRoot();
        return root instanceof DialogPane
                ? Spoken.stops(root).stream()
                        .flatMap(node -> node instanceof Button button ? Stream.of(button) : Stream.empty())
                        .filter(button -> isAtFoot(button) == foot)
                        .filter(button -> !foot || button.getText().endsWith("…"))
                        .toList()
                : List.of();
    }

    private static boolean isAtFoot(Node node) {
        return node != null && (node instanceof ButtonBar || isAtFoot(node.getParent()));
    }

    /** Waits until no work goes on that the clerk waits for. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() -> windows().size() > 1
                || desk.robot.lookup(node -> node instanceof BusyPane).queryAll().stream()
                        .noneMatch(Node::isVisible));
    }

    private static List<Window> windows() {
        return Window.getWindows().stream().filter(Window::isShowing).toList();
    }

    private void escape(int open) {
        for (int i = 0; windows().size() > open; i++) {
            List<Window> before = windows();
            if (i > 8) {
                throw new AssertionError("not left with Esc: " + before);
            }
            desk.robot.interact(() -> before.get(before.size() - 1).requestFocus()); // as window managers do
            desk.push(KeyCode.ESCAPE);
            settle();
            if (i > 2) {
                goes(before); // what is left by one Esc after another has been; on a busy PC this one takes its time
            }
        }
    }

    /** Waits a while for a window to go. */
    private static void goes(List<Window> before) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !windows().equals(before));
        } catch (TimeoutException e) {
            WaitForAsyncUtils.clearExceptions(); // the next Esc may be what it needs
        }
    }

    /** Closes all windows but the first. */
    void leave() {
        escape(1);
        desk.robot.interact(desk.stage()::requestFocus); // as window managers do
    }

    private List<MenuItem> items() {
        List<MenuItem> all = new ArrayList<>();
        desk.robot.interact(() -> {
            MenuBar bar = desk.robot
                    .from(desk.stage().getScene().getRoot())
                    .lookup(".menu-bar")
                    .query();
            bar.getMenus().forEach(menu -> collect(menu, all));
        });
        return all;
    }

    private static void collect(Menu menu, List<MenuItem> into) {
        Event.fireEvent(menu, new Event(Menu.ON_SHOWING)); // some fill themselves only then
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                collect(inner, into);
            } else if (item.getText() != null) {
                into.add(item);
            }
        }
    }

    /** Listens to the window in front. */
    void look(String screen) {
        settle();
        desk.robot.interact(() -> {
            Scene scene = windows().get(windows().size() - 1).getScene();
            if (Spoken.stops(scene.getRoot()).isEmpty()) {
                faults.put("nothing takes the focus on " + screen, screen);
            }
            Spoken.faults(scene).forEach(fault -> faults.putIfAbsent(fault, screen));
            Pictures.keep(screen, scene);
        });
    }
}
