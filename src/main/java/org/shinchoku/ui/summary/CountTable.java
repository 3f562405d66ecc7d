package org.shinchoku.ui.summary;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.shinchoku.ui.kit.Tables;
import org.shinchoku.ui.kit.Theme;

/** The counts, a row for each line and a column for each mark; each count leads to its items. */
final class CountTable extends TableView<CountRow> {

    private static final double NAMES = 230;
    private static final double COUNTS = 100;

    private final BiConsumer<CountRow, Integer> show;
    private List<String> heads = List.of();

    /** @param show is told the row and the mark of a count whose items are to be seen */
    CountTable(BiConsumer<CountRow, Integer> show) {
        this.show = show;
        setId("summary-table");
        setAccessibleText("集計表");
        setPlaceholder(new Label("集計する評価の欄がありません。"));
        getSelectionModel().setCellSelectionEnabled(true);
    }

    void show(Counted counted) {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        int row = Math.max(0, at.getRow());
        int column = Math.max(1, at.getColumn());
        List<String> now = counted.heads();
        if (!now.equals(heads) || getColumns().isEmpty() || !isHeaded(counted)) {
            heads = now;
            TableColumn<CountRow, String> names = Tables.column(counted.tally().heading(), NAMES, CountRow::name);
            getColumns().setAll(List.of(names));
            for (int mark = 0; mark < now.size(); mark++) {
                getColumns().add(column(now.get(mark), mark));
            }
            getColumns().forEach(c -> c.setSortable(false));
            getColumns().forEach(c -> c.setReorderable(false));
        }
        getItems().setAll(counted.rows());
        int last = getItems().size() - 1;
        if (last >= 0) {
            TableColumn<CountRow, ?> where =
                    getColumns().get(Math.min(column, getColumns().size() - 1));
            getSelectionModel().clearAndSelect(Math.min(row, last), where);
            getFocusModel().focus(Math.min(row, last), where);
        }
    }

    private boolean isHeaded(Counted counted) {
        return getColumns().get(0).getText().equals(counted.tally().heading());
    }

    private TableColumn<CountRow, CountRow> column(String head, int mark) {
        TableColumn<CountRow, CountRow> column = new TableColumn<>(head);
        column.getStyleClass().add("count-column");
        column.setPrefWidth(Theme.wide(COUNTS));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new CountCell(head, mark, row -> show.accept(row, mark)));
        return column;
    }

    /** Leads to the items of the count that is chosen; a row's name stands for all of it. */
    void showChosen() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        if (at.getRow() >= 0 && at.getRow() < getItems().size()) {
            int mark = at.getColumn() <= 0 ? heads.size() - 1 : at.getColumn() - 1;
            show.accept(getItems().get(at.getRow()), mark);
        }
    }
}
