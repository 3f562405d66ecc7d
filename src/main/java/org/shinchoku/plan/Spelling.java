package org.shinchoku.plan;

/** A way to write a fiscal year; which one an office uses is a matter of its forms. */
public enum Spelling {
    /** 令和元年度 */
    ERA {
        @Override
        String of(FiscalYear year) {
            return Era.of(year).kanji + count(year) + "年度";
        }
    },
    /** 平成31年度 for 2019, 平成30年度, 令和2年度 */
    ERA_AT_START {
        @Override
        String of(FiscalYear year) {
            return year.year() == Era.REIWA.first
                    ? Era.HEISEI.kanji + Era.HEISEI.count(year.year()) + "年度"
                    : ERA.of(year);
        }
    },
    /** R1 */
    LETTER {
        @Override
        String of(FiscalYear year) {
            Era era = Era.of(year);
            return "" + era.letter + era.count(year.year());
        }
    },
    /** 元, 2, 30: the number alone */
    NUMBER {
        @Override
        String of(FiscalYear year) {
            return count(year);
        }
    },
    /** 令和元(2019)年度 */
    ERA_AND_WESTERN {
        @Override
        String of(FiscalYear year) {
            return Era.of(year).kanji + count(year) + "(" + year.year() + ")年度";
        }
    },
    /** 2019年度 */
    WESTERN {
        @Override
        String of(FiscalYear year) {
            return year.year() + "年度";
        }
    };

    abstract String of(FiscalYear year);

    private static String count(FiscalYear year) {
        int n = Era.of(year).count(year.year());
        return n == 1 ? "元" : Integer.toString(n);
    }
}
