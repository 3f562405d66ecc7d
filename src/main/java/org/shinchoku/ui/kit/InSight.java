package org.shinchoku.ui.kit;

import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Keeps the line that was chosen last in a list in sight, all of it.
 *
 * <p>A list whose lines differ in height scrolls by what it guesses of those that it has not laid out yet: the End key leaves
 * its last line below the foot; and one that gets lower keeps its first line, not the chosen one.
 */
public final class InSight {

    private static final int MOST = 8;

    private final Control list;
    private final SelectionModel<?> chosen;
    private final IntConsumer scroll;
    private boolean due;

    private InSight(Control list, SelectionModel<?> chosen, IntConsumer scroll) {
        this.list = list;
        this.chosen = chosen;
        this.scroll = scroll;
        InvalidationListener later = o -> later();
        chosen.selectedIndexProperty().addListener(later);
        list.heightProperty().addListener(later);
    }

    public static void keep(ListView<?> list) {
        new InSight(list, list.getSelectionModel(), list::scrollTo);
    }

    public static void keep(TableView<?> table) {
        new InSight(table, table.getSelectionModel(), table::scrollTo);
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
        int at = chosen.getSelectedIndex();
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
            scroll.accept(at);
            return true;
        }
        IndexedCell<?> line = flow.getCell(at);
        double top = line.getLayoutY();
        double below = top + line.getHeight() - flow.getHeight();
        double way = top < 0 ? top : Math.max(0, Math.min(below, top));
        return Math.abs(way) > 0.5 && flow.scrollPixels(way) != 0;
    }
}
