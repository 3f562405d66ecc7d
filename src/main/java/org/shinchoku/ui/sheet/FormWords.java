package org.shinchoku.ui.sheet;

import org.shinchoku.plan.Form;
import org.shinchoku.plan.Spelling;

/** What forms are called, and what they are good for. */
final class FormWords {

    private FormWords() {}

    static String of(Form.Base base) {
        return switch (base) {
            case MATRIX -> "一覧表";
            case EVALUATION -> "評価表";
            case POLICY -> "施策ごとの表";
            case CONFIRMATION -> "確認表";
            case AS_IMPORTED -> "元の様式";
        };
    }

    static String about(Form.Base base) {
        return switch (base) {
            case MATRIX -> "項目を縦に、年度を横に並べます。";
            case EVALUATION -> "一つの年度の指標と評価を並べ、評価ごとの件数を添えます。";
            case POLICY -> "施策ごとに頁を分け、委員会の意見の欄を付けます。";
            case CONFIRMATION -> "確認の回ごとに欄を並べ、記入時期を添えます。";
            case AS_IMPORTED -> "取り込んだ表と同じ形に、今の内容を入れます。";
        };
    }

    /** As it writes 2019. */
    static String of(Spelling spelling) {
        return switch (spelling) {
            case ERA -> "令和元年度";
            case ERA_AT_START -> "平成31年度（令和元年度）";
            case LETTER -> "R1";
            case NUMBER -> "元（数字だけ）";
            case ERA_AND_WESTERN -> "令和元(2019)年度";
            case WESTERN -> "2019年度";
        };
    }
}
