package org.shinchoku.ui.kit;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** Columns of small tables of texts. */
public final class Tables {

    private static final double SCROLL_BAR = 18;
    private static final double PADDING = 22;

    private Tables() {}

    /** A column of texts on one line each; what does not fit is told by a tooltip. */
    public static <R> TableColumn<R, String> column(String name, double width, Function<R, String> text) {
        TableColumn<R, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(c -> new TextCell<>());
        column.setPrefWidth(Theme.wide(width));
        return column;
    }

    /** A column of texts shown whole, over several lines where need be, in what the other columns leave of the width. */
    public static <R> TableColumn<R, String> wide(String name, TableView<R> table, Function<R, String> text) {
        TableColumn<R, String> column = column(name, 0, text);
        column.setCellFactory(c -> new WholeCell<>());
        DoubleBinding rest = Bindings.createDoubleBinding(
                () -> table.getWidth() - SCROLL_BAR - widthOfOthers(table, column),
                table.widthProperty(),
                table.getVisibleLeafColumns());
        column.prefWidthProperty().bind(rest);
        return column;
    }

    private static double widthOfOthers(TableView<?> table, TableColumn<?, ?> column) {
        return table.getVisibleLeafColumns().stream()
                .filter(other -> other != column)
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    /** A text over as many lines as it needs. */
    private static final class WholeCell<R> extends TableCell<R, String> {

        private final Text whole = new Text();

        WholeCell() {
            whole.getStyleClass().add("text");
            whole.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
            setPrefHeight(USE_COMPUTED_SIZE);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            whole.setText(empty ? "" : text);
            setGraphic(empty ? null : whole);
        }
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
