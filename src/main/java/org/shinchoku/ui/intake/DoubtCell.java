package org.shinchoku.ui.intake;

import java.util.List;
import org.shinchoku.intake.Doubt;
import org.shinchoku.ui.kit.TickRow;

/** One doubt: a box to tick, where it is, and what it is about. */
final class DoubtCell extends TickRow<Doubt> {

    private final DoubtsViewModel doubts;

    DoubtCell(DoubtsViewModel doubts) {
        super("tick-place", "doubt-sentence");
        this.doubts = doubts;
    }

    @Override
    protected void tick(Doubt doubt, boolean on) {
        doubts.look(doubt, on);
    }

    @Override
    protected boolean isTicked(Doubt doubt) {
        return doubts.isLooked(doubt);
    }

    @Override
    protected List<String> texts(Doubt doubt) {
        return List.of(DoubtTexts.heading(doubt), doubt.told());
    }

    @Override
    protected String spoken(Doubt doubt, boolean ticked) {
        return (ticked ? "確認済み " : "") + DoubtTexts.heading(doubt) + " " + doubt.told();
    }
}
