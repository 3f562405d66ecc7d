package org.shinchoku.plan;

import java.util.List;

/** 年度: the fiscal years of a plan. */
public final class Years {

    private Years() {}

    /** All years that any field has a column for, ascending. */
    public static List<FiscalYear> of(Plan plan) {
        return plan.fields().stream()
                .flatMap(f -> f.years().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Years in words, those that follow each other as a span: 令和元年度～令和3年度、令和5年度. */
    public static String inWords(List<FiscalYear> ascending, Spelling spelling) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < ascending.size(); i++) {
            FiscalYear year = ascending.get(i);
            boolean follows = i > 0 && year.plus(-1).equals(ascending.get(i - 1));
            boolean goesOn =
                    i + 1 < ascending.size() && ascending.get(i + 1).plus(-1).equals(year);
            if (!follows || !goesOn) {
                words.append(i == 0 ? "" : follows ? "～" : "、").append(year.in(spelling));
            }
        }
        return words.toString();
    }
}
