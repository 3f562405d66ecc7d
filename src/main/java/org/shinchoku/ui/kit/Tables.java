package org.shinchoku.ui.kit;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/** Columns of small tables of texts. */
public final class Tables {

    private Tables() {}

    /** A column of texts on one line each; what does not fit is told by a tooltip. */
    public static <R> TableColumn<R, String> column(String name, double width, Function<R, String> text) {
        TableColumn<R, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(c -> new TextCell<>());
        column.setPrefWidth(width);
        return column;
    }

    /** A text with its tooltip. */
    private static final class TextCell<R> extends TableCell<R, String> {

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean shown = !empty && text != null && !text.isEmpty();
            setText(shown ? text.replace('\n', ' ') : null);
            if (shown) {
                Tooltip tip = new Tooltip(text);
                tip.setWrapText(true);
                tip.setMaxWidth(460);
                setTooltip(tip);
            } else {
                setTooltip(null);
            }
        }
    }
}
