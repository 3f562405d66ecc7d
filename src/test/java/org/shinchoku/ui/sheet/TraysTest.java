package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.print.Paper;
import org.junit.jupiter.api.Test;
import org.shinchoku.paper.Page;

/** What is printed where a printer has not the paper that the pages are made for. */
class TraysTest {

    private static final Page A4 = page(595.28, 841.89);
    private static final Page A3 = page(1190.55, 841.89);
    private static final Trays SMALL = new Trays(List.of(Paper.A4, Paper.A5), Paper.A4);
    private static final Trays LARGE = new Trays(List.of(Paper.A3, Paper.A4), Paper.A4);

    private static Page page(double width, double height) {
        return new Page(0, width, height, List.of(), List.of(), List.of());
    }

    @Test
    void aPageGoesOnItsOwnPaperWhereThePrinterHasIt() {
        assertThat(LARGE.paper(A3)).isEqualTo(Paper.A3);
        assertThat(LARGE.paper(A4)).isEqualTo(Paper.A4);
        assertThat(LARGE.lacking("複合機", List.of(A4, A3))).isEmpty();
    }

    @Test
    void elseItGoesOnTheUsualOneAndTheClerkIsAskedOnce() {
        assertThat(SMALL.paper(A3)).isEqualTo(Paper.A4);
        assertThat(SMALL.lacking("複合機", List.of(A4, A3, A3))).contains("「複合機」にはＡ３の用紙がないため、Ａ４に縮めて印刷します。");
        Trays other = new Trays(List.of(Paper.A3), Paper.A3);
        assertThat(other.lacking("大判", List.of(A4))).contains("「大判」にはＡ４の用紙がないため、Ａ３に合わせて印刷します。");
    }

    @Test
    void onItsOwnPaperAPageIsAsLargeAsItIs() {
        Bounds placed = new Room(10, 20, 15, 1190.55 - 25, 800).place(A3).transform(bounds(A3));
        assertThat(placed.getWidth()).isEqualTo(1190.55);
        assertThat(placed.getMinX()).isEqualTo(-10);
        assertThat(placed.getMinY()).isEqualTo(-20);
    }

    @Test
    void onAnotherItIsMadeToFitWhole() {
        Bounds placed = new Room(12, 12, 12, 818, 571).place(A3).transform(bounds(A3));
        assertThat(placed.getMinX()).isZero();
        assertThat(placed.getMaxX()).isLessThanOrEqualTo(818.001);
        assertThat(placed.getMaxY()).isLessThanOrEqualTo(571.001);
        assertThat(placed.getWidth() / placed.getHeight())
                .isCloseTo(1190.55 / 841.89, org.assertj.core.data.Offset.offset(1e-9));
    }

    private static Bounds bounds(Page page) {
        return new BoundingBox(0, 0, page.width(), page.height());
    }
}
