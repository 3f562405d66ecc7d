package org.shinchoku.ui.item;

import javafx.scene.control.Control;

/** A control on the card in which a text stands; it keeps what is being written until it is left. */
interface Place {

    Control node();

    /** Shows what stands there now, unless something else is being written. */
    void show(String text);

    /** Whether something is being written that has not been kept yet. */
    boolean isChanged();

    /** Writes what has been changed. */
    void commit();
}
