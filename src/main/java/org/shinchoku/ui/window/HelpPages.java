package org.shinchoku.ui.window;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Dialogs;

/** 操作の手引 and what the program is. */
final class HelpPages {

    private static final String[][] KEYS = {
        {"文字を入力する", "選んだ欄の記入を始めます（F2で続きから）"},
        {"Enter・Tab", "記入を終え、下・右の欄へ進みます"},
        {"Alt+Enter", "欄の中で改行します"},
        {"Esc", "記入をやめて、前の内容に戻します"},
        {"Ctrl+Z・Ctrl+Y", "元に戻します・やり直します"},
        {"Ctrl+C・Ctrl+V", "選んだ範囲を写します・貼り付けます"},
        {"Ctrl+D・Ctrl+R", "上・左の欄と同じ内容にします"},
        {"Alt+↓", "評価などの選択肢を開きます（複数の課の回答では、次の課へ移ります）"},
        {"Ctrl+PageUp・Ctrl+PageDown", "同じ欄の前年度・翌年度へ移ります"},
        {"Ctrl+Space・Shift+Space", "列全体・行全体を選びます"},
        {"Alt+←・Alt+→", "枝を折りたたみます・開きます（Ctrl+Tですべて）"},
        {"Ctrl+L", "表示する年度と欄を選びます"},
        {"F9", "前年度の内容を隣に並べます"},
        {"Ctrl++・Ctrl+-", "一覧を大きく・小さくします"},
        {"Ctrl+F", "項目と記入内容を検索します"},
        {"F6", "体系と一覧・調書の間を移ります"},
        {"F4", "選んだ項目の調書を開きます（もう一度押すと一覧に戻ります）"},
        {"Ctrl+↑・Ctrl+↓", "調書で前・次の項目へ移ります"},
        {"Alt+Insert", "調書の欄に、課ごとの回答の欄を足します"},
        {"Insert・Delete", "体系で項目を追加します・削除します"},
        {"Alt+↑・Alt+↓", "体系で項目を上・下へ移します"},
        {"Ctrl+I", "Excelなどの表を取り込みます（画面に放しても取り込めます）"},
        {"Ctrl+Shift+V", "Excelなどでコピーした表を取り込みます"},
        {"取込でF8・F9", "確認が必要な所へ進みます・確認済みにします"},
        {"取込でEnter", "選んだセルの読み方を直します（Escで表に戻ります）"},
        {"取込でCtrl+Enter", "確認を終えて取り込みます"},
        {"Ctrl+Shift+N", "表を取り込まずに、新しい計画を作ります"},
        {"Ctrl+Shift+K", "部・課の名称の変更、分割、統合を、年度を決めて行います"},
        {"Ctrl+P", "印刷用の表を書き出します"},
    };

    private final Dialogs dialogs;

    HelpPages(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    void guide() {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("form-grid");
        for (int i = 0; i < KEYS.length; i++) {
            Label key = new Label(KEYS[i][0]);
            key.getStyleClass().add("key");
            keys.addRow(i, key, new Label(KEYS[i][1]));
        }
        Label saving = Dialogs.text("記入した内容は、欄を離れるとすぐに保存されます。保存の操作は要りません。画面を閉じても失われません。");
        show(Feather.HELP_CIRCLE, "操作の手引", new VBox(16, saving, keys));
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
