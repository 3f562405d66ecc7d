package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.shinchoku.plan.FiscalYear;

/** The years of columns that name none, where others beside them do: carried from these, else the sheet's own, else none. */
final class YearCarry {

    private final Layout layout;
    private final Table table;
    private final FiscalYear sheet;
    private final Map<Part, FiscalYear> years;
    private final Function<Heading, FiscalYear> own;
    private final Function<Part, FiscalYear> bySheet;
    private final List<Part> carried = new ArrayList<>();

    /**
     * @param sheet the year of the whole sheet, or null
     * @param years those that are known by headings, where those found are noted too
     * @param own the year that a heading names, or null
     * @param bySheet the year that a column would have on a sheet where no heading names one, or null
     */
    YearCarry(
            Layout layout,
            Table table,
            FiscalYear sheet,
            Map<Part, FiscalYear> years,
            Function<Heading, FiscalYear> own,
            Function<Part, FiscalYear> bySheet) {
        this.layout = layout;
        this.table = table;
        this.sheet = sheet;
        this.years = years;
        this.own = own;
        this.bySheet = bySheet;
    }

    /**
     * A column without a year behind one of its level that has one is of that year, unless it stands beside the group that names
     * it; behind one of several years only where the same heading stands under other years too, or where that is the sheet's
     * own year and of what is told now. Else none is made up: a rating may as well speak of all years before it.
     *
     * @param written the years that headings name
     * @return the columns that have the year of those before them
     */
    List<Part> carry(List<Part> fields, Set<FiscalYear> written) {
        Set<String> repeated = repeated(fields);
        WorkedOut workedOut = new WorkedOut(this::heading, own);
        int dated = fields.size() - 1;
        while (dated >= 0 && !isReported(own.apply(heading(fields.get(dated))))) {
            dated--;
        }
        FiscalYear last = null;
        boolean begun = false;
        boolean ours = sheet != null && written.contains(sheet);
        for (int i = 0; i < fields.size(); i++) {
            Part part = fields.get(i);
            if (i > 0 && fields.get(i - 1).level() != part.level()) {
                last = null;
            }
            if (years.get(part) != null) {
                last = Years.isAnchor(part) && !written.contains(years.get(part)) ? null : years.get(part);
                begun = true;
            } else if (isOutside(part, last)) {
                outside(part, ours && written.size() == 1 ? bySheet.apply(part) : null);
            } else if (!begun && ours && (Years.tellsOfProgress(part) || isFigureOfNow(fields, i))) {
                years.put(part, sheet);
            } else if (workedOut.year(fields, i) != null) {
                years.put(part, workedOut.year(fields, i));
                carried.add(part);
            } else if (isOfGood(part) && (written.size() > 1 || !isInGroup(part, fields, i))) {
                years.remove(part);
            } else if (written.size() == 1 && (ours || isSlip() || isBesideYear(part, fields, i))
                    || repeated.contains(heading(part).key())) {
                years.put(part, last);
                carried.add(part);
            } else if (ours
                    && (isSlip() ? !isToCome(part) : isOfNow(last, i > dated, isBehindNow(fields, i)))
                    && tellsOfNow(part)
                    && !(isSlip() && isReportedBelow(fields, i))) {
                years.put(part, sheet);
            }
        }
        return carried;
    }

    /** Beside a group that only repeats the sheet's year, what tells of progress is of that year as on any sheet. */
    private void outside(Part part, FiscalYear year) {
        if (year == null) {
            years.remove(part);
        } else {
            years.put(part, year);
        }
    }

    /** Whether a column stands behind the sheet's own year: behind all that is over, also where a goal stands between. */
    private boolean isOfNow(FiscalYear last, boolean behind, boolean behindNow) {
        return sheet.equals(last) ? behind || behindNow : last == null && behind;
    }

    /** Whether a column is 実績値, where no heading dates another, or 目標値 right before it: figures of the sheet's own year. */
    private boolean isFigureOfNow(List<Part> fields, int at) {
        Part next = at + 1 < fields.size() ? fields.get(at + 1) : null;
        boolean aim = fields.get(at).heading().is(Word.TARGET)
                && !fields.get(at).heading().key().contains("最終")
                && next != null
                && isActual(next);
        return (aim || isActual(fields.get(at)))
                && fields.stream().noneMatch(p -> isActual(p) && own.apply(heading(p)) != null);
    }

    private static boolean isActual(Part part) {
        return part.heading().is(Word.ACTUAL) && !Years.isAnchor(part);
    }

    /** What stands behind the last year that is over, or behind the sheet's own, speaks of none that is to come. */
    private boolean isReported(FiscalYear year) {
        return year != null && (sheet == null || year.year() <= sheet.year());
    }

    /** Whether a column stands behind 今年度の実績, or others of that year: between years that are written, it may be of any. */
    private boolean isBehindNow(List<Part> fields, int at) {
        return at > 0
                && (heading(fields.get(at - 1)).shift() != null
                        || years.containsKey(fields.get(at - 1))
                                && own.apply(heading(fields.get(at - 1))) == null
                                && isBehindNow(fields, at - 1));
    }

    /** 取組の内容 right above 令和6年度の実績 on a slip is what is to be done. */
    private boolean isReportedBelow(List<Part> fields, int at) {
        Part next = at + 1 < fields.size() ? fields.get(at + 1) : null;
        return next != null
                && Years.DONE.matcher(fields.get(at).heading().key()).matches()
                && own.apply(heading(next)) != null
                && Years.REPORT.matcher(next.heading().key()).find();
    }

    /** Whether a column tells how it stands in the same group as those of the only year that is written, right behind them. */
    private boolean isBesideYear(Part part, List<Part> fields, int at) {
        Part before = at == 0 ? null : fields.get(at - 1);
        return before != null
                && years.get(before) != null
                && tellsOfNow(part)
                && heading(before).group().equals(heading(part).group());
    }

    /** 今後の方向性 on a slip holds from now on; 今後の課題 is found now. */
    private static boolean isToCome(Part part) {
        String key = part.heading().key();
        return key.startsWith("今後") && !key.endsWith("課題");
    }

    /** What names a figure, rather than being one, holds for good, and so does what is said of all years of a plan. */
    private static boolean isOfGood(Part part) {
        Heading heading = part.heading();
        return Years.isOfTerm(part)
                || heading.words().equals(Set.of(Word.INDICATOR))
                || heading.words().equals(Set.of(Word.UNIT));
    }

    /** Whether a column stands in the same group as the one before it, which does not name its year by itself: R5実績値 | 単位. */
    private boolean isInGroup(Part part, List<Part> fields, int at) {
        Heading before = at == 0 ? null : heading(fields.get(at - 1));
        return before != null
                && !isSlip()
                && before.group().equals(heading(part).group())
                && (before.group().isEmpty() || !table.namesYear(before.column()));
    }

    /** Whether a column stands beside the group that names the year, rather than under it. */
    private boolean isOutside(Part part, FiscalYear year) {
        Heading heading = heading(part);
        return layout.parts().stream()
                .filter(p -> p.column().places().containsKey(table) && year != null && year.equals(years.get(p)))
                .map(p -> table.yearGroup(heading(p).column()))
                .anyMatch(g -> g != null && g.columns() > 1 && g.lastColumn() < heading.column());
    }

    /** A closing 備考 speaks of all years, but a closing 評価, 課題 or 取組内容 of the sheet's own. */
    private static boolean tellsOfNow(Part part) {
        return Years.tellsOfProgress(part)
                || Years.DONE.matcher(part.heading().key()).matches();
    }

    /** The headings that stand behind several years: R5実績 | 評価 | R6実績 | 評価. */
    private Set<String> repeated(List<Part> fields) {
        Map<String, FiscalYear> first = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        FiscalYear last = null;
        for (Part part : fields) {
            last = years.get(part) == null ? last : years.get(part);
            FiscalYear before =
                    last == null ? null : first.putIfAbsent(heading(part).key(), last);
            if (before != null && !before.equals(last)) {
                repeated.add(heading(part).key());
            }
        }
        return repeated;
    }

    private Heading heading(Part part) {
        return table.heading(part.column().places().get(table));
    }

    /** On a sheet that was laid out anew, columns behind each other stood anywhere. */
    private boolean isSlip() {
        return !table.grid().laid().uses().isEmpty();
    }
}
