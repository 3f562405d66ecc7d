package org.shinchoku.ui.help;

import org.controlsfx.control.PopOver.ArrowLocation;
import org.shinchoku.ui.kit.Command;

/** The stops of the tour, each at something that is really there. */
enum Stop {
    MENU(
            ".menu-bar .menu-button", // the first of them
            ArrowLocation.TOP_LEFT,
            "メニュー",
            "すべての操作はメニューにあり、どれもキーで行えます。Altを押しながら括弧の中の文字を押すと開きます。項目を指すと、何をするかが画面の下に表示されます。"),
    OUTLINE(
            "#outline",
            ArrowLocation.LEFT_TOP,
            "体系",
            "計画の項目です。選ぶと、右の一覧もその項目に移ります。" + Command.ADD_BEHIND.keyWords() + "で項目を追加し、" + Command.NEXT_PANE.keyWords()
                    + "で一覧との間を移ります。"),
    GRID(
            ".grid-view",
            ArrowLocation.TOP_CENTER,
            "一覧",
            "Excelと同じように、欄を選んで文字を入力します。Enterで下へ、Tabで右へ進みます。Excelとの間で写すこともできます。" + Command.SHOW_CARD.keyWords()
                    + "を押すと、一つの項目を一枚にまとめた調書に変わります。"),
    SAVED(
            "#saved",
            ArrowLocation.BOTTOM_LEFT,
            "保存",
            "記入した内容は、欄を離れるとすぐに保存されます。保存の操作は要りません。間違えたときは、" + Command.UNDO.keyWords() + "で元に戻せます。"),
    MISSING(
            "#missing",
            ArrowLocation.BOTTOM_LEFT,
            "未記入",
            "今の年度で、まだ記入されていない欄の数です。押すか、" + Command.NEXT_GAP.keyWords() + "で、次の未記入の欄へ移ります。"),
    IMPORT(
            "#bar-import",
            ArrowLocation.TOP_CENTER,
            "取込",
            "今お使いのExcelの表を、そのまま取り込めます。どのセルを何と読み取ったかを確かめてから取り込みます。元のファイルは書き換えません。"),
    GUIDE(
            "#search",
            ArrowLocation.TOP_RIGHT,
            "検索と手引",
            "ここで、項目と記入内容を探します（" + Command.FIND.keyWords() + "）。使い方が分からないときは" + Command.GUIDE.keyWords()
                    + "を押すと、今の画面の手引を表示します。この案内は、" + Command.TOUR.keyWords() + "でいつでも見直せます。");

    private final String query;
    private final ArrowLocation arrow;
    private final String title;
    private final String text;

    Stop(String query, ArrowLocation arrow, String title, String text) {
        this.query = query;
        this.arrow = arrow;
        this.title = title;
        this.text = text;
    }

    /** Finds what it points at. */
    String query() {
        return query;
    }

    /** The side at which the arrow leaves the words. */
    ArrowLocation arrow() {
        return arrow;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }
}
