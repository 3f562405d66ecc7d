package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;

/** 年度: the fiscal years of a plan, and opening the next one. */
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

    /**
     * 年度更新: every yearly field gets a column for the year after its last one. Fields may be a year apart, as plans for
     * the next year are from the year's results, and stay so; one that ended earlier stays as it is.
     */
    public static Plan openNext(Plan plan) {
        List<FiscalYear> years = of(plan);
        if (years.isEmpty()) {
            return plan;
        }
        FiscalYear alive = years.get(years.size() - 1).plus(-1);
        return plan.with(plan.fields().stream()
                .filter(f -> !f.years().isEmpty() && last(f).compareTo(alive) >= 0)
                .map(f -> opened(f, last(f).next()))
                .toList());
    }

    /** The plan with columns for one year in each yearly field. */
    public static Plan open(Plan plan, FiscalYear year) {
        return plan.with(plan.fields().stream()
                .filter(Field::yearly)
                .map(f -> opened(f, year))
                .toList());
    }

    private static FiscalYear last(Field field) {
        return field.years().get(field.years().size() - 1);
    }

    private static Field opened(Field field, FiscalYear year) {
        List<FiscalYear> years = new ArrayList<>(field.years());
        years.add(year);
        return field.withYears(years);
    }
}
