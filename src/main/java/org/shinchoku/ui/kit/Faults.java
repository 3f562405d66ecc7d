package org.shinchoku.ui.kit;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.LoggerFactory;

/** The one window in which every fault ends: a sentence for the clerk and a code; the rest goes to the log file. */
public final class Faults {

    private static final String UNEXPECTED = "思わぬ問題が起きました。" + "ここまでに入力した内容は保存されています。同じことが続くときは、次の番号を添えて管理担当にお知らせください。";

    private final Dialogs dialogs;
    private boolean showing;
    private final Function<Throwable, Optional<String>> sentences;

    /** @param sentences the sentence of a fault that was foreseen, empty for any other */
    public Faults(Dialogs dialogs, Function<Throwable, Optional<String>> sentences) {
        this.dialogs = dialogs;
        this.sentences = sentences;
    }

    /** The same over another window. */
    public Faults over(Window owner) {
        return new Faults(new Dialogs(owner), sentences);
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
                show(sentence, code);
            } finally {
                showing = false;
            }
        }
    }

    private void show(Optional<String> sentence, String code) {
        Label number = new Label("番号 " + code);
        number.getStyleClass().add("error-code");
        dialogs.show(
                Feather.ALERT_CIRCLE,
                "danger",
                sentence.isPresent() ? "できませんでした" : "問題が起きました",
                new VBox(12, Dialogs.text(sentence.orElse(UNEXPECTED)), number),
                Dialogs.button("閉じる", ButtonData.OK_DONE));
    }
}
