package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** Where a workbook's pages end; A4 across has room for 511 points, of which a few are left. */
class PageBreaksTest {

    private static Sheet sheet(int items, int rowsEach, double height) {
        List<Row> rows = new ArrayList<>();
        List<Area> spans = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            spans.add(new Area(rows.size(), 0, rowsEach, 1));
            for (int r = 0; r < rowsEach; r++) {
                rows.add(Row.of(List.of(Cell.of("項目"), Cell.of("□"))).withHeight(height));
            }
        }
        return Sheet.of("表", List.of(Column.of(100), Column.of(100)), rows, spans, PageSetup.PLAIN);
    }

    @Test
    void theTickRowsOfAnItemStayTogether() {
        List<Integer> breaks = PageBreaks.before(sheet(20, 4, 20));
        assertThat(breaks).isNotEmpty().allMatch(row -> row % 4 == 0);
    }

    @Test
    void aTallSpanIsBrokenRatherThanAPageLeftWhite() {
        List<Integer> breaks = PageBreaks.before(sheet(2, 40, 20));
        assertThat(breaks).isNotEmpty().contains(25);
    }
}
