package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormLines;
import org.shinchoku.plan.FormSheet;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;

/**
 * Learns the office's own sheets while a plan is read from them, so that {@link AsImported} can write them again.
 *
 * <p>A learnt sheet is proved by writing it at once: where it says something else than the sheet, the sheet's own wording is
 * kept with what the plan says in its place.
 */
public final class FormLearner {

    /** A sheet that is larger is nobody's form. */
    private static final int MOST_CELLS = 1_000_000;

    private static final int MOST_CELLS_WITHOUT_PLAN = 20_000;
    private static final int PROOFS = 3;

    /**
     * What of the plan stands in a cell.
     *
     * @param item the item it is about
     * @param slot what of it; of options and marks the text is learnt from the cell
     */
    public record Bound(long item, Slot slot) {}

    /** A cell in which something of the plan stands. */
    public record Held(int row, int column, Bound bound) {}

    /**
     * A sheet that was read.
     *
     * @param year the fiscal year that its title or name speaks of, or null
     * @param cells what of the plan stands in its cells; the first that is said of a cell counts
     */
    public record Seen(Sheet sheet, FiscalYear year, List<Held> cells) {}

    private final Plan plan;
    private final Form form;
    private final Map<Long, Integer> ranks = new HashMap<>();

    private FormLearner(Plan plan, String name) {
        this.plan = plan;
        Outline.of(plan).items().forEach(i -> ranks.put(i.id(), ranks.size()));
        this.form = Form.of(Plan.newId(), name, Form.Base.AS_IMPORTED);
    }

    /**
     * The plan with the form that its sheets have.
     *
     * @param name of the form
     */
    public static Plan learn(Plan plan, String name, List<Seen> sheets) {
        FormLearner learner = new FormLearner(plan, name);
        Plan learnt = plan.with(learner.form);
        for (int i = 0; i < sheets.size(); i++) {
            Seen seen = sheets.get(i);
            long cells = (long) seen.sheet().rows().size() * seen.sheet().width();
            if (cells <= (seen.cells().isEmpty() ? MOST_CELLS_WITHOUT_PLAN : MOST_CELLS)) {
                learnt = learnt.with(learner.rows(seen, i));
            }
        }
        return learnt;
    }

    private List<org.shinchoku.plan.Row> rows(Seen seen, int order) {
        MouldDraft draft = new MouldDraft(ranks, plan, seen, new MouldBinding(plan, seen));
        FormSheet sheet = draft.sheet(form.id(), order);
        List<FormLines> lines = draft.lines(sheet.id());
        boolean same = seen.cells().isEmpty();
        for (int i = 0; i < PROOFS && !same; i++) {
            same = draft.prove(MouldProof.of(plan, sheet, lines), i > 0);
            if (!same) {
                sheet = draft.sheet(form.id(), order);
                lines = draft.lines(sheet.id());
            }
        }
        List<org.shinchoku.plan.Row> rows = new ArrayList<>(lines);
        rows.add(sheet);
        return rows;
    }
}
