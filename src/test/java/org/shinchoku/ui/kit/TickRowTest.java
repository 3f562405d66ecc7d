package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A row shows the texts of what it stands for, and nothing of what it stood for before. */
class TickRowTest {

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static final class Words extends TickRow<List<String>> {

        Words() {
            super("first", "second");
        }

        @Override
        protected void tick(List<String> item, boolean on) {
            // nobody ticks here
        }

        @Override
        protected boolean isTicked(List<String> item) {
            return false;
        }

        @Override
        protected List<String> texts(List<String> item) {
            return item;
        }

        @Override
        protected String spoken(List<String> item, boolean ticked) {
            return String.join("", item);
        }

        List<String> seen() {
            return getGraphic().lookupAll(".label").stream()
                    .filter(label -> label.isVisible())
                    .map(label -> ((Label) label).getText())
                    .toList();
        }
    }

    @Test
    void aTextThatIsGoneLeavesNothingBehind() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Words row = new Words();
            row.updateItem(List.of("こちら", "回答"), false);
            assertThat(row.seen()).containsExactlyInAnyOrder("こちら", "回答");
            row.updateItem(List.of("こちら", ""), false);
            assertThat(row.seen()).containsExactly("こちら");
            return true;
        });
    }
}
