package org.shinchoku.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Below the head: why nothing was understood, or that an earlier way of reading was used; nothing where there is nothing to say. */
final class NoticeBar extends HBox {

    private final IntakeViewModel intake;
    private final Label sentence = new Label();

    NoticeBar(IntakeViewModel intake) {
        this.intake = intake;
        getStyleClass().add("notice-bar");
        setId("intake-notice");
        sentence.setWrapText(true);
        getChildren().setAll(sentence);
        intake.troubleProperty().addListener((p, before, now) -> tell());
        intake.undoStepProperty().addListener((p, before, now) -> tell());
        tell();
    }

    private void tell() {
        String trouble = intake.troubleProperty().get();
        boolean kept = intake.undoStepProperty().get().equals(IntakeViewModel.KEPT);
        getStyleClass().remove("trouble");
        if (!trouble.isEmpty()) {
            getStyleClass().add("trouble");
            sentence.setText(trouble);
        } else {
            sentence.setText(kept ? intake.keptNotice() : "");
        }
        setVisible(!sentence.getText().isEmpty());
        setManaged(isVisible());
    }
}
