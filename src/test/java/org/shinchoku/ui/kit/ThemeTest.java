package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters are told from their ground in both palettes. */
class ThemeTest {

    private static final Pattern COLOUR = Pattern.compile("(-color-[a-z0-9-]+): (#[0-9a-f]{6});");
    private static final List<String> LETTERS =
            List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg");
    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-0", "-color-accent-1");

    @ParameterizedTest
    @ValueSource(strings = {"shinchoku.css", "contrast.css"})
    void lettersAreToldFromEveryGround(String sheet) throws IOException {
        Map<String, Color> colours = colours("shinchoku.css");
        colours.put("-color-bg-default", Color.WHITE); // as in the theme below
        colours.putAll(colours(sheet));
        SoftAssertions all = new SoftAssertions();
        for (String letters : LETTERS) {
            for (String ground : GROUNDS) {
                all.assertThat(Contrast.between(colours.get(letters), colours.get(ground)))
                        .as(letters + " on " + ground)
                        .isGreaterThanOrEqualTo(Contrast.ENOUGH);
            }
        }
        all.assertAll();
    }

    @Test
    void highContrastNamesEveryColourOfOurOwn() throws IOException {
        assertThat(colours("contrast.css").keySet())
                .containsAll(colours("shinchoku.css").keySet());
    }

    @Test
    void theMeasureIsThatOfTheGuideline() {
        assertThat(Contrast.between(Color.WHITE, Color.BLACK)).isEqualTo(21);
        assertThat(Contrast.between(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.49);
    }

    private static Map<String, Color> colours(String sheet) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(sheet)) {
            Map<String, Color> colours = new HashMap<>();
            COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
            return colours;
        }
    }
}
