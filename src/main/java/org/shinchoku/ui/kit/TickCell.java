package org.shinchoku.ui.kit;

import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.MouseEvent;

/** A line of a list with a box to tick: with the mouse or, on the chosen line, with the space bar. */
public final class TickCell<T> extends CheckBoxListCell<T> {

    private final Function<T, BooleanProperty> ticked;
    private final Function<T, String> words;

    private TickCell(Function<T, BooleanProperty> ticked, Function<T, String> words) {
        super(ticked::apply, new WordsOnly<>(line -> line == null ? "" : words.apply(line)));
        this.ticked = ticked;
        this.words = words;
    }

    /** Lets the lines of a list be ticked. */
    public static <T> void in(ListView<T> list, Function<T, BooleanProperty> ticked, Function<T, String> words) {
        list.setCellFactory(view -> new TickCell<>(ticked, words));
        LineKeys.in(list, Map.of(Command.LINE_TICK, () -> {
            T line = list.getSelectionModel().getSelectedItem();
            if (line != null) {
                ticked.apply(line).set(!ticked.apply(line).get());
            }
        }));
    }

    /** Ticks with a click anywhere on a line, where choosing a line serves nothing else. */
    public static <T> void onWholeLines(ListView<T> list, Function<T, BooleanProperty> ticked) {
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            Node at = (Node) click.getTarget();
            while (at != null && !(at instanceof TickCell) && !(at instanceof CheckBox)) {
                at = at.getParent();
            }
            T line = list.getSelectionModel().getSelectedItem();
            if (at instanceof TickCell<?> cell && !cell.isEmpty() && cell.getItem() == line) {
                ticked.apply(line).set(!ticked.apply(line).get());
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
