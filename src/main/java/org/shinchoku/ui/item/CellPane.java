package org.shinchoku.ui.item;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Layer;
import org.shinchoku.ui.kit.Command;

/** What stands in a field in one year: the text for all, or each section's answer under its name. */
final class CellPane extends VBox {

    /** @param heading the field's name, or the year where several stand beside each other */
    CellPane(CardViewModel model, Places places, Label heading, Field field, Card.Cell cell) {
        getStyleClass().add("card-cell");
        boolean divides = field.kind().isProse()
                && field.yearly()
                && field.filler() == Layer.DEPARTMENT
                && !cell.boxes().isEmpty()
                && model.hasSections();
        SectionMenu sections = divides ? new SectionMenu(model, field, cell.year()) : null;
        getChildren().add(divides ? beside(heading, sections) : heading);
        for (Card.Box box : cell.boxes()) {
            if (!box.head().isEmpty()) {
                note(box.head(), "card-section");
            }
            TextPlace text = places.text(box.slot(), Words.spoken(field, cell.year(), box.head()));
            text.setPromptText(cell.year() == null ? "" : "未記入");
            text.setOnKeyPressed(event -> {
                if (divides && Command.CARD_SECTION.isPressed(event)) {
                    sections.show();
                    event.consume();
                }
            });
            getChildren().add(text);
        }
        if (cell.boxes().isEmpty()) {
            note("（欄なし）", "hint");
        }
        if (cell.drifted()) {
            note("元の項目と異なる写しが残っています。書き直すと、元の項目とそろいます。", "card-warning");
        }
    }

    private void note(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        getChildren().add(label);
    }

    private static HBox beside(Label heading, SectionMenu sections) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(heading, space, sections);
        row.getStyleClass().add("card-answer-head");
        return row;
    }
}
