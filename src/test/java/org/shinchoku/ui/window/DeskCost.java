package org.shinchoku.ui.window;

import static org.shinchoku.ui.window.RunningDesktop.waitFor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.shinchoku.ui.grid.GridView;
import org.shinchoku.ui.kit.BusyPane;
import org.shinchoku.ui.kit.Command;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What a clerk waits for in the real window with a large ledger, whose path is the argument: opening it, edits of whole
 * blocks and branches, and the first opening of each large window.
 *
 * <p>Said are the time until all is still again, less what the robot itself needs, and the CPU time of the screen's thread
 * and of all others, which a busy PC does not lengthen.
 */
final class DeskCost {

    private static final Map<String, String> HEADLESS = Map.of(
            "testfx.robot", "glass",
            "testfx.headless", "true",
            "glass.platform", "Monocle",
            "monocle.platform", "Headless",
            "prism.order", "sw",
            "java.awt.headless", "true");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long STILL = 250_000_000;
    /** More than a blinking caret needs while one looks away. */
    private static final long AT_WORK = 4_000_000;

    private static final double MILLION = 1e6;

    private final RunningDesktop desk;
    private final long screen;

    private DeskCost(Path home) throws TimeoutException {
        this.desk = new RunningDesktop(home);
        this.screen = WaitForAsyncUtils.waitForAsyncFx(
                90_000, () -> Thread.currentThread().getId());
    }

    public static void main(String[] args) throws TimeoutException, IOException {
        HEADLESS.forEach(System::setProperty);
        Path home = Files.createTempDirectory("desk-cost");
        Path ledger = Files.copy(Path.of(args[0]), home.resolve("large"));
        Files.copy(Path.of(args[0] + ".journal"), home.resolve("large.journal"));
        Files.writeString(home.resolve("settings.properties"), "recent.0=" + ledger, StandardCharsets.ISO_8859_1);
        DeskCost cost = new DeskCost(home);
        cost.open();
        if (args.length < 2 || args[1].equals("edits")) {
            cost.edits();
        }
        if (args.length < 2 || args[1].equals("windows")) {
            cost.windows();
        }
        cost.desk.close();
        System.exit(0);
    }

    private void open() {
        for (int i = 0; i < 3; i++) {
            waitFor(() -> desk.there(".recent"));
            cost("the ledger opened", () -> {
                desk.robot.interact(
                        () -> desk.robot.lookup(".recent").queryButton().fire());
                waitFor(() -> desk.robot
                        .lookup(node -> node instanceof GridView)
                        .tryQuery()
                        .isPresent());
            });
            if (i < 2) {
                cost("and closed", KeyCode.CONTROL, KeyCode.W);
            }
        }
    }

    private void edits() {
        String block = IntStream.range(0, 200)
                .mapToObj(row -> IntStream.range(0, 10)
                        .mapToObj(column -> "見守りの声かけを行い、延べ" + (row * 10 + column) + "人が参加した。")
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(block);
        desk.robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        for (int i = 0; i < 3; i++) {
            IntStream.range(0, 6).forEach(step -> desk.push(KeyCode.RIGHT));
            cost("a letter", KeyCode.A);
            cost("and Enter", KeyCode.ENTER);
            cost("a block of 200 × 10 pasted", KeyCode.CONTROL, KeyCode.V);
            cost("and undone", KeyCode.CONTROL, KeyCode.Z);
        }
        TreeView<?> tree = desk.robot.lookup("#outline").query();
        for (int i = 0; i < 3; i++) {
            desk.robot.interact(() -> {
                tree.requestFocus();
                tree.getSelectionModel().select(0);
            });
            cost("the first branch moved down", KeyCode.ALT, KeyCode.DOWN);
            cost("and up", KeyCode.ALT, KeyCode.UP);
            desk.push(KeyCode.DELETE);
            still();
            cost("the first branch deleted", KeyCode.ENTER);
            cost("and undone", KeyCode.CONTROL, KeyCode.Z);
        }
        desk.robot.interact(() -> {
            tree.requestFocus();
            tree.getRoot().getChildren().get(0).getChildren().get(0).setExpanded(true);
            tree.getSelectionModel().select(2);
        });
        cost("numbers proposed", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        cost("and given", KeyCode.ENTER);
    }

    private void windows() {
        ScreenWalk walk = new ScreenWalk(desk);
        for (int i = 0; i < 2; i++) {
            for (Command command : Command.values()) {
                if (command.where() == Command.Where.WINDOW && command.entry().endsWith("…")) {
                    cost(command.name(), () -> walk.fire(command));
                    walk.leave();
                    still();
                }
            }
        }
    }

    private void cost(String what, KeyCode... keys) {
        cost(what, () -> desk.robot.push(keys));
    }

    private void cost(String what, Runnable act) {
        still();
        long here = THREADS.getThreadCpuTime(screen);
        long all = others();
        long start = System.nanoTime();
        act.run();
        long end = still();
        tell(what, end - start, THREADS.getThreadCpuTime(screen) - here, others() - all);
    }

    private long others() {
        return LongStream.of(THREADS.getAllThreadIds())
                .filter(id -> id != screen && id != Thread.currentThread().getId())
                .map(id -> Math.max(0, THREADS.getThreadCpuTime(id)))
                .sum();
    }

    /** Waits until nothing has been worked for a while; tells when the last was. */
    private long still() {
        long last = System.nanoTime();
        long worked = THREADS.getThreadCpuTime(screen);
        while (System.nanoTime() - last < STILL || busy()) {
            WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
            long now = THREADS.getThreadCpuTime(screen);
            if (now - worked > AT_WORK) {
                last = System.nanoTime();
            }
            worked = now;
        }
        return last;
    }

    private boolean busy() {
        return Window.getWindows().size() == 1
                && desk.robot.lookup(node -> node instanceof BusyPane).queryAll().stream()
                        .anyMatch(Node::isVisible);
    }

    private static void tell(String what, long wall, long screen, long others) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %6.0f ms, of the screen's thread %6.0f ms, of others %6.0f ms%n",
                what,
                wall / MILLION,
                screen / MILLION,
                others / MILLION);
    }
}
