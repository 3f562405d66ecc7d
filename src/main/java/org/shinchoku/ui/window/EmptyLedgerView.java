package org.shinchoku.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an open ledger without a plan shows: the way to bring the first one in. */
final class EmptyLedgerView extends StackPane {

    EmptyLedgerView(Commands commands) {
        getStyleClass().add("welcome");
        Label title = new Label("この台帳には、まだ計画がありません。");
        title.getStyleClass().add("dialog-headline");
        Label text = new Label("お使いのExcelの表を取り込んで始めます。元のファイルは書き換えません。\nファイルをこの画面に放しても取り込めます。");
        text.getStyleClass().add("welcome-text");
        text.setStyle("-fx-text-alignment: center;");
        Button bring = new Button("表を取り込む…", new FontIcon(Feather.DOWNLOAD));
        bring.setId("empty-bring");
        bring.getStyleClass().add("accent");
        bring.setDefaultButton(true);
        bring.setOnAction(e -> commands.bring());
        VBox column = new VBox(18, title, text, bring);
        column.setStyle("-fx-alignment: center;");
        getChildren().add(column);
    }
}
