package org.shinchoku.ui.window;

import java.util.Set;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.find.Ground;
import org.shinchoku.ui.grid.GridViewModel;
import org.shinchoku.ui.item.CardView;

/** The grid as a search sees it, with the card for what is read there alone: reasons, opinions and answers. */
final class GridGround implements Ground {

    private final GridViewModel grid;
    private final CardView card;
    private final BooleanProperty cardShown;
    private Spot onCard;
    private Spot below;
    private boolean opened;

    GridGround(GridViewModel grid, CardView card, BooleanProperty cardShown) {
        this.grid = grid;
        this.card = card;
        this.cardShown = cardShown;
    }

    /** On the card as long as the clerk has not gone elsewhere in the grid below it. */
    @Override
    public Spot at() {
        Spot at = grid.at();
        return onCard != null && cardShown.get() && below.equals(at) ? onCard : at;
    }

    @Override
    public Set<Spot> chosen() {
        return grid.chosen();
    }

    @Override
    public Predicate<Spot> seen() {
        Predicate<Spot> seen = grid.seen();
        Spot at = grid.at();
        return spot -> spot.onCard() ? cardShown.get() && at != null && at.item() == spot.item() : seen.test(spot);
    }

    @Override
    public void go(Spot spot) {
        if (spot.onCard()) {
            grid.goTo(Spot.label(spot.item()));
            onCard = spot;
            below = grid.at();
            opened |= !cardShown.get();
            show(true);
            card.reveal(spot);
        } else {
            grid.goTo(spot);
            onCard = null;
            if (opened) {
                show(false); // it was opened for what was found before
            }
            opened = false;
        }
    }

    /** Whoever types the words goes on typing. */
    private void show(boolean shown) {
        Node typing = card.getScene().getFocusOwner();
        cardShown.set(shown);
        if (typing != null) {
            Platform.runLater(typing::requestFocus);
        }
    }
}
