package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private final GridModel model = GridModelTest.model(Samples.large(5000, 7));
    private final Viewport whole = new Viewport(model, 1200, 800, 1, 0, 0);

    @Test
    void everyCellIsFoundWhereItLies() {
        Viewport port = whole.zoomed(1.25).at(700, 123_456);
        for (int column = port.firstColumn() + 1; column < port.lastColumn(); column++) {
            for (int row = port.firstRow() + 1; row < port.lastRow(); row++) {
                Rectangle2D area = port.areaPx(new Place(row, column));
                double middle = port.top(row) * port.zoom() + 1;
                assertThat(port.cellAt(area.getMinX() + 1, middle)).contains(new Place(row, column));
                assertThat(port.cellAt(area.getMaxX() - 1, middle)).contains(new Place(row, column));
            }
        }
    }

    @Test
    void columnsThatStayAreFoundHoweverFarTheOthersHaveMoved() {
        assertThat(whole.at(900, 0).columnAt(10)).isZero();
        assertThat(whole.at(900, 0).left(3)).isEqualTo(whole.left(3));
    }

    @Test
    void nothingMovesBeyondTheTable() {
        Viewport end = whole.at(1e9, 1e9);

        assertThat(end.lastRow()).isEqualTo(model.rows().size() - 1);
        assertThat(end.top(end.lastRow())
                        + model.heights().bottom(end.lastRow())
                        - model.heights().top(end.lastRow()))
                .isEqualTo(end.height());
        assertThat(end.x()).isEqualTo(end.mostX());
        assertThat(whole.at(-5, -5)).isEqualTo(whole);
    }

    @Test
    void aCellIsBroughtIntoViewWithAsLittleMovementAsCanBe() {
        Viewport there = whole.showing(new Place(2500, 20));

        assertThat(there.top(2500)).isGreaterThanOrEqualTo(model.headings().height());
        assertThat(there.lastRow()).isBetween(2500, 2501);
        assertThat(there.showing(new Place(2500, 20))).isEqualTo(there);
        assertThat(there.showing(new Place(2500, 0)).x()).isEqualTo(there.x());
    }

    @Test
    void headingsAreNoCells() {
        assertThat(whole.cellAt(600, 5)).isEmpty();
        assertThat(whole.inHeadings(5)).isTrue();
        assertThat(whole.cellAt(-3, 300)).isEmpty();
    }

    @Test
    void whatStaysTakesAtMostHalfOfTheWindow() {
        Viewport narrow = whole.sized(700, 800);
        assertThat(narrow.frozenWidth()).as("all is seen at first").isGreaterThan(350);

        Viewport moved = narrow.at(900, 0);
        assertThat(moved.frozenWidth()).isLessThanOrEqualTo(350);
        assertThat(moved.left(moved.firstFrozen())).as("no column is cut").isZero();
        assertThat(moved.columnAt(10)).isEqualTo(moved.firstFrozen());
    }

    @Test
    void outerLevelsComeBackWhenTheyAreGoneTo() {
        Viewport moved = whole.sized(700, 800).at(900, 0);

        assertThat(moved.left(0)).isNegative();
        assertThat(moved.showing(new Place(0, 0)).left(0)).isZero();
        assertThat(moved.showing(new Place(0, 3)).x())
                .as("titles stay in sight")
                .isEqualTo(moved.x());
    }

    @Test
    void inAVeryNarrowWindowNothingStays() {
        assertThat(whole.sized(250, 800).at(900, 0).frozenWidth()).isZero();
    }
}
