package org.shinchoku.sheet;

import org.shinchoku.plan.Form;

/** What forms are called: as the office called its own, else by their arrangement. */
public final class FormNames {

    private FormNames() {}

    public static String of(Form form) {
        return form.name().isEmpty() ? of(form.base()) : form.name();
    }

    public static String of(Form.Base base) {
        return switch (base) {
            case MATRIX -> "一覧表";
            case EVALUATION -> "評価表";
            case POLICY -> "施策ごとの表";
            case CONFIRMATION -> "確認表";
            case AS_IMPORTED -> "元の様式";
            case TOTALS -> "集計表";
            case SET -> "資料一式";
            case PUBLIC -> "公表版";
        };
    }
}
