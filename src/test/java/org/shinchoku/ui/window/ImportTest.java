package org.shinchoku.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.window.RunningDesktop.waitFor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.edit.Difference;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Workbooks;

/** 取込 from the file to the plan and back, by keys alone. */
class ImportTest {

    private static final String MINATO = """
            基本目標,施策,番号,事業名,担当課,令和4年度実績,令和5年度実績
            すこやかに暮らす,健康づくり,1,朝の体操,健康課,週2回行い延べ520人が参加した,週3回行い延べ780人が参加した
            すこやかに暮らす,健康づくり,2,減塩教室,健康課,年4回行った,年6回行った
            すこやかに暮らす,食育,3,親子料理教室,こども課,年2回行った,年3回行った
            ともに働く,就労支援,4,職場体験,産業課,12社で受け入れた,15社で受け入れた
            """;

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
    void whatIsTakenIntoAPlanIsOneEntryAndOneUndoTakesItAllBack() throws IOException {
        bring("みなと計画.csv", MINATO);
        desk.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> outline().contains("減塩教室"));

        desk.push(KeyCode.F4);
        waitFor(() -> desk.robot.lookup("#card").query().isVisible());
        bring(
                "みなと計画（回答）.csv",
                MINATO.replace("年4回行った", "年5回行った")
                        .replace("年6回行った", "")
                        .replace("15社で受け入れた", "16社で受け入れた")
                        .replace("親子料理教室", "親子の料理教室"));
        assertThat(desk.robot.lookup("#intake-target").queryAs(ComboBox.class).getValue())
                .asString()
                .contains("みなと計画");
        waitFor(() -> differences().getItems().size() == 3);
        assertThat(differences().getItems().toString()).doesNotContain("年6回行った");
        untick("16社で受け入れた");
        desk.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> outline().contains("親子の料理教室"));
        waitFor(() -> !desk.robot.lookup("#card").query().isVisible()
                && "cell-editor".equals(desk.focused().getId()));
        assertThat(desk.text("#place")).startsWith("表を取り込みました。");

        desk.push(KeyCode.F8);
        assertThat(journal()).filteredOn("表の取込"::equals).hasSize(1);
        desk.push(KeyCode.F8);
        desk.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> outline().contains("親子料理教室"));
        assertThat(outline()).doesNotContain("親子の料理教室");
    }

    /** Goes through the differences by keys, and leaves one. */
    private void untick(String after) {
        while (!differences().isFocused()) {
            desk.push(KeyCode.F6);
        }
        desk.push(KeyCode.HOME);
        int at = 0;
        while (!differences().getSelectionModel().getSelectedItem().after().equals(after)) {
            desk.push(KeyCode.DOWN);
            assertThat(++at).isLessThan(3);
        }
        desk.push(KeyCode.SPACE);
    }

    @Test
    void aLockedFileAsksUntilThePasswordIsRightOrTheClerkGivesUp() throws Exception {
        desk.picked = locked(home, "abc");
        desk.push(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> desk.there("#password"));
        assertThat(desk.text(".dialog-text")).contains("パスワードで保護");
        password("xyz");
        waitFor(() -> desk.there("#password") && desk.text(".dialog-text").contains("パスワードが違います"));
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !desk.there("#password") && desk.focused() != null);
        assertThat(desk.there("#plan-title")).isFalse();

        desk.push(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> desk.there("#password"));
        password("abc");
        reviewed();
        desk.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> outline().contains("減塩教室"));
    }

    private void password(String letters) {
        waitFor(() ->
                desk.robot.lookup("#password").queryAs(PasswordField.class).isFocused());
        desk.type(letters);
        desk.push(KeyCode.ENTER);
    }

    /** The same table, in a book that asks for this password. */
    static Path locked(Path home, String password) throws Exception {
        List<Row> rows = MINATO.lines()
                .map(line ->
                        Row.of(List.of(line.split(",")).stream().map(Cell::of).toList()))
                .toList();
        List<Column> columns = List.of(Column.of(80));
        Path open = home.resolve("開く.xlsx");
        Workbooks.write(
                List.of(new Sheet("みなと計画", columns, rows, List.of(), List.of(), PageSetup.PLAIN, false, false)), open);
        Path locked = home.resolve("鍵のある表.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(system)) {
                Files.copy(open, out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                system.writeFilesystem(out);
            }
        }
        return locked;
    }

    @Test
    void whatWasCopiedIsTakenIn() {
        desk.robot.interact(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, MINATO.replace(',', '\t'))));
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        reviewed();
        desk.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> outline().contains("減塩教室"));
    }

    @Test
    void aLargeFileShowsHowFarItIsAndCanBeGivenUp() throws IOException {
        StringBuilder large = new StringBuilder(MINATO);
        for (int i = 5; i < 27_000; i++) {
            large.append("ともに働く,就労支援,")
                    .append(i)
                    .append(",職場体験その")
                    .append(i)
                    .append(",産業課,")
                    .append(i)
                    .append("社で受け入れた,\n");
        }
        desk.picked = home.resolve("大きな表.csv");
        Files.writeString(desk.picked, large, StandardCharsets.UTF_8);
        desk.push(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> desk.there("#busy-cancel")
                && desk.robot.lookup("#busy-cancel").query().isFocused());
        assertThat(desk.robot.lookup(".busy-doing").queryAs(Label.class).getText())
                .contains("表");
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !desk.robot.lookup("#busy-cancel").query().isFocused());
        assertThat(desk.there("#plan-title")).isFalse();
        assertThat(outline()).doesNotContain("減塩教室");
    }

    private void bring(String name, String table) throws IOException {
        desk.picked = home.resolve(name);
        Files.writeString(desk.picked, table, StandardCharsets.UTF_8);
        desk.push(KeyCode.CONTROL, KeyCode.I);
        reviewed();
    }

    /** The window of the import is there, with the keys on its sheet. */
    private void reviewed() {
        waitFor(() -> desk.there("#sheet-picture")
                && desk.robot.lookup("#sheet-picture").query().isFocused());
    }

    @SuppressWarnings("unchecked")
    private ListView<Difference> differences() {
        return desk.robot.lookup("#differences").queryAs(ListView.class);
    }

    private List<String> journal() {
        return desk.robot.lookup(".journal-what").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    /** The titles that the outline shows. */
    private List<String> outline() {
        return desk.robot.lookup(".outline-label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
