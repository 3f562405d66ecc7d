package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Row.Flow;
import org.shinchoku.sheet.Sheet;

/** Finds the rows that begin a page of a sheet that has none on paper, so that a section's heading never stays behind at the foot of one. */
final class PageBreaks {

    /** Printers and fonts differ a little: a page is never filled to its last point. */
    static final double RESERVE = 0.97;

    /** A span of up to this part of a page is not torn apart, as on paper. */
    private static final double WHOLE = 0.25;

    private PageBreaks() {}

    /** The rows before which a page ends; rows have heights already. */
    static List<Integer> before(Sheet sheet) {
        PageSetup page = sheet.page();
        double scale = Widths.scale(sheet) / 100.0;
        double room = page.roomHeight() / scale * RESERVE;
        int headingEnd = page.headingFrom() + page.headingRows();
        double heading = height(sheet, page.headingFrom(), headingEnd);
        BitSet bound = bound(sheet, room * WHOLE);
        List<Integer> breaks = new ArrayList<>();
        double used = 0;
        for (int r = 0; r < sheet.rows().size(); ) {
            int end = chainEnd(sheet, r, bound);
            double chain = height(sheet, r, end);
            boolean wanted = sheet.rows().get(r).flow() == Flow.BREAK_BEFORE;
            double own = height(sheet, r, r + 1);
            // what must stay together and is taller than a page is parted where the page ends, where Excel would part
            // it too
            boolean full = used + chain > room && chain + heading <= room || used + own > room && used > heading;
            if (r > headingEnd && (wanted || full)) {
                breaks.add(r);
                used = heading;
            }
            used += own;
            // A row taller than a page runs on to the next by itself.
            used = used > room ? heading + (used - heading) % Math.max(1, room - heading) : used;
            r++;
        }
        return breaks;
    }

    /** The row behind those that must stay together with this one. */
    private static int chainEnd(Sheet sheet, int row, BitSet bound) {
        int end = row;
        while (end < sheet.rows().size() - 1
                && (bound.get(end) || sheet.rows().get(end).flow().keeps())) {
            end++;
        }
        return end + 1;
    }

    /** The rows that share a low span with the next one, as the tick boxes of an item do. */
    private static BitSet bound(Sheet sheet, double most) {
        BitSet bound = new BitSet();
        for (Area span : sheet.spans()) {
            if (span.rows() > 1 && height(sheet, span.row(), span.lastRow() + 1) <= most) {
                bound.set(span.row(), span.lastRow());
            }
        }
        return bound;
    }

    private static double height(Sheet sheet, int from, int to) {
        double height = 0;
        for (int r = from; r < Math.min(to, sheet.rows().size()); r++) {
            Row row = sheet.rows().get(r);
            height += row.hidden() ? 0 : row.height();
        }
        return height;
    }
}
