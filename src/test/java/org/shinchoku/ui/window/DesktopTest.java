package org.shinchoku.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.ui.grid.GridView;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The clerk's road through the real window, with real keys. */
class DesktopTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T01:24:00Z"), ZoneId.of("Asia/Tokyo"));

    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();
    private final List<URI> shown = new ArrayList<>();
    private Desktop desktop;
    private Stage stage;
    private Path picked;

    private final FilePicker files = new FilePicker() {
        @Override
        public Optional<Path> open(String title, Sort sort) {
            return Optional.ofNullable(picked);
        }

        @Override
        public List<Path> several(String title, Sort sort) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name, Sort sort) {
            return Optional.ofNullable(picked);
        }
    };

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        open();
    }

    @AfterEach
    void stop() throws TimeoutException {
        close();
        FxToolkit.cleanupStages();
    }

    private void open() throws TimeoutException {
        desktop = new Desktop(home, CLOCK, "係");
        desktop.openLast();
        FxToolkit.setupFixture(() -> {
            Theme.load();
            stage = new Stage();
            desktop.show(stage, files, shown::add);
            stage.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** As the window's own cross does. */
    private void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.close();
            desktop.close();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aCellTypedInStandsThereAfterTheWindowWasClosedAndOpenedAgain() throws TimeoutException {
        startSample();
        typeIntoTheFirstTitle("kakikae");
        push(KeyCode.ENTER);
        waitFor(() -> outline().contains("kakikae"));
        assertThat(text("#saved")).isEqualTo("保存済み 10:24");

        close();
        open();

        waitFor(() -> outline().contains("kakikae"));
    }

    @Test
    void whatIsBeingTypedIsKeptWhenTheWindowCloses() throws TimeoutException {
        startSample();
        typeIntoTheFirstTitle("tochuu");

        close();
        open();

        waitFor(() -> outline().contains("tochuu"));
    }

    @Test
    void undoAndRedoWorkByKeysAndTheJournalTellsThem() {
        startSample();
        typeIntoTheFirstTitle("kakikae");
        push(KeyCode.ENTER);
        waitFor(() -> outline().contains("kakikae"));

        push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> !outline().contains("kakikae"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitFor(() -> outline().contains("kakikae"));
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Y);
        waitFor(() -> outline().contains("kakikae"));

        push(KeyCode.F8);
        assertThat(robot.lookup(".journal-what").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.startsWith("やり直す："));
    }

    @Test
    void anItemIsAddedRenamedAndDeletedFromTheOutline() {
        startSample();
        push(KeyCode.F6);
        push(KeyCode.HOME);
        push(KeyCode.INSERT);
        assertThat(robot.lookup("#item-number").queryAs(TextField.class).getText())
                .isEmpty();
        waitFor(() -> robot.lookup("#item-label").query().isFocused());
        type("atarashii");
        push(KeyCode.ENTER);
        waitFor(() -> outline().contains("atarashii"));

        push(KeyCode.F2);
        waitFor(() -> robot.lookup("#item-label").query().isFocused());
        push(KeyCode.CONTROL, KeyCode.A);
        type("betsu");
        push(KeyCode.ENTER);
        waitFor(() -> outline().contains("betsu"));

        push(KeyCode.DELETE);
        push(KeyCode.ENTER);
        waitFor(() -> !outline().contains("betsu"));
        push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> outline().contains("betsu"));
    }

    @Test
    void aSheetIsTakenInAndOneUndoTakesItBack() throws IOException {
        startSample();
        picked = home.resolve("みなと計画.csv");
        Files.writeString(picked, """
                基本目標,施策,番号,事業名,担当課,令和4年度実績,令和5年度実績
                すこやかに暮らす,健康づくり,1,朝の体操,健康課,週2回行い延べ520人が参加した,週3回行い延べ780人が参加した
                すこやかに暮らす,健康づくり,2,減塩教室,健康課,年4回行った,年6回行った
                すこやかに暮らす,食育,3,親子料理教室,こども課,年2回行った,年3回行った
                ともに働く,就労支援,4,職場体験,産業課,12社で受け入れた,15社で受け入れた
                """, StandardCharsets.UTF_8);
        push(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> there("#plan-title"));
        assertThat(robot.lookup("#plan-title").queryAs(TextField.class).getText())
                .contains("みなと計画");
        waitFor(() -> robot.lookup("#sheet-picture").query().isFocused());
        push(KeyCode.CONTROL, KeyCode.ENTER);

        waitFor(() -> outline().stream().anyMatch(text -> text.contains("朝の体操")));
        push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> text("#count").startsWith("0項目"));
    }

    @Test
    void aPlanIsBegunWithoutASheetAndTakenBack() {
        picked = home.resolve("新規.shinchoku");
        push(KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> there("#empty-found"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        waitFor(() ->
                there("#draft-title") && robot.lookup("#draft-title").query().isFocused());
        type("keikaku");
        push(KeyCode.ENTER);

        waitFor(() ->
                there("#first-item") && robot.lookup("#first-item").query().isFocused());
        assertThat(stage.getTitle()).startsWith("keikaku");
        push(KeyCode.SPACE);
        waitFor(() ->
                there("#item-label") && robot.lookup("#item-label").query().isFocused());
        type("hajime");
        push(KeyCode.ENTER);
        waitFor(() -> outline().contains("hajime"));

        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> there("この計画には、何もありません。"));
        push(KeyCode.CONTROL, KeyCode.Y);
        push(KeyCode.CONTROL, KeyCode.Y);
        waitFor(() -> outline().contains("hajime"));
    }

    @Test
    void aLedgerOfTheLastTimeThatIsGoneIsSaidToBeSo() throws TimeoutException, IOException {
        picked = home.resolve("移した台帳.shinchoku");
        push(KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> there("#empty-found"));
        close();
        Files.delete(picked);
        open();

        waitFor(() -> there(".dialog-text"));
        assertThat(text(".dialog-text")).contains("移した台帳");
        push(KeyCode.ENTER);
        waitFor(() -> there("#welcome-open"));
    }

    @Test
    void theTableIsWrittenAsPdfAndItsFolderOffered() throws IOException {
        startSample();
        picked = home.resolve("印刷.pdf");
        push(KeyCode.CONTROL, KeyCode.P);
        waitFor(() -> there("#sheet-pdf") && !robot.lookup("#sheet-pdf").query().isDisabled());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        waitFor(() -> there("フォルダーを開く"));

        assertThat(Files.readAllBytes(picked)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        robot.clickOn("フォルダーを開く");
        waitFor(() -> !shown.isEmpty());
        assertThat(Path.of(shown.get(0))).isEqualTo(home.toAbsolutePath());
    }

    @Test
    void aFaultIsSaidInOneWindowWithACode() throws IOException {
        startSample();
        picked = home.resolve("こわれた表.xlsx");
        Files.write(picked, new byte[] {1, 2, 3});
        push(KeyCode.CONTROL, KeyCode.I);

        waitFor(() -> there(".error-code"));
        assertThat(text(".error-code")).matches("番号 S-[0-9A-Z]{4}");
        assertThat(text(".dialog-text")).contains("こわれた表.xlsx");
        push(KeyCode.ENTER);
        waitFor(() -> !there(".error-code"));
    }

    @Test
    void searchGoesFromCellToCellWhileItIsTyped() {
        startSample();
        push(KeyCode.CONTROL, KeyCode.F);
        type("sns");
        waitFor(() -> text(".search-count").startsWith("1 / "));
        push(KeyCode.CONTROL, KeyCode.A);
        interact(() -> ((TextField) focused()).replaceSelection("ほうもん"));
        assertThat(text(".search-count")).isEqualTo("見つかりません");
        push(KeyCode.CONTROL, KeyCode.A);
        interact(() -> ((TextField) focused()).replaceSelection("訪問"));
        String first = text(".search-count");
        push(KeyCode.ENTER);
        assertThat(text(".search-count")).isNotEqualTo(first).startsWith("2 / ");
        push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(text(".search-count")).isEqualTo(first);

        push(KeyCode.ESCAPE);
        waitFor(() -> "cell-editor".equals(focused().getId()));
        push(KeyCode.F3);
        push(KeyCode.F3);
        assertThat(text(".search-count")).startsWith("3 / ");
        assertThat(focused().getId()).isEqualTo("cell-editor");
    }

    @Test
    void theGridIsNarrowedAndWidenedByKeys() {
        startSample();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        waitFor(() -> "filter-words".equals(focused().getId()));
        interact(() -> ((TextField) focused()).replaceSelection("訪問"));
        waitFor(() -> text("#filter-count").endsWith(" / 24項目"));
        int rows = gridRows();
        assertThat(rows).isLessThan(16);
        push(KeyCode.ESCAPE);
        waitFor(() -> "cell-editor".equals(focused().getId()));
        assertThat(there("「訪問」を含む")).isTrue();
        assertThat(gridRows()).isEqualTo(rows);

        robot.clickOn("「訪問」を含む");
        waitFor(() -> gridRows() > rows);
        assertThat(robot.lookup("#filter").query().isVisible()).isFalse();

        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        waitFor(() -> "filter-words".equals(focused().getId()));
        interact(() -> ((TextField) focused()).replaceSelection("訪問"));
        push(KeyCode.ENTER);
        waitFor(() -> "cell-editor".equals(focused().getId()) && gridRows() == rows);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        waitFor(() -> !robot.lookup("#filter").query().isVisible() && gridRows() > rows);
    }

    @Test
    void wordsAreReplacedByKeysAndOneUndoTakesItBack() {
        startSample();
        push(KeyCode.CONTROL, KeyCode.H);
        waitFor(() -> there("#replace-words")
                && robot.lookup("#replace-words").query().isFocused());
        interact(() -> robot.lookup("#replace-words").queryAs(TextField.class).setText("ひとり暮らし高齢者"));
        push(KeyCode.ENTER);
        waitFor(() -> robot.lookup("#replace-others").query().isFocused());
        type("hitori");
        push(KeyCode.ENTER);
        waitFor(() -> robot.lookup("#replace-places").query().isFocused());
        waitFor(() -> text("#replace-summary").contains("か所のうち、")); // what was typed last is looked for by now
        String all = text("#replace-summary");
        push(KeyCode.SPACE);
        waitFor(() -> !text("#replace-summary").equals(all));
        String unticked = text("#replace-summary");
        push(KeyCode.SPACE);
        waitFor(() -> text("#replace-summary").equals(all));
        push(KeyCode.SPACE);
        waitFor(() -> text("#replace-summary").equals(unticked));
        tabTo("#replace-go");
        push(KeyCode.SPACE);
        String count = unticked.replaceFirst(".*印を付けた([0-9,]+)か所を.*", "$1");
        waitFor(() -> !there("#replace-words") && there(count + "か所を置き換えました。元に戻すことができます。"));
        assertThat(all).doesNotContain("印を付けた" + count + "か所");

        push(KeyCode.CONTROL, KeyCode.H);
        waitFor(() -> there("#replace-words"));
        interact(() -> robot.lookup("#replace-words").queryAs(TextField.class).setText("ひとり暮らし高齢者"));
        interact(() -> robot.lookup("#replace-others").queryAs(TextField.class).setText("一人暮らしの高齢者"));
        waitFor(() -> text("#replace-summary").startsWith("1か所のうち、"));
        push(KeyCode.ESCAPE);
        waitFor(() -> !there("#replace-words"));
        push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> outline().contains("ひとり暮らし高齢者見守り訪問"));
    }

    @Test
    void sectionsAreTickedWithTheSpaceBarAndTheFilterIsKeptByName() {
        startSample();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        waitFor(() -> "filter-words".equals(focused().getId()));
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        waitFor(() -> there(".pick-list") && robot.lookup(".pick-list").query().isFocused());
        push(KeyCode.SPACE);
        waitFor(() -> text("#filter-count").endsWith(" / 24項目"));
        String count = text("#filter-count");
        push(KeyCode.ESCAPE);
        waitFor(() -> !there(".pick-list"));
        robot.clickOn("#filter-keep");
        waitFor(() ->
                there("#filter-name") && robot.lookup("#filter-name").query().isFocused());
        type("watashi");
        push(KeyCode.ENTER);
        waitFor(() -> !there("#filter-name"));
        robot.clickOn("#filter-clear");
        waitFor(() -> text("#filter-count").isEmpty());

        robot.clickOn("#filter-kept");
        waitFor(() -> there("watashi"));
        robot.clickOn("watashi");
        waitFor(() -> text("#filter-count").equals(count));
    }

    private int gridRows() {
        GridView grid = robot.lookup(node -> node instanceof GridView).query();
        return (int) grid.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT);
    }

    @Test
    void theCardOfTheChosenItemTakesTheGridsPlaceAndGivesItBack() {
        startSample();
        push(KeyCode.CONTROL, KeyCode.HOME);
        push(KeyCode.F4);
        waitFor(() -> there(".card-head"));
        push(KeyCode.CONTROL, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.DOWN);
        waitFor(() -> focused().getStyleClass().contains("text-place"));

        push(KeyCode.ESCAPE);
        waitFor(() -> "cell-editor".equals(focused().getId()));
    }

    @Test
    void anEarlierStepIsSeenAndTakenBackFromTheJournal() {
        startSample();
        typeIntoTheFirstTitle("kakikae");
        push(KeyCode.ENTER);
        waitFor(() -> outline().contains("kakikae"));
        push(KeyCode.F8);
        waitFor(() -> there("#journal"));
        interact(() -> robot.lookup("#journal").query().requestFocus());
        push(KeyCode.HOME);
        waitFor(() -> there("#journal-look"));
        robot.clickOn("#journal-look");
        waitFor(() -> there("#past"));
        push(KeyCode.ESCAPE);
        waitFor(() -> !there("#past"));

        robot.clickOn("#journal-take-back");
        waitFor(() -> !outline().contains("kakikae"));
        assertThat(robot.lookup(".journal-what").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.startsWith("取消し："));
    }

    @Test
    void theNextYearIsOpenedByKeysAndTakenBack() {
        startSample();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        waitFor(() -> there("#openings") && robot.lookup("#openings").query().isFocused());
        push(KeyCode.ENTER);
        waitFor(() -> robot.lookup("#place").queryLabeled().getText().matches("令和[0-9]+年度を開きました。.*"));
        waitFor(() -> focused() instanceof TextArea);
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.F8);
        assertThat(robot.lookup(".journal-what").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.matches("元に戻す：令和[0-9]+年度への年度更新"));
    }

    @Test
    void aSectionIsAddedAndRenamedFromAYearOn() {
        startSample();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        waitFor(() -> there("#unit-add"));
        robot.clickOn("#unit-add");
        waitFor(() ->
                there("#unit-names") && robot.lookup("#unit-names").query().isFocused());
        type("minatoka");
        push(KeyCode.ENTER);
        waitFor(() -> !there("#unit-names") && there("minatoka"));
        robot.clickOn("#unit-rename");
        waitFor(() ->
                there("#unit-names") && robot.lookup("#unit-names").query().isFocused());
        push(KeyCode.CONTROL, KeyCode.A);
        type("umika");
        push(KeyCode.ENTER);
        waitFor(() -> there("umika") && there("令和7年度から") && there("令和6年度まで"));
    }

    private void interact(Runnable action) {
        robot.interact(action);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private void startSample() {
        waitFor(() -> stage.isFocused()
                && there("#welcome-sample")
                && robot.lookup("#welcome-sample").query().isFocused());
        robot.clickOn("#welcome-sample");
        waitFor(() -> robot.lookup(node -> node instanceof GridView).tryQuery().isPresent());
        waitFor(() -> stage.getScene().getFocusOwner() instanceof TextArea);
    }

    private void typeIntoTheFirstTitle(String text) {
        push(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < 3; i++) {
            push(KeyCode.RIGHT);
        }
        type(text);
    }

    /** Key by key: a text that is written at once would go to the window below a dialog. */
    private void type(String text) {
        for (char letter : text.toCharArray()) {
            robot.type(KeyCode.valueOf(String.valueOf(Character.toUpperCase(letter))));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean there(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private String text(String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    /** The titles that the outline shows. */
    private List<String> outline() {
        return robot.lookup(".outline-label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    /** Which button comes first is the system's custom. */
    private void tabTo(String button) {
        for (int tabs = 0; tabs < 3 && !robot.lookup(button).query().isFocused(); tabs++) {
            push(KeyCode.TAB);
        }
    }

    private static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, condition));
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }
}
