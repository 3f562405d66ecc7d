package org.shinchoku.ui.intake;

import javafx.scene.control.Label;
import org.shinchoku.intake.Doubt;

/** One doubt: a box to tick, where it is, and what it is about. */
final class DoubtCell extends TickCell<Doubt> {

    private final DoubtsViewModel doubts;
    private final Label place;
    private final Label sentence;

    DoubtCell(DoubtsViewModel doubts) {
        this(doubts, label("doubt-place"), label("doubt-sentence"));
    }

    private DoubtCell(DoubtsViewModel doubts, Label place, Label sentence) {
        super(place, sentence);
        this.doubts = doubts;
        this.place = place;
        this.sentence = sentence;
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
    void show(Doubt doubt) {
        place.setText(DoubtTexts.place(doubt));
        sentence.setText(doubt.told());
    }

    @Override
    String spoken(Doubt doubt, boolean ticked) {
        return (ticked ? "確認済み " : "") + DoubtTexts.place(doubt) + " " + doubt.told();
    }
}
