package org.shinchoku.ui.window;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.shinchoku.ui.kit.Settings;

/** How wide the clerk has made the panes at the two sides; the centre takes the rest. */
final class PaneWidths {

    private static final double LEAST = 120;

    private final SplitPane split;
    private final Settings settings;

    PaneWidths(SplitPane split, Settings settings) {
        this.split = split;
        this.settings = settings;
    }

    /** Puts the dividers where they were; a width is known only once the window is laid out. */
    void restore(Region centre) {
        double whole = split.getWidth();
        int middle = split.getItems().indexOf(centre);
        for (int divider = 0; whole > 0 && divider < split.getDividers().size(); divider++) {
            boolean left = divider < middle;
            Region pane = (Region) split.getItems().get(left ? divider : divider + 1);
            double width = Math.min(settings.number(name(pane), pane.getPrefWidth()), whole / 2);
            split.setDividerPosition(divider, left ? width / whole : 1 - width / whole);
        }
    }

    /** Remembers how wide the panes beside the centre are now: up to the middle of the divider, which is where it is put. */
    void keep(Region centre) {
        int middle = split.getItems().indexOf(centre);
        for (int divider = 0; divider < split.getDividers().size(); divider++) {
            boolean left = divider < middle;
            Region pane = (Region) split.getItems().get(left ? divider : divider + 1);
            double at = split.getDividers().get(divider).getPosition();
            if (pane.getWidth() > LEAST) {
                settings.set(name(pane), Long.toString(Math.round((left ? at : 1 - at) * split.getWidth())));
            }
        }
    }

    private static String name(Region pane) {
        return "pane." + pane.getId();
    }
}
