package org.shinchoku.ui.find;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/** A line of a list that has words for nothing too. */
final class WordsCell<T> extends ListCell<T> {

    private final Function<T, String> words;
    /** Whether it shows what is chosen, be it nothing; the lines below the last one of the list are empty too. */
    private final boolean chosen;

    private WordsCell(Function<T, String> words, boolean chosen) {
        this.words = words;
        this.chosen = chosen;
    }

    static <T> WordsCell<T> line(Function<T, String> words) {
        return new WordsCell<>(words, false);
    }

    static <T> WordsCell<T> chosen(Function<T, String> words) {
        return new WordsCell<>(words, true);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty && !chosen ? null : words.apply(item));
    }
}
