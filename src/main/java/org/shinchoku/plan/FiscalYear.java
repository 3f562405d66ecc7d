package org.shinchoku.plan;

import java.time.LocalDate;
import java.time.Month;

/**
 * A Japanese fiscal year: from 1 April of {@code year} to 31 March of the year after.
 *
 * @param year the western year in which it starts, {@value #FIRST} to {@value #LAST}
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public static final int FIRST = 1926;
    public static final int LAST = 2099;

    public FiscalYear {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("no fiscal year: " + year);
        }
    }

    /** The fiscal year a day lies in. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public FiscalYear plus(int years) {
        return new FiscalYear(year + years);
    }

    /** Whether the year so many years on is still one that a plan can speak of. */
    public boolean reaches(int years) {
        return year + years >= FIRST && year + years <= LAST;
    }

    public FiscalYear next() {
        return plus(1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    /** This year in a spelling, as {@code 令和元年度}. */
    public String in(Spelling spelling) {
        return spelling.of(this);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
