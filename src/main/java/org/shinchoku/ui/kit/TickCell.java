package org.shinchoku.ui.kit;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** A line of a list with a box to tick: with the mouse or, on the chosen line, with the space bar. */
public final class TickCell<T> extends CheckBoxListCell<T> {

    private final Function<T, BooleanProperty> ticked;
    private final Function<T, String> words;

    private TickCell(Function<T, BooleanProperty> ticked, Function<T, String> words) {
        super(ticked::apply, new StringConverter<>() {
            @Override
            public String toString(T line) {
                return line == null ? "" : words.apply(line);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        this.ticked = ticked;
        this.words = words;
    }

    /** Lets the lines of a list be ticked. */
    public static <T> void in(ListView<T> list, Function<T, BooleanProperty> ticked, Function<T, String> words) {
        list.setCellFactory(view -> new TickCell<>(ticked, words));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            T line = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && line != null) {
                ticked.apply(line).set(!ticked.apply(line).get());
                key.consume();
            }
        });
    }

    @Override
    public void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (getGraphic() != null) {
            getGraphic().setFocusTraversable(false); // the list is one stop, not one for each line
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT && !isEmpty()) {
            return words.apply(getItem()) + (ticked.apply(getItem()).get() ? "、選択済み" : "、未選択");
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
