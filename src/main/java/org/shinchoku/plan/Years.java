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
