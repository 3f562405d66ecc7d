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

/** The table's head as it stands and as it will: the levels, what holds for good, then year by year. */
final class HeadPreview {

    /** Two lines of headings. */
    private static final double HEIGHT = 54;

    /** The scroll bar below them. */
    private static final double BAR = 18;

    private final GridPane head = new GridPane();
    private final ScrollPane pane = new ScrollPane(head);

    HeadPreview() {
        head.setId("head-preview");
        head.getStyleClass().add("head-preview");
        pane.setFitToHeight(true);
        pane.getStyleClass().add("head-preview-pane");
        pane.setAccessibleText("表の見出し");
    }

    Node node() {
        return pane;
    }

    /**
     * Shows the head as it will be, below the one that stands where that is another.
     *
     * @param chosen the field that stands out, or 0
     */
    void show(Plan before, Plan after, long chosen) {
        head.getChildren().clear();
        boolean changed = !before.equals(after);
        pane.setMinHeight((changed ? 2 : 1) * HEIGHT + BAR);
        pane.setMaxHeight(pane.getMinHeight());
        if (changed) {
            add("変更前", "when", 0, 0, 1, 2);
            show(before, 0, chosen);
            add("変更後", "when", 0, 2, 1, 2);
        }
        show(after, changed ? 2 : 0, chosen);
    }

    private void show(Plan plan, int row, long chosen) {
        List<Field> fields = FieldsViewModel.fields(plan);
        int column = 1;
        for (Level level : FieldsViewModel.levels(plan)) {
            add(level.name(), "level", column++, row, 1, 2);
        }
        for (Field field : fields.stream().filter(f -> !f.yearly()).toList()) {
            add(field.name(), field.id() == chosen ? "chosen" : "field", column++, row, 1, 2);
        }
        for (FiscalYear year : Years.of(plan)) {
            List<Field> told =
                    fields.stream().filter(f -> f.years().contains(year)).toList();
            add(year.in(Spelling.ERA), "year", column, row, told.size(), 1);
            for (Field field : told) {
                add(field.name(), field.id() == chosen ? "chosen" : "field", column++, row + 1, 1, 1);
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
