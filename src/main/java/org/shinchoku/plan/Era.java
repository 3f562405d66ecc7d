package org.shinchoku.plan;

/**
 * An era of the Japanese calendar, as fiscal years are counted in it.
 *
 * <p>A fiscal year is named after the era in which it starts or, as most offices do from 1 May 2019 on, after the era
 * that begins in it: 2019 is 平成31年度 and 令和元年度. Both are read; 令和 is written.
 */
public enum Era {
    SHOWA("昭和", 'S', 1926),
    HEISEI("平成", 'H', 1989),
    REIWA("令和", 'R', 2019);

    public final String kanji;
    public final char letter;
    /** The western year that is the era's first. */
    public final int first;

    Era(String kanji, char letter, int first) {
        this.kanji = kanji;
        this.letter = letter;
        this.first = first;
    }

    /** The era after which a fiscal year is named. */
    public static Era of(FiscalYear year) {
        return year.year() >= REIWA.first ? REIWA : year.year() >= HEISEI.first ? HEISEI : SHOWA;
    }

    /** The western year of the era's n-th year. */
    public int western(int n) {
        return first + n - 1;
    }

    /** Which year of the era a western year is, from 1. */
    public int count(int western) {
        return western - first + 1;
    }
}
