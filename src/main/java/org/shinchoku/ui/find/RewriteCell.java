package org.shinchoku.ui.find;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.shinchoku.plan.Rewrite;
import org.shinchoku.text.Slice;

/** One place: ticked or not, the text as it is with the words struck through, and as it becomes with the new ones marked. */
final class RewriteCell extends ListCell<Rewrite> {

    private final ReplaceViewModel model;
    private final CheckBox tick = new CheckBox();
    private final Label where = new Label();
    private final Label reason = new Label();
    private final TextFlow before = new TextFlow();
    private final TextFlow after = new TextFlow();
    private final HBox row;

    RewriteCell(ReplaceViewModel model) {
        this.model = model;
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> model.tick(getItem(), tick.isSelected()));
        where.getStyleClass().add("rewrite-where");
        reason.getStyleClass().add("rewrite-reason");
        HBox head = new HBox(10, where, reason);
        VBox texts = new VBox(2, head, before, after);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(8, tick, texts);
        row.getStyleClass().add("rewrite");
        row.setPrefWidth(0);
        setPrefWidth(0);
        model.countProperty().addListener((o, old, now) -> follow());
    }

    private void follow() {
        if (getItem() != null) {
            tick.setSelected(model.isTicked(getItem()));
        }
    }

    @Override
    protected void updateItem(Rewrite place, boolean empty) {
        super.updateItem(place, empty);
        setGraphic(empty || place == null ? null : row);
        if (empty || place == null) {
            setAccessibleText(null);
            return;
        }
        String why = why(place.refusal());
        where.setText(model.where(place));
        reason.setText(why);
        tick.setSelected(model.isTicked(place));
        tick.setDisable(place.refusal() != null);
        show(before, place.before(), place.marks().gone(), "rewrite-gone");
        show(after, place.after(), place.marks().added(), "rewrite-added");
        setAccessibleText(model.where(place) + " " + place.before() + " から " + place.after() + " " + why);
    }

    private static String why(Rewrite.Refusal refusal) {
        return refusal == null
                ? ""
                : switch (refusal) {
                    case UNLISTED -> "選択肢にない内容になるため、置き換えません";
                    case NAMELESS -> "名称が空になるため、置き換えません";
                };
    }

    private static void show(TextFlow flow, String text, List<Slice> marks, String style) {
        flow.getChildren().clear();
        for (Excerpt.Piece piece : Excerpt.of(text, marks)) {
            Text words = new Text(piece.text());
            words.getStyleClass().add("rewrite-text");
            if (piece.marked()) {
                words.getStyleClass().add(style);
            }
            flow.getChildren().add(words);
        }
        if (text.isEmpty()) {
            Text none = new Text("（空欄）");
            none.getStyleClass().add("rewrite-none");
            flow.getChildren().add(none);
        }
    }
}
