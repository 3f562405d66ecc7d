package org.shinchoku.ui.grid;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Something that is shown where it is ticked.
 *
 * @param thing a year, or the topic of a column
 * @param name as it is listed
 * @param usual whether it is shown where nobody has chosen
 */
record Tick<T>(T thing, String name, boolean usual, BooleanProperty shown) {

    static <T> Tick<T> of(T thing, String name, boolean usual, boolean shown) {
        return new Tick<>(thing, name.replace('\n', ' '), usual, new SimpleBooleanProperty(shown));
    }
}
