package org.shinchoku.sheet;

import java.util.List;
import org.shinchoku.plan.FormLines;
import org.shinchoku.plan.FormSheet;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;

/**
 * A learnt sheet written with the plan it was learnt from.
 *
 * @param cells what came out
 * @param mould the learnt sheet
 * @param texts what the plan says in it
 */
record MouldProof(List<List<Cell>> cells, Mould mould, MouldTexts texts) {

    static MouldProof of(Plan plan, FormSheet learnt, List<FormLines> lines) {
        Mould mould = Mould.of(learnt, lines);
        MouldTexts texts = MouldTexts.written(plan);
        List<MouldRow> rows = mould.lines().stream().map(MouldRow::of).toList();
        return new MouldProof(new MouldSheet(plan, mould, rows, List.of(), 0, texts).cells(), mould, texts);
    }

    Cell cell(int row, int column) {
        return column < cells.get(row).size() ? cells.get(row).get(column) : Cell.EMPTY;
    }

    /** What the plan says in a cell, whether it is shown there or not. */
    String says(int row, int column) {
        MouldLine line = mould.lines().get(row);
        Slot slot = line.place(column).slot();
        return slot == null || line.item() == 0 ? "" : texts.of(slot, line.item(), 0);
    }
}
