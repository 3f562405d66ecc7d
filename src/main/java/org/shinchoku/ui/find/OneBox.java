package org.shinchoku.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of several things, or none of them. */
final class OneBox<T> extends ComboBox<T> {

    /** @param words also for null, which stands for none */
    OneBox(String id, Function<T, String> words) {
        setId(id);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        setButtonCell(WordsCell.chosen(words));
        setCellFactory(view -> WordsCell.line(words));
    }

    /** Offers some things, and none. */
    void offer(List<T> some) {
        List<T> all = new ArrayList<>(some);
        all.add(0, null);
        if (!all.equals(getItems())) {
            T now = getValue();
            getItems().setAll(all);
            setValue(now);
        }
    }

    Optional<T> chosen() {
        return Optional.ofNullable(getValue());
    }
}
