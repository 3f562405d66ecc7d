package org.shinchoku.workbook;

import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Turns;

/**
 * A sheet with the widths, heights and margins that it has in a workbook, and where its pages begin.
 *
 * @param scale at which it is printed, in percent
 * @param rows that begin a page, but the first
 * @param columns that begin a page beside the first
 * @param sources of the cells that say again what stands in another, that cell
 */
record Written(Sheet sheet, int scale, List<Integer> rows, List<Integer> columns, Map<Area, Area> sources) {

    private static final int LEAST_SCALE = 10;

    /** @param turns where its pages begin on paper, or null where that is not known */
    static Written of(Sheet sheet, Turns turns) {
        Sheet broken = EdgeLines.broken(sheet);
        if (turns == null) {
            Sheet written = TallRows.split(high(broken, 100), List.of()).sheet();
            return new Written(written, Widths.scale(written), PageBreaks.before(written), List.of(), Map.of());
        }
        // Not to be repeated are headings that leave no room for what they head.
        Sheet headed = turns.titled() ? broken : broken.withPage(broken.page().withoutHeadings());
        int scale = turns.columns().isEmpty() ? Widths.scale(headed) : (int) (100 * PageBreaks.RESERVE);
        Sheet high = high(headed, scale);
        for (double over = Fullest.over(high, turns, scale);
                over > 1 && scale > LEAST_SCALE;
                over = Fullest.over(high, turns, scale)) {
            // Where the type becomes smaller, more of it stands in a line that is as wide as the paper.
            double less = headed.page().scale() == Scale.FILL_WIDTH ? Math.sqrt(over) : over;
            scale = Math.max(LEAST_SCALE, Math.min(scale - 1, (int) (scale / less)));
            high = high(headed, scale);
        }
        TallRows split = TallRows.split(high, turns.rows());
        // What is read back by its looks must not say a thing twice.
        List<Area> parents = high.basis() == null
                ? List.of()
                : high.spans().stream().filter(s -> s.rows() > 1).toList();
        Again again = Again.in(split.sheet(), parents.stream().map(split::moved).toList(), split.begin());
        return new Written(again.sheet(), scale, split.begin(), turns.columns(), again.sources());
    }

    private static Sheet high(Sheet sheet, int scale) {
        return Heights.set(Widths.fill(sheet, scale));
    }
}
