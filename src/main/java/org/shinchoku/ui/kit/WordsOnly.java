package org.shinchoku.ui.kit;

import java.util.Objects;
import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * Turns things into words, and never back: they are chosen, not typed.
 *
 * @param <T> the things, null among them where none is a choice
 */
public final class WordsOnly<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public WordsOnly(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return Objects.requireNonNullElse(words.apply(value), "");
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}
