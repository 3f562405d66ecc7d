package org.shinchoku.ui.help;

import java.util.stream.Stream;

/** The pages of the guide, in the order of its contents. */
public enum Topic {
    START("はじめに", "start.txt"),
    GRID("一覧の入力", "grid.txt"),
    OUTLINE("体系", "outline.txt"),
    CARD("調書", "card.txt"),
    SUMMARY("集計", "summary.txt"),
    CHECK("点検", "check.txt"),
    OPINION("会議の記録", "opinion.txt"),
    INTAKE("取込", "intake.txt"),
    FIND("検索と絞り込み", "find.txt"),
    ROLLOVER("年度更新", "rollover.txt"),
    DEPARTMENT("部・課", "department.txt"),
    INQUIRY("照会・回答", "inquiry.txt"),
    JOURNAL("履歴と取消し", "journal.txt"),
    BACKUP("控え", "backup.txt"),
    EXPORT("印刷と書出し", "export.txt"),
    SETTINGS("画面の設定", "settings.txt"),
    KEYS("キー一覧", ""),
    TROUBLE("困ったとき", "trouble.txt"),
    NEWS("更新のお知らせ", "CHANGELOG.md");

    private final String title;
    private final String file;

    Topic(String title, String file) {
        this.title = title;
        this.file = file;
    }

    public String title() {
        return title;
    }

    /** The name of its text, or empty where it is put together. */
    String file() {
        return file;
    }

    /** The page about a window with this headline, or the first. */
    public static Topic about(String headline) {
        return Stream.of(values())
                .filter(topic -> headline.contains(topic.title))
                .findFirst()
                .orElse(START);
    }
}
