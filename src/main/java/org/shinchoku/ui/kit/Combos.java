package org.shinchoku.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ComboBox;

/** Boxes from which one thing is chosen, never typed. */
public final class Combos {

    private Combos() {}

    /**
     * A box that shows things by their words.
     *
     * @param id by which it is found
     * @param spoken what a screen reader calls it
     * @param words what a thing is called; also asked for null, where that is among the choices
     */
    public static <T> ComboBox<T> of(String id, String spoken, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        Labels.call(box, spoken);
        box.setConverter(new WordsOnly<>(words));
        return box;
    }
}
