package org.shinchoku.ui.kit;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Keeps the line that was chosen last in a list in sight, all of it.
 *
 * <p>A list whose lines differ in height scrolls by what it guesses of those that it has not laid out yet: the End key leaves
 * its last line below the foot.
 */
public final class InSight {

    private static final int MOST = 8;

    private final ListView<?> list;
    private boolean due;

    private InSight(ListView<?> list) {
        this.list = list;
    }

    public static void keep(ListView<?> list) {
        InSight sight = new InSight(list);
        InvalidationListener later = o -> sight.later();
        list.getSelectionModel().selectedIndexProperty().addListener(later);
        list.heightProperty().addListener(later);
    }

    /** When the list has scrolled by itself. */
    private void later() {
        if (!due) {
            due = true;
            Platform.runLater(this::show);
        }
    }

    private void show() {
        due = false;
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            for (int tries = 0; tries < MOST && move(flow, at); tries++) {
                list.layout();
            }
        }
    }

    /** Whether it had to move; how far it may is guessed as well, so that once is not always enough. */
    private boolean move(VirtualFlow<?> flow, int at) {
        list.layout();
        IndexedCell<?> first = flow.getFirstVisibleCell();
        if (first == null
                || at < first.getIndex()
                || at > flow.getLastVisibleCell().getIndex()) {
            list.scrollTo(at);
            return true;
        }
        IndexedCell<?> line = flow.getCell(at);
        double top = line.getLayoutY();
        double below = top + line.getHeight() - flow.getHeight();
        double way = top < 0 ? top : Math.max(0, Math.min(below, top));
        return Math.abs(way) > 0.5 && flow.scrollPixels(way) != 0;
    }
}
