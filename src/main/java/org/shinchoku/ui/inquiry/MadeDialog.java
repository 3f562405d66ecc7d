package org.shinchoku.ui.inquiry;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Dialogs;

/** Says that workbooks were made, and what to do with them. */
final class MadeDialog {

    private final Dialogs dialogs;

    MadeDialog(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** Whether the clerk wants to see the folder in which they lie. */
    boolean wantsFolder(String headline, String text) {
        ButtonType look = Dialogs.button("フォルダーを開く", ButtonData.LEFT);
        return dialogs.show(
                        Feather.CHECK_CIRCLE,
                        "accent",
                        headline,
                        Dialogs.text(text),
                        look,
                        Dialogs.button("閉じる", ButtonData.OK_DONE))
                .filter(look::equals)
                .isPresent();
    }
}
