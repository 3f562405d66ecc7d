package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shinchoku.ui.kit.Command.Where;

/** Every operation has a key of its own and is explained. */
class CommandTest {

    @ParameterizedTest
    @EnumSource
    void everyOneHasAKeyAndASentence(Command command) {
        assertThat(command.keys()).isNotEmpty();
        assertThat(command.says()).endsWith("。");
    }

    @ParameterizedTest
    @EnumSource
    void noKeyMeansTwoThingsAtOnePlace(Where where) {
        Set<String> seen = new HashSet<>();
        List<String> twice = Stream.of(Command.values())
                .filter(command -> command.where() == where || heardBehind(where, command))
                .flatMap(command -> command.keys().stream())
                .map(Key::getName)
                .filter(key -> !seen.add(key))
                .toList();

        assertThat(twice).isEmpty();
    }

    /** The keys of the window are heard in its panes; the import, the pages, the counts, the meetings and the inquiries have
     * windows of their own. */
    private static boolean heardBehind(Where where, Command command) {
        return command.where() == Where.WINDOW
                && where != Where.INTAKE
                && where != Where.SHEET
                && where != Where.SUMMARY
                && where != Where.OPINION
                && where != Where.INQUIRY;
    }

    @Test
    void aKeyIsHeardWithExactlyWhatIsHeldWithIt() {
        assertThat(Command.IMPORT_COPIED.isPressed(pressed(KeyCode.V, true, true)))
                .isTrue();
        assertThat(Command.IMPORT_COPIED.isPressed(pressed(KeyCode.V, false, true)))
                .isFalse();
        assertThat(Command.PASTE.isPressed(pressed(KeyCode.V, false, true))).isTrue();
        assertThat(Command.PASTE.isPressed(pressed(KeyCode.V, true, true))).isFalse();
    }

    @Test
    void aSignIsHeardWhereverItLiesOnTheKeyboard() {
        assertThat(Command.ZOOM_IN.isPressed(pressed(KeyCode.SEMICOLON, true, true)))
                .isTrue();
        assertThat(Command.ZOOM_IN.isPressed(pressed(KeyCode.ADD, false, true))).isTrue();
        assertThat(Command.ZOOM_IN.keyWords()).isEqualTo("Ctrl++");
    }

    @Test
    void aMenuShowsTheKeyThatAPaneHearsWithoutHearingItItself() {
        Key shown = Command.RENAME.accelerator();

        assertThat(shown.getDisplayText()).isEqualTo("F2");
        assertThat(shown.match(pressed(KeyCode.F2, false, false))).isFalse();
        assertThat(Command.RENAME.isPressed(pressed(KeyCode.F2, false, false))).isTrue();
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }
}
