package org.shinchoku.ui.window;

import java.util.Set;
import java.util.function.Predicate;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.find.Ground;
import org.shinchoku.ui.grid.GridViewModel;

/** The grid, as a search sees it. */
record GridGround(GridViewModel grid) implements Ground {

    @Override
    public Spot at() {
        return grid.at();
    }

    @Override
    public Set<Spot> chosen() {
        return grid.chosen();
    }

    @Override
    public Predicate<Spot> seen() {
        return grid.seen();
    }

    @Override
    public void go(Spot spot) {
        grid.goTo(spot);
    }
}
