package org.shinchoku.ui.kit;

import org.shinchoku.plan.Row;

/** Which sort of thing a row of the plan is, in the clerk's words. */
final class SortName {

    private SortName() {}

    static String of(Row row) {
        return switch (row.key().kind()) {
            case PLAN -> "計画の名称";
            case LEVEL -> "階層";
            case ITEM -> "項目";
            case FIELD -> "欄";
            case SCALE -> "評価基準";
            case VALUE, RATING -> "記入";
            case DEPARTMENT -> "部・課";
            case COMMITTEE -> "委員会";
            case MEETING -> "会議";
            case OPINION -> "意見";
            case REPLY -> "市の対応";
            case INQUIRY -> "照会";
            case RETURN -> "回答の受付";
            case SCHEDULE -> "記入の予定";
            default -> "様式";
        };
    }
}
