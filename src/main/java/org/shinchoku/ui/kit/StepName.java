package org.shinchoku.ui.kit;

import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;

/** What steps that several screens make are called in the journal. */
public final class StepName {

    private StepName() {}

    /** What was done, as the journal lists it. */
    public static String of(Entry.Mark mark) {
        return switch (mark.act()) {
            case EDIT -> mark.what();
            case UNDO -> "元に戻す：" + mark.what();
            case REDO -> "やり直す：" + mark.what();
        };
    }

    /**
     * Writing into one field.
     *
     * @param year the fiscal year, or null in a field that is not yearly
     */
    public static String writing(Field field, FiscalYear year) {
        return writing(field, year, "");
    }

    /** Writing a part of what stands in a field, as 委員会の理由. */
    public static String writing(Field field, FiscalYear year, String part) {
        String when = year == null ? "" : year.in(Spelling.ERA);
        String both = when.isEmpty() || part.isEmpty() ? when + part : when + "、" + part;
        return "「" + field.name() + "」" + (both.isEmpty() ? "" : "（" + both + "）") + "の記入";
    }
}
