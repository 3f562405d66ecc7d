package org.shinchoku.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Area;

class SheetViewModelTest {

    private final SheetViewModel sheet = new SheetViewModel(Books.minato());

    @Test
    void aMergedCellIsOneStep() {
        assertThat(sheet.spot().area()).isEqualTo(new Area(0, 0, 1, 6));
        sheet.step(1, 0);
        sheet.step(1, 0);
        assertThat(sheet.spot().area()).isEqualTo(new Area(2, 0, 2, 1));
        sheet.step(1, 0);
        assertThat(sheet.spot().address()).isEqualTo("A5");
        sheet.step(-1, 0);
        assertThat(sheet.spot().address()).isEqualTo("A3");
    }

    @Test
    void theEdgesHold() {
        sheet.last();
        sheet.step(1, 1);
        assertThat(sheet.spot().address()).isEqualTo("F7");
        sheet.first();
        sheet.step(-1, -1);
        assertThat(sheet.spot().address()).isEqualTo("A1");
    }

    @Test
    void aLeapGoesToTheNextText() {
        sheet.go(0, 6, 0);
        sheet.leap(0, 1);
        assertThat(sheet.spot().address()).isEqualTo("E7");
    }

    @Test
    void anotherSheetIsShownWhereItWasLeft() {
        sheet.go(0, 4, 3);
        sheet.tab(1);
        assertThat(sheet.sheet().name()).isEqualTo("覚書");
        sheet.tab(0);
        assertThat(sheet.spot().address()).isEqualTo("D5");
    }

    @Test
    void aValueIsFoundWhereItCameFrom() {
        assertThat(sheet.origin("みなと計画.xlsx!実績!A4")).hasValue(new Spot(0, new Area(2, 0, 2, 1)));
        assertThat(sheet.origin("ほか.xlsx!実績!A4")).isEmpty();
        assertThat(sheet.origin("")).isEmpty();
    }
}
