package org.shinchoku.ui.find;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/** A line of a list that has words for nothing too. */
final class WordsCell<T> extends ListCell<T> {

    private final Function<T, String> words;

    WordsCell(Function<T, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty && getIndex() >= 0 ? null : words.apply(item));
    }
}
