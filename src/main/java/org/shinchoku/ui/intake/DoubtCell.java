package org.shinchoku.ui.intake;

import java.util.List;
import org.shinchoku.intake.Doubt;

/** One doubt: a box to tick, where it is, and what it is about. */
final class DoubtCell extends TickCell<Doubt> {

    private final DoubtsViewModel doubts;

    DoubtCell(DoubtsViewModel doubts) {
        super("doubt-place", "doubt-sentence");
        this.doubts = doubts;
    }

    @Override
    void tick(Doubt doubt, boolean on) {
        doubts.look(doubt, on);
    }

    @Override
    boolean isTicked(Doubt doubt) {
        return doubts.isLooked(doubt);
    }

    @Override
    List<String> texts(Doubt doubt) {
        return List.of(DoubtTexts.heading(doubt), doubt.told());
    }

    @Override
    String spoken(Doubt doubt, boolean ticked) {
        return (ticked ? "確認済み " : "") + DoubtTexts.heading(doubt) + " " + doubt.told();
    }
}
