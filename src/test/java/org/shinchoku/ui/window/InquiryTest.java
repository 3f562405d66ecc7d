package org.shinchoku.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.window.RunningDesktop.waitFor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Standing;
import org.shinchoku.ui.inquiry.Town;
import org.shinchoku.ui.kit.Pictures;

/** By keys alone an inquiry goes out, an answer comes in, and one undo takes it back. */
class InquiryTest {

    @TempDir
    Path home;

    private RunningDesktop desk;

    @BeforeEach
    void start() throws TimeoutException {
        desk = new RunningDesktop(home);
        desk.startSample();
    }

    @AfterEach
    void stop() throws TimeoutException {
        desk.close();
    }

    @Test
    void whatIsAskedComesBackAndIsTaken() throws Exception {
        desk.folder = Files.createDirectory(home.resolve("照会"));
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        waitFor(() -> desk.there("#board") && board().isFocused());
        desk.push(KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> desk.there("#request-fields")
                && desk.robot.lookup("#request-fields").query().isFocused()
                && !agree().isDisabled());
        desk.robot.interact(() -> Pictures.keep(
                "inquiry-request", desk.robot.lookup("#request-fields").query().getScene()));
        desk.push(KeyCode.ENTER);
        waitFor(() ->
                desk.there(".dialog-headline") && desk.text(".dialog-headline").startsWith("照会のファイルを"));
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !board().getItems().isEmpty() && board().isFocused());
        waitFor(() -> isAll("未送付"));
        picture("inquiry-board");

        desk.push(KeyCode.CONTROL, KeyCode.A);
        desk.push(KeyCode.CONTROL, KeyCode.M);
        waitFor(() -> isAll("照会中"));
        desk.push(KeyCode.HOME);
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String first = board().getItems().get(0).section().name();
        desk.robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith(first + "　御中"));

        int at = stillEmpty();
        desk.picked = answered(board().getItems().get(at).section().name());
        desk.push(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> desk.there("#answers") && answers().isFocused());
        assertThat(answers().getItems()).extracting(Answered::text).containsExactly("記入しました。");
        picture("inquiry-answers");
        desk.push(KeyCode.SPACE);
        desk.push(KeyCode.SPACE);
        desk.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> answers().getItems().isEmpty());

        desk.push(KeyCode.F6);
        waitFor(() -> board().isFocused() && stages().get(at).equals("取込済み"));
        desk.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> stages().get(at).equals("回答あり") && answers().getItems().size() == 1);
        desk.push(KeyCode.F6);
        waitFor(() -> answers().isFocused());

        desk.push(KeyCode.F8);
        waitFor(() -> desk.there("#remark-text")
                && desk.robot.lookup("#remark-text").query().isFocused());
        desk.robot.interact(() -> {
            desk.robot.lookup("#remark-text").queryTextInputControl().setText("いつですか。");
            Pictures.keep(
                    "inquiry-remark", desk.robot.lookup("#remark-text").query().getScene());
        });
        desk.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> !desk.there("#remark-text") && answers().isFocused());
        picture("inquiry-remarked");
        desk.folder = Files.createDirectory(home.resolve("差戻し"));
        desk.push(KeyCode.CONTROL, KeyCode.B);
        waitFor(() -> desk.there("#back-lines")
                && desk.robot.lookup("#back-lines").query().isFocused());
        desk.robot.interact(() -> Pictures.keep(
                "inquiry-back", desk.robot.lookup("#back-lines").query().getScene()));
        desk.push(KeyCode.ENTER);
        waitFor(() ->
                desk.there(".dialog-headline") && desk.text(".dialog-headline").startsWith("差戻しのファイルを1個"));
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> answers().isFocused() && stages().get(at).equals("差戻し"));
        try (Stream<Path> files = Files.list(desk.folder)) {
            assertThat(files).hasSize(1);
        }
        desk.push(KeyCode.F6);
        waitFor(() -> board().isFocused());
        desk.push(KeyCode.CONTROL, KeyCode.A);
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitFor(() ->
                board().getItems().stream().allMatch(s -> s.answer().reminded().size() == 1));
        assertThat(board().getSelectionModel().getSelectedIndices())
                .as("what is chosen stays chosen")
                .hasSize(board().getItems().size());
        picture("inquiry-reminded");
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> Window.getWindows().size() == 1);
    }

    /** The button that Enter presses, which nobody can press before the request is worked out. */
    private Button agree() {
        return desk.robot.lookup("置き場所を選ぶ…").queryButton();
    }

    private void picture(String name) {
        desk.robot.interact(() -> Pictures.keep(name, board().getScene()));
    }

    /** The first section that has not said all there is to say. */
    private int stillEmpty() {
        int at = 0;
        while (board().getItems().get(at).missing() == 0) {
            at++;
        }
        return at;
    }

    /** The workbook of a section, with its first item answered. */
    private Path answered(String section) throws Exception {
        try (Stream<Path> files = Files.list(desk.folder)) {
            Path file = files.filter(f -> f.getFileName().toString().contains(section))
                    .findFirst()
                    .orElseThrow();
            Town.answerFirst(file, "記入しました。");
            return file;
        }
    }

    @SuppressWarnings("unchecked")
    private TableView<Standing> board() {
        return desk.robot.lookup("#board").queryAs(TableView.class);
    }

    @SuppressWarnings("unchecked")
    private ListView<Answered> answers() {
        return desk.robot.lookup("#answers").queryAs(ListView.class);
    }

    private boolean isAll(String word) {
        return !stages().isEmpty() && stages().stream().allMatch(word::equals);
    }

    private List<String> stages() {
        return board().getItems().stream().map(s -> s.stage().word).toList();
    }
}
