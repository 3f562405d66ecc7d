package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.paper.Box;
import org.shinchoku.paper.Page;
import org.shinchoku.paper.Rule;
import org.shinchoku.sheet.Stroke;

class MiniatureTest {

    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void areasAndLinesStandWhereTheyStandOnThePage() {
        Page page = new Page(
                0,
                200,
                100,
                List.of(new Box(100, 0, 100, 50, 0xFF0000), new Box(-50, 90, 40, 400, 0)),
                List.of(new Rule(0, 75, 200, 75, Stroke.PLAIN)),
                List.of());
        Miniature small = Miniature.of(page, 20);
        assertThat(small.height()).isEqualTo(10);
        int[] pixels = small.pixels();
        assertThat(pixels[0]).isEqualTo(WHITE);
        assertThat(pixels[10]).isEqualTo(0xFFFF0000);
        assertThat(pixels[4 * 20 + 19]).isEqualTo(0xFFFF0000);
        assertThat(pixels[5 * 20 + 19]).isEqualTo(WHITE);
        assertThat(pixels[7 * 20 + 3]).isNotEqualTo(WHITE).isEqualTo(pixels[7 * 20 + 19]);
    }
}
