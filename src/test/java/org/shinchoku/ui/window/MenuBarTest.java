package org.shinchoku.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.MenuTips;
import org.testfx.api.FxRobot;

/** Everything on the menus has a key and is explained. */
class MenuBarTest {

    @TempDir
    Path home;

    private RunningDesktop desk;
    private FxRobot robot;

    @BeforeEach
    void start() throws TimeoutException {
        desk = new RunningDesktop(home);
        robot = desk.robot;
        desk.startSample();
    }

    @AfterEach
    void stop() throws TimeoutException {
        desk.close();
    }

    @Test
    void everyEntryHasAKeyAndAnExplanation() {
        List<MenuItem> entries = entries();
        assertThat(entries).hasSizeGreaterThan(25);
        SoftAssertions all = new SoftAssertions();
        for (MenuItem entry : entries) {
            boolean key = entry.isDisable() || entry.getAccelerator() != null || hasMnemonic(entry);
            all.assertThat(key).as("a key of " + entry.getText()).isTrue();
            all.assertThat(MenuTips.of(entry))
                    .as("what " + entry.getText() + " does")
                    .endsWith("。");
        }
        all.assertAll();
    }

    @Test
    void everyOperationThatHasAnEntryStandsOnAMenu() {
        List<String> shown = entries().stream().map(MenuItem::getText).toList();
        Stream.of(Command.values())
                .map(Command::entry)
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> assertThat(shown).anyMatch(text -> text.startsWith(entry)));
    }

    @Test
    void noLetterOpensTwoEntriesOfOneMenu() {
        for (Menu menu : bar().getMenus()) {
            List<String> letters = items(menu)
                    .map(MenuItem::getText)
                    .map(MenuBarTest::mnemonic)
                    .filter(letter -> !letter.isEmpty())
                    .toList();
            assertThat(letters).as(menu.getText()).doesNotHaveDuplicates();
        }
    }

    @Test
    void theEntryThatTheKeysPointAtIsExplainedInTheStatusLine() {
        desk.push(KeyCode.F10);
        desk.push(KeyCode.DOWN);
        desk.push(KeyCode.DOWN);
        assertThat(desk.text("#place")).isIn(Command.NEW_LEDGER.says(), Command.OPEN_LEDGER.says());

        desk.push(KeyCode.ESCAPE);
        assertThat(desk.text("#place")).doesNotContain("。");
    }

    /** As in Excel: Alt+P, then Y. */
    @Test
    void aLetterChoosesFromTheOpenMenuAndIsNotWrittenIntoTheTable() {
        MenuItem undo = bar().getMenus().get(1).getItems().get(0);
        String last = undo.getText();
        robot.interact(() -> bar().getMenus().get(4).show());
        desk.push(KeyCode.Y);

        RunningDesktop.waitFor(() -> desk.there("#openings"));
        desk.push(KeyCode.ESCAPE);
        robot.interact(() -> bar().getMenus().get(1).show());
        desk.push(KeyCode.DIGIT5); // no entry's letter
        desk.push(KeyCode.ESCAPE);
        assertThat(bar().getMenus()).noneMatch(Menu::isShowing);
        desk.push(KeyCode.DOWN); // would keep what is written
        assertThat(undo.getText()).as("what can be undone").isEqualTo(last);
    }

    @Test
    void nothingOfTheLetterIsTypedWhereItsEntryLeadsTo() {
        MenuItem undo = bar().getMenus().get(1).getItems().get(0);
        String last = undo.getText();
        robot.interact(() -> menu("表示").show());
        desk.push(KeyCode.I); // larger letters
        desk.push(KeyCode.DOWN);
        assertThat(undo.getText()).as("what can be undone").isEqualTo(last);
        robot.interact(() -> menu("編集").show());
        desk.push(KeyCode.F);
        assertThat(desk.focused())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        field -> assertThat(field.getText()).isEmpty());
    }

    @Test
    void aLetterTurnsATickAndNotTogetherWithControl() {
        CheckMenuItem outline = (CheckMenuItem) entries().stream()
                .filter(entry -> entry.getText().startsWith(Command.SHOW_OUTLINE.entry()))
                .findFirst()
                .orElseThrow();
        boolean shown = outline.isSelected();
        robot.interact(() -> menu("表示").show());
        desk.push(KeyCode.T);
        assertThat(outline.isSelected()).isNotEqualTo(shown);
        robot.interact(() -> menu("表示").show());
        desk.push(KeyCode.CONTROL, KeyCode.T);
        desk.push(KeyCode.ESCAPE);
        assertThat(outline.isSelected()).isNotEqualTo(shown);
    }

    private Menu menu(String name) {
        return bar().getMenus().stream()
                .filter(menu -> menu.getText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private MenuBar bar() {
        return robot.lookup(node -> node instanceof MenuBar).queryAs(MenuBar.class);
    }

    private List<MenuItem> entries() {
        List<MenuItem> entries = new ArrayList<>();
        robot.interact(() -> bar().getMenus().forEach(menu -> collect(menu, entries)));
        return entries;
    }

    private static void collect(Menu menu, List<MenuItem> into) {
        Event.fireEvent(menu, new Event(Menu.ON_SHOWING)); // some fill themselves only then
        items(menu).forEach(item -> {
            if (item instanceof Menu inner) {
                collect(inner, into);
            } else {
                into.add(item);
            }
        });
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem));
    }

    private static boolean hasMnemonic(MenuItem item) {
        return item.isMnemonicParsing() && !mnemonic(item.getText()).isEmpty();
    }

    private static String mnemonic(String text) {
        int at = text.replace("__", "..").indexOf('_');
        return at < 0 || at + 1 == text.length() ? "" : text.substring(at + 1, at + 2);
    }
}
