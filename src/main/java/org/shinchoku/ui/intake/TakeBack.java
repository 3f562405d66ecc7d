package org.shinchoku.ui.intake;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Buttons;

/** The two ways to take corrections back: the last one, and all of them. */
final class TakeBack extends HBox {

    /** @param narrow whether there is so little room that the buttons are pictures alone */
    TakeBack(IntakeViewModel intake, BooleanExpression narrow) {
        Button undo = Buttons.flat("訂正を取り消す", Feather.CORNER_UP_LEFT, "最後の訂正を取り消します（Ctrl+Z）", intake::undo);
        undo.setId("correction-undo");
        undo.disableProperty().bind(intake.undoStepProperty().isEmpty());
        Button forget = Buttons.flat("すべて自動判定に戻す", Feather.REFRESH_CCW, "直した読み方をすべてやめ、自動の判定に戻します", intake::forget);
        forget.setId("correction-forget");
        forget.disableProperty().bind(intake.saidProperty().not());
        for (Button button : new Button[] {undo, forget}) {
            button.setAccessibleText(button.getText());
            button.setFocusTraversable(true);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.contentDisplayProperty()
                    .bind(Bindings.when(narrow)
                            .then(ContentDisplay.GRAPHIC_ONLY)
                            .otherwise(ContentDisplay.LEFT));
        }
        setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(undo, forget);
    }
}
