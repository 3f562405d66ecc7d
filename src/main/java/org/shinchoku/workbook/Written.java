package org.shinchoku.workbook;

import java.util.List;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Turn;
import org.shinchoku.sheet.Turns;

/**
 * A sheet with the widths, heights and margins that it has in a workbook, and where its pages begin.
 *
 * @param scale at which it is printed, in percent
 * @param rows that begin a page, but the first
 * @param columns that begin a page beside the first
 */
record Written(Sheet sheet, int scale, List<Integer> rows, List<Integer> columns) {

    /** Printers and fonts differ a little: a page is never filled to its last point. */
    static final double RESERVE = 0.97;

    private static final int LEAST_SCALE = 10;

    /** @param turns where its pages begin on paper, or null where that is not known */
    static Written of(Sheet sheet, Turns turns) {
        Sheet broken = EdgeLines.broken(sheet);
        if (turns == null) {
            Sheet written = TallRows.split(high(broken, 100), List.of()).sheet();
            return new Written(written, Widths.scale(written), PageBreaks.before(written), List.of());
        }
        // Not to be repeated are headings that leave no room for what they head.
        Sheet headed = turns.titled() ? broken : broken.withPage(broken.page().withoutHeadings());
        int scale = turns.columns().isEmpty() ? Widths.scale(headed) : (int) (100 * RESERVE);
        Sheet high = high(headed, scale);
        for (double over = over(high, turns, scale); over > 1 && scale > LEAST_SCALE; over = over(high, turns, scale)) {
            // Where the type becomes smaller, more of it stands in a line that is as wide as the paper.
            double less = headed.page().scale() == Scale.FILL_WIDTH ? Math.sqrt(over) : over;
            scale = Math.max(LEAST_SCALE, Math.min(scale - 1, (int) (scale / less)));
            high = high(headed, scale);
        }
        TallRows split = TallRows.split(high, turns.rows());
        return new Written(split.sheet(), scale, split.begin(), turns.columns());
    }

    private static Sheet high(Sheet sheet, int scale) {
        return Heights.set(Widths.fill(sheet, scale));
    }

    /** How much taller than its paper the fullest page is, as a factor; up to 1 all have room. */
    private static double over(Sheet sheet, Turns turns, int scale) {
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
        double room = page.paperHeight() - page.margins().top() - page.margins().bottom();
        return most * scale / 100 / (room * RESERVE);
    }
}
