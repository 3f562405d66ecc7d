package org.shinchoku.ui.outline;

import javafx.css.PseudoClass;

/** Where a dragged item would land, seen from the line it is over. */
enum Drop {
    BEFORE("drop-before"),
    INTO("drop-into"),
    AFTER("drop-after");

    final PseudoClass look;

    Drop(String look) {
        this.look = PseudoClass.getPseudoClass(look);
    }
}
