package org.shinchoku.ui.summary;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/** A count with its part of the row. */
final class CountCell extends TableCell<CountRow, CountRow> {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");

    private final String head;
    private final int mark;
    private final Label number = new Label();
    private final Label part = new Label();
    private final HBox both = new HBox(number, part);

    /** @param show is told the row whose items of this mark are to be seen */
    CountCell(String head, int mark, Consumer<CountRow> show) {
        this.head = head;
        this.mark = mark;
        getStyleClass().add("count-cell");
        both.getStyleClass().add("count-both");
        number.getStyleClass().add("count-number");
        part.getStyleClass().add("count-part");
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                show.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(CountRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean shown = !empty && row != null;
        setGraphic(shown ? both : null);
        setAccessibleText(null);
        pseudoClassStateChanged(NOTHING, shown && row.count(mark) == 0);
        pseudoClassStateChanged(SUM, shown && row.isSum());
        if (shown) {
            boolean all = mark == row.items().size() - 1;
            number.setText("%,d".formatted(row.count(mark)));
            part.setManaged(!all);
            part.setText(all || row.count(mark) == 0 ? "" : row.percent(mark));
            setAccessibleText(
                    row.name() + "、" + head + "、" + row.count(mark) + "件" + (all ? "" : "、" + row.percent(mark)));
        }
    }
}
