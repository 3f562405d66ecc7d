package org.shinchoku.ui.sheet;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Dialogs;

/** Tells where something was written, and offers to open it. */
final class Written {

    private final Dialogs dialogs;
    private final Consumer<URI> opener;

    Written(Dialogs dialogs, Consumer<URI> opener) {
        this.dialogs = dialogs;
        this.opener = opener;
    }

    void tell(Path file, int pages, List<String> missing) {
        ButtonType open = Dialogs.button("ファイルを開く", ButtonData.LEFT);
        ButtonType folder = Dialogs.button("フォルダーを開く", ButtonData.LEFT);
        String count = pages == 0 ? "" : "（" + pages + "頁）";
        String left = missing.stream().map(m -> "\n" + m).collect(Collectors.joining());
        ButtonType pressed = dialogs.show(
                        Feather.CHECK_CIRCLE,
                        "accent",
                        "書き出しました",
                        Dialogs.text("「" + file.getFileName() + "」" + count + "を書き出しました。" + left),
                        open,
                        folder,
                        Dialogs.button("閉じる", ButtonData.OK_DONE))
                .orElse(null);
        if (pressed == open) {
            opener.accept(file.toUri());
        } else if (pressed == folder) {
            opener.accept(file.toAbsolutePath().getParent().toUri());
        }
    }
}
