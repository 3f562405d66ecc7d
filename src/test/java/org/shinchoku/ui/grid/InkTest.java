package org.shinchoku.ui.grid;

import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.ui.kit.Contrast;

/** Whatever is painted in the grid can be read, in both palettes. */
class InkTest {

    private static final Map<Ink, List<Ink>> GROUNDS = Map.of(
            Ink.TEXT,
                    List.of(
                            Ink.PAPER,
                            Ink.HEADING,
                            Ink.YEAR,
                            Ink.BRANCH,
                            Ink.BRANCH_TOP,
                            Ink.REPOST,
                            Ink.DRIFTED,
                            Ink.MISSING,
                            Ink.FOUND,
                            Ink.NEW),
            Ink.QUIET, List.of(Ink.PAPER, Ink.BEFORE, Ink.BRANCH, Ink.BRANCH_TOP),
            Ink.ACCENT, List.of(Ink.PAPER),
            Ink.HEADING_TEXT, List.of(Ink.HEADING_CHOSEN, Ink.PAPER),
            Ink.REPOST_TAG, List.of(Ink.PAPER, Ink.REPOST, Ink.BRANCH, Ink.BRANCH_TOP),
            Ink.MISSING_TEXT, List.of(Ink.MISSING, Ink.DRIFTED));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lettersAreToldFromTheirGround(boolean contrast) {
        SoftAssertions all = new SoftAssertions();
        GROUNDS.forEach((ink, grounds) -> grounds.forEach(ground -> {
            Color letters = ink.color(contrast);
            Color plain = ground.color(contrast);
            Color chosen = Contrast.over(plain, Ink.CHOSEN.color(contrast));
            all.assertThat(Contrast.between(letters, plain))
                    .as(ink + " on " + ground)
                    .isGreaterThanOrEqualTo(Contrast.ENOUGH);
            all.assertThat(Contrast.between(letters, chosen))
                    .as(ink + " on " + ground + ", chosen")
                    .isGreaterThanOrEqualTo(Contrast.ENOUGH);
        }));
        all.assertAll();
    }
}
