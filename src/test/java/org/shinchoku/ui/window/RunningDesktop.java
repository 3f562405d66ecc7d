package org.shinchoku.ui.window;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.shinchoku.ui.grid.GridView;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window, worked by real keys. */
final class RunningDesktop implements FilePicker {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T01:24:00Z"), ZoneId.of("Asia/Tokyo"));

    final FxRobot robot = new FxRobot();
    final List<URI> shown = new ArrayList<>();
    private final Path home;
    private Desktop desktop;
    private Stage stage;
    /** The file that is chosen next, or null for none. */
    Path picked;
    /** Where something is written next; where it is null, what is chosen next. */
    Path saved;

    /** The folder that is chosen next, or null for none. */
    Path folder;

    RunningDesktop(Path home) throws TimeoutException {
        this.home = home;
        FxToolkit.registerPrimaryStage();
        open();
    }

    void open() throws TimeoutException {
        desktop = new Desktop(home, CLOCK, "係");
        desktop.openLast();
        FxToolkit.setupFixture(() -> {
            Theme.load();
            stage = new Stage();
            desktop.show(stage, this, shown::add);
            stage.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** As the window's own cross does. */
    void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.close();
            desktop.close();
        });
        FxToolkit.cleanupStages();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Opens the fictional plan, with the focus in its table. */
    void startSample() {
        waitFor(() -> there("#welcome-sample"));
        robot.interact(
                () -> robot.lookup("#welcome-sample").queryAs(Button.class).fire());
        waitFor(() -> robot.lookup(node -> node instanceof GridView).tryQuery().isPresent());
        waitFor(() -> focused() instanceof TextArea);
        robot.interact(stage::requestFocus);
        waitFor(stage::isFocused);
    }

    Stage stage() {
        return stage;
    }

    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Letters, key by key. */
    void type(String letters) {
        for (char letter : letters.toCharArray()) {
            robot.type(KeyCode.valueOf(String.valueOf(Character.toUpperCase(letter))));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean there(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    String text(String query) {
        return robot.lookup(query)
                .match(RunningDesktop::isSeen)
                .tryQuery()
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }

    /** Behind what is shown lie views that wait for their turn. */
    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    static void waitFor(Callable<Boolean> condition) {
        try {
            // on the thread that changes the scene, which is else seen in the middle of a change
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(90_000, condition));
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    @Override
    public Optional<Path> open(String title, Sort sort) {
        return Optional.ofNullable(picked);
    }

    @Override
    public List<Path> several(String title, Sort sort) {
        return picked == null ? List.of() : List.of(picked);
    }

    /** Folders are chosen for what is written into them, or for what lies in them. */
    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(folder);
    }

    @Override
    public Optional<Path> save(String title, String name, Sort sort) {
        return Optional.ofNullable(saved == null ? picked : saved);
    }
}
