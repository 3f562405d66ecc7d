package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Letters are as wide wherever one asks. */
class FontAdvancesTest {

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void workThatIsAsideMeasuresAsTheScreenDoes() throws Exception {
        String text = "計画のA1";
        double screen = FxToolkit.setupFixture(() -> width(FontAdvances.regular(13), text));
        BitSet letters = new BitSet();
        text.chars().forEach(letters::set);

        double aside = CompletableFuture.supplyAsync(() -> {
                    FontAdvances advances = FontAdvances.regular(13);
                    advances.learn(letters);
                    return width(advances, text);
                })
                .get(10, TimeUnit.SECONDS);
        double unlearnt = CompletableFuture.supplyAsync(() -> width(FontAdvances.regular(13), text))
                .get(10, TimeUnit.SECONDS);

        assertThat(aside).isEqualTo(screen).isPositive();
        assertThat(unlearnt).isEqualTo(screen);
    }

    private static double width(FontAdvances advances, String text) {
        return text.codePoints().mapToDouble(advances::of).sum();
    }
}
