package org.shinchoku.ui.journal;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.shinchoku.ui.journal.JournalViewModel.Step;

/** One step: what above, when and who below. */
final class StepCell extends ListCell<Step> {

    private final Label what = new Label();
    private final Label when = new Label();
    private final VBox row = new VBox(3, what, when);

    StepCell() {
        what.getStyleClass().add("journal-what");
        what.setWrapText(true);
        when.getStyleClass().add("journal-when");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Step step, boolean empty) {
        super.updateItem(step, empty);
        setGraphic(empty ? null : row);
        setAccessibleText(null);
        getStyleClass().remove("taken-back");
        if (step != null && !empty) {
            what.setText(step.what());
            when.setText(step.when() + "　" + step.who() + (step.takenBack() ? "　取り消し済み" : ""));
            setAccessibleText(what.getText() + "　" + when.getText());
            if (step.takenBack()) {
                getStyleClass().add("taken-back");
            }
        }
    }
}
