package org.shinchoku.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an open ledger without a plan shows: the ways to the first one. */
final class EmptyLedgerView extends StackPane {

    EmptyLedgerView(Commands commands) {
        getStyleClass().add("welcome");
        Label title = new Label("この台帳には、まだ計画がありません。");
        title.getStyleClass().add("dialog-headline");
        Label text =
                new Label("お使いのExcelの表を取り込んで始めます。元のファイルは書き換えません。\nファイルをこの画面に放しても取り込めます。\n表がないときは、新しい計画を作って始められます。");
        text.getStyleClass().add("welcome-text");
        text.setWrapText(true);
        text.setStyle("-fx-text-alignment: center;");
        Button bring = new Button("表を取り込む…", new FontIcon(Feather.DOWNLOAD));
        bring.setId("empty-bring");
        bring.getStyleClass().add("accent");
        bring.setDefaultButton(true);
        bring.setOnAction(e -> commands.bring());
        Button found = new Button("新しい計画を作る…", new FontIcon(Feather.FILE_PLUS));
        found.setId("empty-found");
        found.setOnAction(e -> commands.found());
        HBox ways = new HBox(12, bring, found);
        ways.setStyle("-fx-alignment: center;");
        VBox column = new VBox(18, title, text, ways);
        column.setStyle("-fx-alignment: center;");
        getChildren().add(column);
    }
}
