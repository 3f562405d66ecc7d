package org.shinchoku.ui.intake;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.intake.Doubt;

/** One doubt: a box to tick, where it is, and what it is about. */
final class DoubtCell extends ListCell<Doubt> {

    private final DoubtsViewModel doubts;
    private final CheckBox looked = new CheckBox();
    private final Label place = new Label();
    private final Label sentence = new Label();
    private final HBox row;

    DoubtCell(DoubtsViewModel doubts) {
        this.doubts = doubts;
        place.getStyleClass().add("doubt-place");
        sentence.getStyleClass().add("doubt-sentence");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        looked.setFocusTraversable(false);
        looked.setOnAction(e -> doubts.look(getItem(), looked.isSelected()));
        VBox texts = new VBox(place, sentence);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(looked, texts);
        row.getStyleClass().add("doubt-row");
        row.prefWidthProperty().bind(widthProperty().subtract(24));
        row.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Doubt doubt, boolean empty) {
        super.updateItem(doubt, empty);
        setText(null);
        setGraphic(empty ? null : row);
        if (!empty) {
            looked.setSelected(doubts.isLooked(doubt));
            place.setText(DoubtTexts.place(doubt));
            sentence.setText(doubt.told());
            setAccessibleText((looked.isSelected() ? "確認済み " : "") + place.getText() + " " + doubt.told());
        }
    }
}
