package org.shinchoku.ui.kit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.LoggerFactory;

/** The one window in which every fault ends: a sentence for the clerk and a code; the rest goes to the log file. */
public final class Faults {

    private static final String UNEXPECTED =
            "思わぬ問題が起きました。ここまでに記入した内容は保存されています。\n" + "もう一度行っても同じときは、「詳細をコピー」を押し、写し取った内容を管理担当にお知らせください。";

    private final Dialogs dialogs;
    private final Function<Throwable, Optional<String>> sentences;
    private final Path log;
    private boolean showing;

    /**
     * @param sentences the sentence of a fault that was foreseen, empty for any other
     * @param log the file in which faults are written down
     */
    public Faults(Dialogs dialogs, Function<Throwable, Optional<String>> sentences, Path log) {
        this.dialogs = dialogs;
        this.sentences = sentences;
        this.log = log;
    }

    /** The same over another window. */
    public Faults over(Window owner) {
        return new Faults(new Dialogs(owner), sentences, log);
    }

    /** Shows a fault and waits until the clerk has read it; one that follows while it is read is only logged. */
    public void show(Throwable thrown) {
        Throwable fault =
                thrown instanceof ExecutionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        String code = ErrorCode.of(fault);
        Optional<String> sentence = sentences.apply(fault);
        if (sentence.isPresent()) {
            LoggerFactory.getLogger(Faults.class).warn("{} {}", code, sentence.get(), fault);
        } else {
            LoggerFactory.getLogger(Faults.class).error("{}", code, fault);
        }
        if (!showing) {
            showing = true;
            try {
                if (sentence.isPresent()) {
                    told(sentence.get(), code);
                } else {
                    unexpected(code, Details.of(code, fault));
                }
            } finally {
                showing = false;
            }
        }
    }

    private void told(String sentence, String code) {
        VBox content = new VBox(12, Dialogs.text(sentence), number(code));
        dialogs.show(Feather.ALERT_CIRCLE, "danger", "できませんでした", content, Dialogs.button("閉じる", ButtonData.OK_DONE));
    }

    private void unexpected(String code, String details) {
        Label place = Dialogs.text("詳しい記録は、次のファイルにあります。\n" + log);
        place.getStyleClass().add("hint");
        VBox content = new VBox(12, Dialogs.text(UNEXPECTED), number(code), place);
        ButtonType copy = Dialogs.button("詳細をコピー", ButtonData.LEFT);
        ButtonType close = Dialogs.button("閉じる", ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialogs.dialog(Feather.ALERT_CIRCLE, "danger", "問題が起きました", content, copy, close);
        Button leave = (Button) dialog.getDialogPane().lookupButton(close);
        leave.setDefaultButton(true);
        dialog.setOnShown(event -> leave.requestFocus());
        Button button = (Button) dialog.getDialogPane().lookupButton(copy);
        button.setId("fault-copy");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details));
            button.setText("コピーしました");
            event.consume(); // the window stays, to be read
        });
        dialog.showAndWait();
    }

    private static Label number(String code) {
        Label number = new Label("番号 " + code);
        number.getStyleClass().add("error-code");
        return number;
    }
}
