package org.shinchoku.ui.kit;

import org.shinchoku.plan.Department;
import org.shinchoku.plan.Spelling;

/** 期間: from when and up to when there is a unit, in words. */
public final class TermName {

    private TermName() {}

    /** As 令和4年度から令和8年度まで; empty where there is no end to either side. */
    public static String of(Department unit) {
        String from = unit.from() == null ? "" : unit.from().in(Spelling.ERA) + "から";
        String to = unit.to() == null ? "" : unit.to().in(Spelling.ERA) + "まで";
        return from + to;
    }
}
