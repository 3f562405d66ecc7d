package org.shinchoku.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/** The table's head as it will stand: the levels, what holds for good, then year by year. */
final class HeadPreview {

    private final GridPane head = new GridPane();
    private final ScrollPane pane = new ScrollPane(head);

    HeadPreview() {
        head.setId("head-preview");
        head.getStyleClass().add("head-preview");
        pane.setFitToHeight(true);
        pane.setMinHeight(96);
        pane.getStyleClass().add("head-preview-pane");
        pane.setAccessibleText("表の見出し");
    }

    Node node() {
        return pane;
    }

    /**
     * @param levels from the root
     * @param fields in their order
     * @param chosen the field that stands out, or 0
     */
    void show(Plan plan, List<Level> levels, List<Field> fields, long chosen) {
        head.getChildren().clear();
        int column = 0;
        for (Level level : levels) {
            add(level.name(), "level", column++, 0, 1, 2);
        }
        for (Field field : fields.stream().filter(f -> !f.yearly()).toList()) {
            add(field.name(), field.id() == chosen ? "chosen" : "field", column++, 0, 1, 2);
        }
        for (FiscalYear year : Years.of(plan)) {
            List<Field> told =
                    fields.stream().filter(f -> f.years().contains(year)).toList();
            add(year.in(Spelling.ERA), "year", column, 0, told.size(), 1);
            for (Field field : told) {
                add(field.name(), field.id() == chosen ? "chosen" : "field", column++, 1, 1, 1);
            }
        }
    }

    private void add(String text, String style, int column, int row, int columns, int rows) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinWidth(Label.USE_PREF_SIZE);
        head.add(label, column, row, columns, rows);
    }
}
