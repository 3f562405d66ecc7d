package org.shinchoku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Reading.Aspect;
import org.shinchoku.plan.Reading.Dating;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.Slot.By;

/**
 * The fiscal year of each column of a table: from its own heading or group, else carried from the columns before it, else
 * the sheet's own year.
 */
final class Years {

    static final Set<Word> PROGRESS =
            Set.of(Word.TARGET, Word.ACTUAL, Word.MONEY, Word.RATING, Word.PROGRESS, Word.REMARK, Word.OPINION);

    private static final Set<Word> NOW = Set.of(Word.RATING, Word.PROGRESS, Word.OPINION);

    /** □新規 □継続 below 区分 say what kind of thing an item is. */
    private static final Set<Word> KIND = Set.of(Word.LEVEL);

    /** What was done, where it stands behind figures; before them it is what is to be done. */
    static final Pattern DONE = Pattern.compile("(?:取組|実施|活動)(?:の|した)?内容|(?:取組|実施|活動|事業)の?実績");

    static final Pattern REPORT = Pattern.compile("状況|実績|成果|結果|進捗$");
    /** What was carried out, unless another column tells it: 成果 beside it is what came of it. */
    private static final Pattern CARRIED_OUT = Pattern.compile("実施(?:の|した)?内容");

    private static final Pattern TOLD = Pattern.compile("状況|実績|進捗$");

    /** What is to be done, where it stands behind a year that is still to come. */
    private static final Pattern TO_COME = Pattern.compile("予算|予定|計画|目標|見込");

    private static final Pattern ANCHOR = Pattern.compile("基準|現状|策定時|当初値");

    /** 第9期の目標 and 計画期間中の実績 are of several years. */
    private static final Pattern TERM = Pattern.compile("第[0-9]{1,2}[期次]|(?:計画|全)期間");

    /** Parts of a year: ４月 | ５月, 上半期 | 下半期, 第１四半期. */
    private static final Pattern WHEN = Pattern.compile("[0-9]{1,2}(?:月?[~～-][0-9]{1,2})?月|[上下]半期|第[1-4]四半期");

    /** How often, and how many came: 開催回数（回）, 参加者数. */
    private static final Pattern COUNT = Pattern.compile(".+(?:回|件|者|人)数(?:\\([^()]*\\))?");

    private final Layout layout;
    private final Table table;
    private final FiscalYear sheet;
    private final Predicate<Column> retold;
    private final Map<Part, FiscalYear> years = new HashMap<>();
    private final Set<Part> unknown = new HashSet<>();
    private final Map<Part, By> bys = new HashMap<>();
    private final Set<Part> carried = new HashSet<>();

    /**
     * @param sheet the year of the whole sheet, or null where it names none
     * @param retold whether a column says something else of the same items in tables of other years
     */
    Years(Layout layout, Table table, FiscalYear sheet, Predicate<Column> retold) {
        this.layout = layout;
        this.table = table;
        this.sheet = sheet;
        this.retold = retold;
        List<Part> fields = layout.places(table).keySet().stream()
                .filter(p -> p.role() == Role.FIELD || p.role() == Role.TICKS || p.role() == Role.MARKS)
                .toList();
        fields.forEach(p -> years.put(p, own(heading(p))));
        Set<FiscalYear> written = new TreeSet<>();
        fields.stream().filter(p -> years.get(p) != null && !isAnchor(p)).forEach(p -> written.add(years.get(p)));
        if (written.isEmpty()) {
            fields.forEach(p -> years.computeIfAbsent(p, this::bySheet));
        } else if (sheet != null && written.stream().allMatch(y -> y.year() > sheet.year())) {
            lookAhead(fields);
        } else {
            carried.addAll(new YearCarry(layout, table, sheet, years, this::own, this::bySheet).carry(fields, written));
        }
        if (layout.hasSectionsOfYears()) {
            layout.parts(Role.DEPARTMENT).forEach(p -> years.put(p, p.heading().year()));
        }
        fields.forEach(this::say);
    }

    /** Puts in force what is said of a column's year: what a heading names holds unless it was corrected. */
    private void say(Part part) {
        Heading heading = heading(part);
        Reading.Column said = layout.pins().dating(part.column(), heading);
        if (said == null || !said.is(Aspect.YEAR) && own(heading) != null) {
            return;
        }
        switch (said.dating()) {
            case FIXED -> years.put(part, said.year());
            case NONE -> years.put(part, null);
            case SHEET -> {
                years.put(part, sheet);
                if (sheet == null) {
                    unknown.add(part);
                }
            }
            case HEADING -> {}
        }
    }

    /** What on the sheet says of which year a column is: further years stand beside it, or take its place. */
    By by(Part part) {
        return bys.computeIfAbsent(part, this::found);
    }

    private By found(Part part) {
        Reading.Column said = layout.pins().dating(part.column(), heading(part));
        boolean fixed = said != null && said.is(Aspect.YEAR) && said.dating() == Dating.FIXED;
        if (of(part) == null || fixed) {
            return By.NOTHING;
        }
        return heading(part).year() != null || carried.contains(part) ? By.COLUMN : By.SHEET;
    }

    /** Whether a column has a year which the sheet should name and does not. */
    boolean isUnknown(Part part) {
        return unknown.contains(part);
    }

    /** Where the year of a column comes from. */
    Dating dating(Part part) {
        Reading.Column said = layout.pins().dating(part.column(), heading(part));
        if (said != null && said.is(Aspect.YEAR) || unknown.contains(part)) {
            return said.dating();
        }
        FiscalYear year = of(part);
        boolean byHeading = own(heading(part)) != null || !Objects.equals(year, sheet);
        return year == null ? Dating.NONE : byHeading ? Dating.HEADING : Dating.SHEET;
    }

    /** 基準値 and 目標値 name years that are theirs alone. */
    static boolean isAnchor(Part part) {
        return part.heading().is(Word.TARGET)
                || ANCHOR.matcher(part.heading().name()).find();
    }

    static boolean isOfTerm(Part part) {
        return TERM.matcher(part.heading().key()).find();
    }

    /** The year of a column, or null where its values hold for good. */
    FiscalYear of(Part part) {
        return years.get(part);
    }

    private Heading heading(Part part) {
        return table.heading(part.column().places().get(table));
    }

    private FiscalYear own(Heading heading) {
        if (heading.year() != null || heading.shift() == null || sheet == null || !sheet.reaches(heading.shift())) {
            return heading.year();
        }
        return sheet.plus(heading.shift());
    }

    /**
     * Where all years that are written are still to come, as 令和6年度の取組 on a sheet of 令和5年度, the other columns are the
     * sheet's own, save one right behind that says itself what is to come: 令和6年度の計画 | 予算額.
     */
    private void lookAhead(List<Part> fields) {
        FiscalYear ahead = null;
        for (Part part : fields) {
            if (years.get(part) != null) {
                ahead = years.get(part);
            } else if (ahead != null && TO_COME.matcher(heading(part).key()).find()) {
                years.put(part, ahead);
                carried.add(part);
            } else {
                ahead = null;
                years.computeIfAbsent(part, this::bySheet);
            }
        }
    }

    static boolean tellsOfProgress(Part part) {
        boolean chosen = part.role() == Role.TICKS || part.role() == Role.MARKS;
        return chosen && !part.heading().words().equals(KIND)
                || NOW.stream().anyMatch(part.heading()::is)
                || isCount(part);
    }

    private static boolean isCount(Part part) {
        return COUNT.matcher(Wording.flat(part.heading().name())).matches();
    }

    private FiscalYear bySheet(Part part) {
        if (isOfTerm(part)) {
            return null;
        }
        if (retold.test(part.column())) {
            return sheet;
        }
        boolean item =
                part.level() == layout.levels().size() - 1 || part.heading().is(Word.RATING);
        boolean progress = part.role() == Role.TICKS
                || part.role() == Role.MARKS
                || part.heading().words().stream().anyMatch(PROGRESS::contains)
                || part.heading().words().isEmpty() && (behindProgress(part) || isGroupOfProgress(part.heading()))
                || WHEN.matcher(part.heading().key()).matches()
                || isCount(part);
        boolean timed = part.heading().timing() != Field.Timing.ANY;
        boolean done = DONE.matcher(part.heading().key()).matches() && (behindProgress(part) || !isReported(part));
        return item && (progress && !part.heading().is(Word.DESCRIPTION) || done || timed) ? sheet : null;
    }

    /** Whether the group over a column says what its own heading only parts: 地区別の実績 over 東地区 | 西地区. */
    private static boolean isGroupOfProgress(Heading heading) {
        return Word.of(heading.group()).stream().anyMatch(PROGRESS::contains);
    }

    /** Whether another column tells in words what was done, so that 実施内容 before it is what is to be done. */
    private boolean isReported(Part part) {
        Pattern told = CARRIED_OUT.matcher(part.heading().key()).matches() ? TOLD : REPORT;
        return layout.parts().stream()
                .filter(p -> p.column().places().containsKey(table))
                .anyMatch(p ->
                        told.matcher(p.heading().key()).find() || p.role() == Role.TICKS || p.role() == Role.MARKS);
    }

    /** Whether a column without a known word stands behind the first that tells of progress, or of the titles. */
    private boolean behindProgress(Part part) {
        double from = layout.parts().stream()
                .filter(p -> p.role() == Role.FIELD || p.role() == Role.TICKS || p.role() == Role.MARKS)
                .filter(p ->
                        p.heading().words().stream().anyMatch(PROGRESS::contains) || isGroupOfProgress(p.heading()))
                .mapToDouble(p -> p.column().position())
                .min()
                .orElse(layout.title().position());
        return part.column().position() > from;
    }
}
