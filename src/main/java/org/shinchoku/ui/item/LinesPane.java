package org.shinchoku.ui.item;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Fields one below the other, their years side by side; short ones share a row. */
final class LinesPane extends VBox {

    private static final int IN_A_ROW = 4;

    private final CardViewModel model;
    private final Places places;

    LinesPane(CardViewModel model, Places places, List<Card.Line> lines) {
        this.model = model;
        this.places = places;
        getStyleClass().add("card-lines");
        List<Card.Line> row = new ArrayList<>();
        for (Card.Line line : lines) {
            if (!isShort(line) || row.size() == IN_A_ROW) {
                close(row);
            }
            if (isShort(line)) {
                row.add(line);
            } else {
                getChildren().add(field(line));
            }
        }
        close(row);
    }

    private void close(List<Card.Line> row) {
        if (!row.isEmpty()) {
            getChildren().add(Columns.equal(row.stream().map(this::field).toList()));
            row.clear();
        }
    }

    /** Figures and the like, as long as there is but one year of them. */
    private static boolean isShort(Card.Line line) {
        return line.cells().size() == 1
                && line.cells().get(0).boxes().size() == 1
                && switch (line.field().kind()) {
                    case UNIT, TARGET, ACTUAL, NUMBER, PERCENT, DATE, CHOICE, DEPARTMENT, INDICATOR -> true;
                    case TEXT, RATING, OPINION, REPLY -> false;
                };
    }

    private Node field(Card.Line line) {
        Label name = new Label(Words.heading(line.field()));
        name.getStyleClass().add("card-field");
        name.setWrapText(true);
        if (line.cells().size() == 1) {
            return new CellPane(model, places, name, line.field(), line.cells().get(0));
        }
        List<Node> years = new ArrayList<>();
        for (Card.Cell cell : line.cells()) {
            Label year = new Label(Words.year(cell.year()));
            year.getStyleClass().add("card-year");
            years.add(new CellPane(model, places, year, line.field(), cell));
        }
        return new VBox(name, Columns.equal(years));
    }
}
