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

    /** A line of headings. */
    private static final double HEIGHT = 27;

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
        int above = changed ? rows(before) : 0;
        pane.setMinHeight((above + rows(after)) * HEIGHT + BAR);
        pane.setMaxHeight(pane.getMinHeight());
        if (changed) {
            add("変更前", "when", 0, 0, 1, above);
            show(before, 0, chosen);
            add("変更後", "when", 0, above, 1, rows(after));
        }
        show(after, above, chosen);
    }

    private void show(Plan plan, int row, long chosen) {
        int rows = rows(plan);
        List<Field> fields = FieldsViewModel.fields(plan);
        int column = 1;
        for (Level level : FieldsViewModel.levels(plan)) {
            add(level.name(), "level", column++, row, 1, rows);
        }
        List<Field> forGood = fields.stream().filter(f -> !f.yearly()).toList();
        show(forGood, column, row, rows, chosen);
        column += forGood.size();
        for (FiscalYear year : Years.of(plan)) {
            List<Field> told =
                    fields.stream().filter(f -> f.years().contains(year)).toList();
            add(year.in(Spelling.ERA), "year", column, row, told.size(), 1);
            show(told, column, row + 1, rows - 1, chosen);
            column += told.size();
        }
    }

    /** Fields beside each other, those of one group under its heading. */
    private void show(List<Field> fields, int from, int row, int rows, long chosen) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            boolean grouped = !field.group().isEmpty();
            if (grouped && (i == 0 || !fields.get(i - 1).group().equals(field.group()))) {
                int columns = (int) fields.stream()
                        .skip(i)
                        .takeWhile(f -> f.group().equals(field.group()))
                        .count();
                add(field.group(), "group", from + i, row, columns, rows - 1);
            }
            int own = grouped ? rows - 1 : 0;
            add(field.heading(), field.id() == chosen ? "chosen" : "field", from + i, row + own, 1, rows - own);
        }
    }

    /** Years, groups where there are any, and names. */
    private static int rows(Plan plan) {
        return plan.fields().stream().anyMatch(f -> !f.group().isEmpty()) ? 3 : 2;
    }

    private void add(String text, String style, int column, int row, int columns, int rows) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinWidth(Label.USE_PREF_SIZE);
        head.add(label, column, row, columns, rows);
    }
}
