package org.shinchoku.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import org.shinchoku.ui.kit.WordsOnly;

/** One of several things, or none of them. */
final class OneBox<T> extends ComboBox<T> {

    /** @param words also for null, which stands for none */
    OneBox(String id, Function<T, String> words) {
        setId(id);
        setConverter(new WordsOnly<>(words));
        setButtonCell(WordsCell.chosen(words));
        setCellFactory(view -> WordsCell.line(words));
    }

    /** Offers these and none, as they are when the box is opened or gets the focus. */
    void offering(Supplier<List<T>> some) {
        offeringOnly(() -> {
            List<T> all = new ArrayList<>(some.get());
            all.add(0, null);
            return all;
        });
    }

    /** Offers these alone. With the focus too: the arrow keys choose in a box that is closed. */
    void offeringOnly(Supplier<List<T>> all) {
        setOnShowing(event -> offer(all.get()));
        focusedProperty().addListener((o, before, now) -> {
            if (now) {
                offer(all.get());
            }
        });
    }

    private void offer(List<T> all) {
        if (!all.equals(getItems())) {
            T now = getValue();
            getItems().setAll(all);
            setValue(now);
        }
        getSelectionModel().select(all.indexOf(getValue())); // none is one of them, so that the next is the first thing
    }

    Optional<T> chosen() {
        return Optional.ofNullable(getValue());
    }
}
