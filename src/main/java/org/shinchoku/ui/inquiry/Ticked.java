package org.shinchoku.ui.inquiry;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.shinchoku.plan.Field;

/**
 * A field that may be asked.
 *
 * @param asked whether it is
 */
record Ticked(Field field, BooleanProperty asked) {

    static Ticked of(Field field) {
        return new Ticked(field, new SimpleBooleanProperty(true));
    }
}
