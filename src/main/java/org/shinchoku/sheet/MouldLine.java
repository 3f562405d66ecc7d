package org.shinchoku.sheet;

import java.util.List;
import java.util.Map;
import org.shinchoku.plan.FormLines;
import org.shinchoku.plan.FormLines.Text;

/** A row of a learnt sheet as it was, at its index. */
record MouldLine(int index, FormLines.Line kept, List<MouldPlace> places, Map<Integer, Text> texts) {

    long item() {
        return kept.item();
    }

    MouldPlace place(int column) {
        return column < places.size() ? places.get(column) : MouldPlace.BLANK;
    }

    /** What the cell says that is not in the plan, or null. */
    Text text(int column) {
        return texts.get(column);
    }
}
