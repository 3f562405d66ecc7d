package org.shinchoku.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.window.RunningDesktop.waitFor;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Outcome;
import org.shinchoku.ui.inquiry.Town;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;

/**
 * A screen reader can tell every screen: whatever takes the focus says in Japanese what it is, in the order in which one
 * reads.
 *
 * <p>Screens are met by the list of commands, and by what opens from there; that none was forgotten is told by the
 * classes that open windows.
 */
class ScreensTest {

    private static final String TABLE = """
            基本目標,施策,番号,事業名,担当課,令和4年度実績,令和5年度実績
            すこやかに暮らす,健康づくり,1,朝の体操,健康課,週2回行い延べ520人が参加した,週3回行い延べ780人が参加した
            すこやかに暮らす,健康づくり,2,減塩教室,健康課,年4回行った,年6回行った
            """;

    /** They put away the plan that the others need, or the program. */
    private static final Set<Command> AT_LAST =
            EnumSet.of(Command.NEW_LEDGER, Command.OPEN_LEDGER, Command.CLOSE_LEDGER, Command.SAMPLE, Command.EXIT);

    private static final Set<Class<?>> WINDOWS = Set.of(Stage.class, PopOver.class, Dialog.class);
    private static final Pattern TESTS = Pattern.compile(".*/test(-classes)?/.*");

    @TempDir
    Path home;

    private RunningDesktop desk;
    private ScreenWalk walk;

    @BeforeEach
    void start() throws TimeoutException, IOException {
        String look = System.getProperty("pictures.settings");
        if (look != null) {
            Files.copy(Path.of(look), home.resolve("settings.properties"));
        }
        desk = new RunningDesktop(home);
        walk = new ScreenWalk(desk);
    }

    @AfterEach
    void stop() throws TimeoutException {
        walk.end();
        desk.close();
    }

    @Test
    void everyScreenIsTold() throws Exception {
        waitFor(() -> desk.there("#welcome-sample"));
        walk.look("welcome");
        desk.startSample();
        walk.look("plan");
        desk.picked = Files.writeString(home.resolve("みなと計画.csv"), TABLE, StandardCharsets.UTF_8);
        desk.saved = home.resolve("書き出した表");
        copyTable();
        for (Command command : Command.values()) {
            if (!command.entry().isEmpty() && !AT_LAST.contains(command)) {
                walk.visit(command);
            }
        }
        paneByPane();
        inquiry();
        faults();
        emptyOnes();

        assertThat(walk.faults()).isEmpty();
        assertThat(openersOfWindows()).isSubsetOf(walk.openers());
    }

    private void copyTable() {
        ClipboardContent content = new ClipboardContent();
        content.putString(TABLE.replace(',', '\t'));
        desk.robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    /** What no command opens by itself. */
    private void paneByPane() {
        walk.fire(Command.FILTER);
        press(".pick-box");
        walk.look("filter-pick");
        walk.leave();
        desk.robot.interact(() -> node("#filter-words", TextField.class).setText("見守り"));
        waitFor(() -> desk.there(".chip"));
        walk.look("filter-chips");
        press("#filter-keep");
        walk.look("filter-keep");
        walk.leave();
        press("#filter-clear");

        walk.fire(Command.EXPORT);
        desk.robot.interact(() -> desk.robot
                .lookup(".sheet-form .titled-pane")
                .queryAllAs(TitledPane.class)
                .forEach(part -> part.setExpanded(true)));
        press("#form-note-add");
        walk.look("form-parts");
        press("#form-keep-as");
        walk.look("form-keep");
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !desk.robot.lookup("#sheet-pdf").query().isDisabled());
        press("#sheet-pdf");
        waitFor(() -> desk.there(".dialog-headline"));
        walk.look("written");
        walk.leave();

        walk.fire(Command.SHOW_CARD);
        walk.look("card");
        Platform.runLater(() -> meetings()
                .setValue(meetings().getItems().get(meetings().getItems().size() - 1)));
        walk.look("meeting");
        walk.leave();
        walk.fire(Command.SHOW_CARD);

        walk.fire(Command.SHOW_JOURNAL);
        desk.robot.interact(() -> desk.robot.lookup("#journal").query().requestFocus());
        desk.push(KeyCode.END);
        walk.look("journal");
        desk.push(KeyCode.ENTER);
        waitFor(() -> desk.there("#past"));
        walk.look("past");
        desk.push(KeyCode.ESCAPE);

        walk.fire(Command.IMPORT);
        TabPane tabs = node(".tab-pane", TabPane.class);
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int at = i;
            desk.robot.interact(() -> tabs.getSelectionModel().select(at));
            walk.look("import-" + at);
        }
        walk.leave();
        walk.fire(Command.TOUR);
        for (int stop = 2; desk.there("#tour"); stop++) {
            desk.push(KeyCode.RIGHT);
            walk.look("tour-" + stop);
        }
    }

    /** What is asked of the sections, and what lies in the folder afterwards. */
    private void inquiry() throws Exception {
        desk.folder = Files.createDirectory(home.resolve("照会"));
        Files.writeString(desk.folder.resolve("写真.xlsx"), "");
        walk.fire(Command.INQUIRY);
        press("#inquiry-make");
        waitFor(() -> desk.there("#request-fields")
                && desk.robot.lookup("#request-fields").query().isFocused());
        walk.look("inquiry-request");
        Platform.runLater(desk.robot
                .lookup(node -> node instanceof Button agree && agree.getText().startsWith("置き場所"))
                .queryButton()::fire);
        waitFor(() ->
                desk.there(".dialog-headline") && desk.text(".dialog-headline").startsWith("照会のファイルを"));
        walk.look("inquiry-made");
        desk.push(KeyCode.ESCAPE);
        try (Stream<Path> files = Files.list(desk.folder)) {
            Town.addUnknown(files.filter(f -> f.getFileName().toString().startsWith("01_"))
                    .findFirst()
                    .orElseThrow());
        }
        press("#inquiry-folder");
        waitFor(() -> desk.robot.lookup("#answers-unread").query().isVisible());
        desk.robot.interact(() ->
                wanted().setValue(wanted().getItems().get(wanted().getItems().size() - 1)));
        walk.look("inquiry-answers");
        answers();
        walk.leave();
    }

    /** What is asked of single answers: which item one is about, and why one goes back. */
    private void answers() {
        choose(a -> a.outcome() == Outcome.UNKNOWN_ROW);
        String row = chosen().origin();
        desk.push(KeyCode.F7);
        waitFor(() -> desk.there("#item-list"));
        walk.look("inquiry-point");
        desk.push(KeyCode.ENTER);
        waitFor(() -> chosen() != null && chosen().outcome() != Outcome.UNKNOWN_ROW);
        assertThat(chosen().origin()).as("the row stays chosen").isEqualTo(row);
        choose(a -> a.outcome() == Outcome.SAME);
        press("#answers-remark");
        waitFor(() -> desk.there("#remark-text"));
        desk.robot.interact(
                () -> desk.robot.lookup("#remark-text").queryTextInputControl().setText("いつですか。"));
        walk.look("inquiry-remark");
        desk.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> !node("#answers-back", Button.class).isDisabled());
        press("#answers-back");
        waitFor(() -> desk.there("#back-lines"));
        walk.look("inquiry-back");
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !desk.there("#back-lines"));
    }

    private Answered chosen() {
        return (Answered) node("#answers", ListView.class).getSelectionModel().getSelectedItem();
    }

    @SuppressWarnings("unchecked")
    private void choose(Predicate<Answered> which) {
        desk.robot.interact(() -> {
            ListView<Answered> list = (ListView<Answered>) node("#answers", ListView.class);
            Answered line = list.getItems().stream().filter(which).findFirst().orElseThrow();
            list.getSelectionModel().clearAndSelect(list.getItems().indexOf(line));
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> wanted() {
        return (ComboBox<Object>) node("#answers-wanted", ComboBox.class);
    }

    private void faults() throws Exception {
        Platform.runLater(() -> {
            throw new IllegalStateException();
        });
        waitFor(() -> desk.there("#fault-copy"));
        walk.look("fault");
        walk.leave();
        Files.writeString(desk.picked.resolveSibling("空.xlsx"), "");
        desk.picked = desk.picked.resolveSibling("空.xlsx");
        walk.fire(Command.IMPORT);
        walk.look("fault-foreseen");
        walk.leave();
        desk.picked = ImportTest.locked(home, "abc");
        walk.fire(Command.IMPORT);
        walk.look("password");
        walk.leave();
    }

    private void emptyOnes() {
        desk.saved = home.resolve("新しい台帳.shinchoku");
        walk.fire(Command.NEW_LEDGER);
        waitFor(() -> !desk.there("#cell-editor"));
        walk.look("empty-ledger");
        walk.fire(Command.NEW_PLAN);
        desk.robot.interact(() -> node("#draft-title", TextField.class).setText("計画"));
        desk.push(KeyCode.ENTER);
        waitFor(() -> desk.there("#cell-editor"));
        walk.look("empty-plan");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Long> meetings() {
        return (ComboBox<Long>) node(".meeting-box", ComboBox.class);
    }

    private void press(String query) {
        Platform.runLater(node(query, Button.class)::fire);
    }

    private <T> T node(String query, Class<T> kind) {
        return kind.cast(desk.robot.lookup(query).queryAll().iterator().next());
    }

    /** The classes that make a window, or have {@link Dialogs} make one with controls of their own. */
    private static Set<String> openersOfWindows() {
        JavaClasses ui = new ClassFileImporter()
                .withImportOption(place -> !place.matches(TESTS))
                .importPackages("org.shinchoku.ui");
        Set<String> openers = new TreeSet<>();
        for (JavaClass type : ui) {
            boolean makes = type.getConstructorCallsFromSelf().stream()
                    .anyMatch(call -> WINDOWS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo));
            boolean asks = type.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Dialogs.class)
                            && Set.of("show", "dialog").contains(call.getName()));
            if (makes || asks) {
                openers.add(type.getName().replaceAll("\\$.*", ""));
            }
        }
        openers.remove(Dialogs.class.getName());
        return openers;
    }
}
