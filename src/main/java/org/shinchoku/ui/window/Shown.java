package org.shinchoku.ui.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Which panes are seen beside or in place of the grid; the same for whichever plan lies open.
 *
 * @param outline 体系, at the left
 * @param journal 履歴, at the right
 * @param card 調書 of one item, in place of the grid
 */
record Shown(BooleanProperty outline, BooleanProperty journal, BooleanProperty card) {

    /** The outline and the grid. */
    static Shown atFirst() {
        return new Shown(new SimpleBooleanProperty(true), new SimpleBooleanProperty(), new SimpleBooleanProperty());
    }
}
