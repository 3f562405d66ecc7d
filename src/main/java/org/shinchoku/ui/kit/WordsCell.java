package org.shinchoku.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/**
 * A line of a list that says its thing in words.
 *
 * @param <T> the things
 */
public final class WordsCell<T> extends ListCell<T> {

    private final Function<T, String> words;

    public WordsCell(Function<T, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty ? null : words.apply(item));
    }
}
