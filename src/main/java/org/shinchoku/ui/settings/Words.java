package org.shinchoku.ui.settings;

import org.shinchoku.plan.Field;

/** What fields are, in the clerk's words. */
final class Words {

    private Words() {}

    static String of(Field.Kind kind) {
        return switch (kind) {
            case TEXT -> "文章";
            case NUMBER -> "数値";
            case PERCENT -> "割合（％）";
            case DATE -> "日付";
            case CHOICE -> "選択";
            case RATING -> "評価";
            case DEPARTMENT -> "担当課";
            case INDICATOR -> "指標";
            case TARGET -> "目標";
            case ACTUAL -> "実績";
            case UNIT -> "単位";
            case OPINION -> "委員会の意見";
            case REPLY -> "意見への対応";
        };
    }

    static String of(Field.Timing timing) {
        return switch (timing) {
            case ANY -> "随時";
            case START_OF_YEAR -> "年度当初";
            case END_OF_YEAR -> "年度末";
        };
    }
}
