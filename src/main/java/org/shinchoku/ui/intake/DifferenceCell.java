package org.shinchoku.ui.intake;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.edit.Difference;
import org.shinchoku.plan.Spelling;

/** One difference: a box to tick, where it is, what stands there struck through, and what would stand there. */
final class DifferenceCell extends ListCell<Difference> {

    private final TargetViewModel target;
    private final CheckBox taken = new CheckBox();
    private final Label place = label("doubt-place");
    private final Label before = label("difference-before");
    private final Label after = label("difference-after");
    private final Label doubt = label("difference-doubt");
    private final HBox row;

    DifferenceCell(TargetViewModel target) {
        this.target = target;
        taken.setFocusTraversable(false);
        taken.setOnAction(e -> target.take(getItem(), taken.isSelected()));
        VBox texts = new VBox(place, before, after, doubt);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(taken, texts);
        row.getStyleClass().add("doubt-row");
        row.prefWidthProperty().bind(widthProperty().subtract(24));
        row.setMinWidth(0);
        setPrefWidth(0);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    @Override
    protected void updateItem(Difference difference, boolean empty) {
        super.updateItem(difference, empty);
        setText(null);
        setGraphic(empty ? null : row);
        if (!empty) {
            taken.setSelected(target.isTaken(difference));
            place.setText(place(difference));
            before.setText(difference.before());
            after.setText(difference.after());
            doubt.setText(difference.doubt());
            setAccessibleText((taken.isSelected() ? "取り込む " : "取り込まない ") + difference.sentence());
        }
    }

    private static String place(Difference d) {
        String name = (d.number() + " " + d.title()).strip().replace('\n', ' ');
        String year = d.year() == null ? "" : "（" + d.year().in(Spelling.ERA) + "）";
        String field = d.field().isEmpty() ? "" : "「" + d.field() + "」" + year;
        return d.what().word + "　" + (name.isEmpty() ? d.path() : name) + "　" + field;
    }
}
