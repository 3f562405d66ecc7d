package org.shinchoku.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.window.RunningDesktop.waitFor;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.check.Finding;
import org.shinchoku.plan.Department;
import org.shinchoku.ui.grid.GridView;

/** What the mouse can do in the window, the keys can do alone; and what was set up is there the next time. */
class KeysAloneTest {

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
    void anEarlierPlanIsLookedAtAndGoneBackTo() {
        write("first");
        write("second");
        desk.push(KeyCode.F8);
        desk.push(KeyCode.F6);
        waitFor(() -> "journal".equals(desk.focused().getId()));
        desk.push(KeyCode.DOWN);
        desk.push(KeyCode.ENTER);
        waitFor(() -> desk.there("#past"));
        desk.push(KeyCode.F6);
        waitFor(() -> "journal".equals(desk.focused().getId()));
        desk.push(KeyCode.ESCAPE);
        desk.push(KeyCode.CONTROL, KeyCode.ENTER);

        waitFor(() -> !desk.there("#past") && desk.there("first"));
        assertThat(desk.there("second")).isFalse();
    }

    @Test
    void oneStepIsTakenBackFromTheJournal() {
        write("first");
        desk.push(KeyCode.F8);
        desk.push(KeyCode.F6);
        waitFor(() -> "journal".equals(desk.focused().getId()));
        desk.push(KeyCode.DELETE);

        waitFor(() -> !desk.there("first"));
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> "cell-editor".equals(desk.focused().getId()));
    }

    @Test
    void whatTheCommitteeSaidIsFoundOnTheCardAndTheNextCellInTheTableAgain() {
        desk.push(KeyCode.F6);
        desk.push(KeyCode.CONTROL, KeyCode.F);
        waitFor(() -> "search".equals(desk.focused().getId()));
        seek("固定している会場");
        desk.push(KeyCode.ENTER);
        waitFor(() -> desk.robot.lookup("#card").query().isVisible());
        waitFor(() -> desk.robot.lookup(".text-place").queryAll().stream()
                .anyMatch(place -> place.getPseudoClassStates().stream()
                        .anyMatch(state -> "sought".equals(state.getPseudoClassName()))));

        waitFor(() -> "search".equals(desk.focused().getId()));
        seek("ほしぞら");
        desk.push(KeyCode.ENTER);
        waitFor(() -> !desk.robot.lookup("#card").query().isVisible());
    }

    @Test
    void theMenuOfACellLeadsToItsCard() {
        desk.push(KeyCode.SHIFT, KeyCode.F10);
        waitFor(() -> desk.there("調書を表示"));
        Node entry = desk.robot.lookup("調書を表示").query();
        assertThat(entry.getParent().getAccessibleHelp()).startsWith("選んだ項目を一枚の調書で");
        desk.push(KeyCode.UP);
        desk.push(KeyCode.ENTER);
        waitFor(() -> desk.robot.lookup("#card").query().isVisible());
        desk.push(KeyCode.F4);
        waitFor(() -> "cell-editor".equals(desk.focused().getId()));
    }

    @Test
    void whatTheCheckFindsIsGoneToAndGoneOnceItIsPutRight() {
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        waitFor(() -> desk.there("#check-table") && findings().isFocused());
        waitFor(() -> findings().getItems().stream()
                .anyMatch(finding -> finding.kind().equals("missing_value")));
        assertThat(desk.there("行をダブルクリックするかEnterで、その欄へ移ります。記入を直すと、点検し直します。")).isTrue();
        assertThat(desk.text("#check-counts")).startsWith("誤り ");
        while (!chosen().kind().equals("missing_value")) {
            desk.push(KeyCode.DOWN);
        }
        Finding missing = chosen();
        desk.push(KeyCode.ENTER);
        waitFor(() -> "cell-editor".equals(desk.focused().getId()));
        desk.type("x");
        desk.push(KeyCode.ENTER);
        waitFor(() -> findings().getItems().stream().noneMatch(finding -> isSame(finding, missing)));
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        waitFor(() -> findings().isFocused());
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !desk.there("#check-table"));
    }

    private TableView<Finding> findings() {
        return desk.robot.lookup("#check-table").queryTableView();
    }

    private Finding chosen() {
        return findings().getSelectionModel().getSelectedItem();
    }

    /** Whether the same is found in the same place, whatever else was written meanwhile. */
    private static boolean isSame(Finding one, Finding other) {
        return one.kind().equals(other.kind())
                && one.item().id() == other.item().id()
                && one.field().id() == other.field().id()
                && Objects.equals(one.year(), other.year());
    }

    @Test
    void anItemThatTheFilterHidesIsSaidToBeSoWithTheKeyThatLiftsIt() {
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        waitFor(() -> desk.focused() instanceof TextField
                && !"search".equals(desk.focused().getId()));
        seek("ほしぞら");
        desk.push(KeyCode.ENTER);
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> "cell-editor".equals(desk.focused().getId()));
        desk.push(KeyCode.F4);
        waitFor(() -> desk.robot.lookup("#card").query().isVisible());
        desk.push(KeyCode.CONTROL, KeyCode.DOWN);
        desk.push(KeyCode.CONTROL, KeyCode.DOWN);
        desk.push(KeyCode.CONTROL, KeyCode.DOWN);
        waitFor(() -> desk.text("#place").contains("絞り込みのため一覧に表示していません。Ctrl+Shift+U"));

        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        waitFor(() -> !desk.there(".chip"));
        assertThat(desk.robot.lookup("#card").query().isVisible()).isTrue();
    }

    @Test
    void anItemThatTheJournalLeadsToIsSaidToBeHiddenByTheFilter() {
        write("first");
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        waitFor(() -> desk.focused() instanceof TextField
                && !"search".equals(desk.focused().getId()));
        seek("ほしぞら");
        desk.push(KeyCode.ENTER);
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> "cell-editor".equals(desk.focused().getId()));
        desk.push(KeyCode.F8);
        desk.push(KeyCode.F6);
        waitFor(() -> "journal".equals(desk.focused().getId()));
        waitFor(() -> desk.there(".journal-changes .hyperlink"));
        desk.push(KeyCode.TAB);
        waitFor(() -> desk.focused() instanceof Hyperlink);
        desk.push(KeyCode.SPACE);
        waitFor(() -> desk.text("#place").contains("絞り込みのため一覧に表示していません。Ctrl+Shift+U"));

        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        waitFor(() -> !desk.there(".chip"));
        waitFor(() -> "cell-editor".equals(desk.focused().getId()));
        desk.push(KeyCode.HOME);
        for (int i = 0; i < 3; i++) {
            desk.push(KeyCode.RIGHT);
        }
        desk.type("again");
        desk.push(KeyCode.ENTER);
        waitFor(() -> desk.there("again") && !desk.there("first"));
    }

    @Test
    void eachConditionIsChosenByTheArrowKeysAndCombinesWithTheOthers() {
        int all = 24;
        condition("#filter-repost", KeyCode.DOWN);
        assertThat(found()).isEqualTo(1);
        condition("#filter-repost", KeyCode.DOWN);
        assertThat(found()).isEqualTo(all - 1);
        condition("#filter-repost", KeyCode.UP);
        condition("#filter-repost", KeyCode.UP);

        condition("#filter-missing", KeyCode.DOWN);
        int missing = found();
        assertThat(missing).isLessThan(all);
        condition("#filter-missing", KeyCode.DOWN);
        condition("#filter-missing", KeyCode.DOWN);
        assertThat(found()).isPositive().isNotEqualTo(missing);
        condition("#filter-missing", KeyCode.UP);
        condition("#filter-missing", KeyCode.UP);
        condition("#filter-missing", KeyCode.UP);

        condition("#filter-changed", KeyCode.DOWN);
        assertThat(found()).isEqualTo(all); // everything was made today
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        waitFor(() -> !desk.there(".chip"));
    }

    private void condition(String box, KeyCode key) {
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        waitFor(() -> "filter-words".equals(desk.focused().getId()));
        desk.robot.interact(() -> desk.robot.lookup(box).query().requestFocus());
        desk.push(key);
    }

    /** How many items meet the conditions. */
    private int found() {
        String count = desk.text("#filter-count");
        return Integer.parseInt(count.substring(0, count.indexOf(' ')));
    }

    private void seek(String words) {
        desk.robot.interact(() -> ((TextField) desk.focused()).setText(words));
    }

    @Test
    void aSectionIsSplitAndTheNewOnesAreMergedAgain() {
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        waitFor(() -> desk.there("#departments"));
        tabTo("#departments");
        desk.push(KeyCode.F2);
        waitFor(() -> desk.there("新しい名称"));
        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !desk.there("新しい名称"));
        tabTo("#departments");
        desk.push(KeyCode.DOWN);
        answer("#unit-split", "ume", KeyCode.COMMA, "sakura");
        waitFor(() -> desk.there("ume") && desk.there("sakura"));

        tabTo("#departments");
        desk.push(KeyCode.HOME);
        for (int line = 0; line < 40 && !chosen("ume") && !chosen("sakura"); line++) {
            desk.push(KeyCode.DOWN);
        }
        desk.push(KeyCode.SHIFT, KeyCode.DOWN);
        answer("#unit-merge", "momo");
        waitFor(() -> desk.there("momo"));
        assertThat(successor("ume")).isEqualTo("momo");
        assertThat(successor("sakura")).isEqualTo("momo");

        desk.push(KeyCode.ESCAPE);
        waitFor(() -> !desk.there("#departments"));
        desk.push(KeyCode.CONTROL, KeyCode.Z);
        desk.push(KeyCode.CONTROL, KeyCode.Z);
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        waitFor(() -> desk.there("#departments"));
        assertThat(desk.there("ume") || desk.there("sakura") || desk.there("momo"))
                .isFalse();
        desk.push(KeyCode.ESCAPE);
    }

    /** Presses a button of the units' window, and answers with letters and keys. */
    private void answer(String button, Object... strokes) {
        tabTo(button);
        desk.push(KeyCode.SPACE);
        waitFor(() -> isFocused("#unit-names"));
        desk.push(KeyCode.CONTROL, KeyCode.A);
        for (Object stroke : strokes) {
            if (stroke instanceof KeyCode key) {
                desk.push(key);
            } else {
                desk.type((String) stroke);
            }
        }
        desk.push(KeyCode.ENTER);
        waitFor(() -> !desk.there("#unit-names"));
    }

    private void tabTo(String place) {
        for (int tabs = 0; tabs < 20 && !isFocused(place); tabs++) {
            desk.push(KeyCode.TAB);
        }
        assertThat(isFocused(place)).isTrue();
    }

    private boolean isFocused(String query) {
        return desk.robot.lookup(query).tryQuery().map(Node::isFocused).orElse(false);
    }

    private TreeTableView<Department> units() {
        return desk.robot.lookup("#departments").query();
    }

    private boolean chosen(String name) {
        TreeItem<Department> line = units().getSelectionModel().getSelectedItem();
        return line != null && line.getValue().name().equals(name);
    }

    private String successor(String name) {
        TreeTableView<Department> tree = units();
        for (int line = 0; line < tree.getExpandedItemCount(); line++) {
            if (tree.getTreeItem(line).getValue().name().equals(name)) {
                return String.valueOf(tree.getColumns().get(2).getCellData(line));
            }
        }
        return "";
    }

    @Test
    void missingEntriesAreCountedAndFilledInOneAfterTheOther() {
        desk.push(KeyCode.CONTROL, KeyCode.M);
        int before = missing();
        desk.type("x");
        desk.push(KeyCode.ENTER);
        waitFor(() -> missing() == before - 1);

        desk.robot.clickOn("#missing");
        waitFor(() -> "cell-editor".equals(desk.focused().getId()));
        desk.type("x");
        desk.push(KeyCode.ENTER);
        waitFor(() -> missing() == before - 2);
    }

    @Test
    void aCountLeadsToItsItemsAndFollowsWhatIsWrittenThere() throws TimeoutException {
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        waitFor(() -> desk.there("#summary-table")
                && desk.robot.lookup("#summary-table").query().isFocused()
                && desk.robot
                                .lookup("#summary-table")
                                .queryTableView()
                                .getItems()
                                .size()
                        == 3);
        desk.push(KeyCode.DOWN);
        desk.push(KeyCode.DOWN);
        desk.push(KeyCode.ENTER);
        waitFor(() -> desk.there(".chip"));
        assertThat(desk.text(".chip")).isEqualTo("集計：評価（令和6年度）　Ａ");
        assertThat(desk.text("#filter-count")).startsWith("7 /");
        desk.robot.interact(desk.stage()::requestFocus); // as window managers do
        waitFor(() -> "cell-editor".equals(desk.focused().getId()));

        desk.type("x");
        desk.push(KeyCode.ENTER);
        waitFor(() ->
                desk.robot.lookup("#summary-chart").query().getAccessibleText().contains("x 1件"));
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        waitFor(() -> !desk.there(".chip"));

        desk.close();
        assertThat(Window.getWindows()).isEmpty();
        desk.open();
    }

    @Test
    void thePanesAndTheirWidthsAreRemembered() throws TimeoutException {
        desk.push(KeyCode.F8);
        desk.robot.interact(() -> split().setDividerPosition(0, 0.4));
        double before = width("#outline-pane");
        desk.close();
        desk.open();

        waitFor(() -> desk.there("#journal-pane") && Math.abs(width("#outline-pane") - before) < 3);
    }

    @Test
    void allLettersGrowByAKeyAndAreAsLargeTheNextTime() throws TimeoutException {
        double label = labelSize();
        double row = rowHeight();
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        waitFor(() -> labelSize() > label && rowHeight() > row);
        double larger = labelSize();

        desk.close();
        desk.open();
        waitFor(() -> desk.there("#cell-editor") && labelSize() == larger && rowHeight() > row);
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        desk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        waitFor(() -> labelSize() == label && rowHeight() == row);
    }

    private double labelSize() {
        return desk.robot.lookup("#missing").queryLabeled().getFont().getSize();
    }

    private double rowHeight() {
        GridView grid = desk.robot.lookup(node -> node instanceof GridView).queryAs(GridView.class);
        return grid.cellArea(0, 0).getHeight();
    }

    private int missing() {
        return Integer.parseInt(desk.text("#missing").replaceAll("未記入 ([0-9]+)件.*", "$1"));
    }

    /** Over the first title, which the outline then shows. */
    private void write(String text) {
        desk.push(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < 3; i++) {
            desk.push(KeyCode.RIGHT);
        }
        desk.type(text);
        desk.push(KeyCode.ENTER);
        waitFor(() -> desk.there(text));
    }

    private SplitPane split() {
        return desk.robot.lookup(node -> node instanceof SplitPane).queryAs(SplitPane.class);
    }

    private double width(String pane) {
        return desk.robot.lookup(pane).queryAs(Region.class).getWidth();
    }
}
