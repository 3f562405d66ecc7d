package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;
import org.shinchoku.sheet.Row.Flow;

/**
 * How the rows of a learnt sheet behave at the end of a page: what heads a table goes with its first item, and a small table
 * stays whole.
 */
final class MouldFlows {

    private final Outline outline;
    private final List<MouldRow> rows;
    private final SheetRuns runs;
    private final BitSet kept = new BitSet();

    /** @param sheet the same rows, with their heights */
    MouldFlows(Plan plan, List<MouldRow> rows, Sheet sheet) {
        this.outline = Outline.of(plan);
        this.rows = rows;
        this.runs = new SheetRuns(sheet);
    }

    List<Flow> flows() {
        headings();
        runs.small().forEach(run -> kept.set(run[0], run[0] + run[1] - 1));
        List<Flow> flows = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            flows.add(breaks(r) ? Flow.BREAK_BEFORE : kept.get(r) && !breaks(r + 1) ? Flow.KEEP_WITH_NEXT : Flow.FREE);
        }
        return flows;
    }

    private boolean breaks(int row) {
        return row < rows.size()
                && rows.get(row).source().kept().breaks()
                && !rows.get(row).fresh();
    }

    /** From the first row that heads something, all go with the leaf below. */
    private void headings() {
        int from = -1;
        for (int r = 0; r < rows.size(); r++) {
            if (isLeaf(r)) {
                if (from >= 0) {
                    kept.set(from, r);
                }
                from = -1;
            } else if (from < 0 && !runs.isBlank(r) && (isHeading(r) || r == 0 || runs.isBlank(r - 1))) {
                from = r;
            }
        }
    }

    private boolean isLeaf(int row) {
        long item = rows.get(row).item();
        return item != 0 && outline.isLeaf(item);
    }

    /** A row of an upper item, or one that says what the columns are. */
    private boolean isHeading(int row) {
        return rows.get(row).item() != 0
                || rows.get(row).source().places().stream()
                        .anyMatch(place -> place.slot() != null && place.slot().part() == Slot.Part.NAME);
    }
}
