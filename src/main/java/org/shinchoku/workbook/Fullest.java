package org.shinchoku.workbook;

import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Turn;
import org.shinchoku.sheet.Turns;

/** How full the fullest page of a sheet is, of which it is known where its pages begin. */
final class Fullest {

    private Fullest() {}

    /** How much taller than its paper the fullest page is, as a factor; up to 1 all have room. */
    static double over(Sheet sheet, Turns turns, int scale) {
        PageSetup page = sheet.page();
        double[] tops = new double[sheet.rows().size() + 1];
        for (int r = 0; r < sheet.rows().size(); r++) {
            Row row = sheet.rows().get(r);
            tops[r + 1] = tops[r] + (row.hidden() ? 0 : row.height());
        }
        int headingEnd =
                Math.min(page.headingFrom() + page.headingRows(), sheet.rows().size());
        double heading = tops[headingEnd] - tops[Math.min(page.headingFrom(), headingEnd)];
        double most = 0;
        double top = 0;
        double repeated = 0;
        for (Turn turn : turns.rows()) {
            double next = tops[turn.row()] + turn.part() * (tops[turn.row() + 1] - tops[turn.row()]);
            most = Math.max(most, next - top + repeated);
            top = next;
            repeated = turn.row() >= headingEnd ? heading : 0;
        }
        most = Math.max(most, tops[tops.length - 1] - top + repeated);
        return most * scale / 100 / (page.roomHeight() * PageBreaks.RESERVE);
    }
}
