package org.shinchoku.ui.window;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;

/** 操作の手引 and what the program is. */
final class HelpPages {

    private final Dialogs dialogs;

    HelpPages(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    void guide() {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("form-grid");
        for (Command command : Command.values()) {
            Label key = new Label(command.keyWords());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            keys.addRow(keys.getRowCount(), new Label(command.where().words()), key, new Label(command.says()));
        }
        ScrollPane scroll = new ScrollPane(keys);
        scroll.setPrefViewportHeight(480);
        scroll.setFitToWidth(true);
        Label saving = Dialogs.text("記入した内容は、欄を離れるとすぐに保存されます。保存の操作は要りません。画面を閉じても失われません。");
        show(Feather.HELP_CIRCLE, "操作の手引", new VBox(16, saving, scroll));
    }

    void about() {
        String version = HelpPages.class.getPackage().getImplementationVersion();
        show(
                Feather.INFO,
                "進捗" + (version == null ? "" : "　" + version),
                Dialogs.text("計画の進行管理のための道具です。\n台帳はこのパソコンの中だけで扱い、外部との通信は行いません。"));
    }

    private void show(Feather icon, String headline, javafx.scene.Node content) {
        dialogs.show(icon, "accent", headline, content, Dialogs.button("閉じる", ButtonData.OK_DONE));
    }
}
