package org.shinchoku.intake;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Role;

/**
 * Looks for the items' titles where no column left of the data tells one row from the next: a column of names at the right
 * end of the table, else the names of the indicators, which are then what the rows report on.
 */
final class Titles {

    /** So many rows have a text of their own in a column of titles. */
    private static final double OWN = 0.8;

    private static final int LONGEST = 45;

    /** What is done, where 施策 and 課題 may as well head it; also 事業・取組. */
    private static final Pattern DONE =
            Pattern.compile("(?:(?:具体的な?|[一-龠]{2}的な|主な|実施|個別|関連|重点)?(?:取組|事業|事務事業)(?:名称?|項目)?(?:[・/]|及び|又は)?)+");
    /** The same with what is done in it: rows below one such name say more of it, as its several indicators. */
    private static final Pattern MORE = Pattern.compile("(?:具体的な?|[一-龠]{2}的な|主な|実施|個別|関連|重点)?(?:取組|事業|事務事業)内容");

    private final Shape shape;
    private final Map<Column, Guess> guesses;

    Titles(Shape shape, Map<Column, Guess> guesses) {
        this.shape = shape;
        this.guesses = guesses;
    }

    /** The column of titles elsewhere than before the data, or null where that one serves or there is none. */
    Column elsewhere(Column before) {
        Column counted = before == null ? null : counted(before);
        if (counted != null) {
            return counted;
        }
        boolean rows = guesses.values().stream().anyMatch(g -> g.role() == Role.YEAR || g.role() == Role.MEASURE);
        if (rows || before != null && (isOwn(before) && !isDivided(before) || isNumbered(before) || isSpoken(before))) {
            return null;
        }
        Column named = shape.columns().stream()
                .filter(c -> guesses.get(c).role() == Role.LEVEL
                        && c.heading().words().equals(Set.of(Word.LEVEL)))
                .filter(c -> isOwn(c) && !(c == before && isDivided(c)))
                .findFirst()
                .orElse(null);
        String name = before == null ? "" : before.heading().name();
        boolean done = isDone(name) || MORE.matcher(Wording.flat(name)).matches();
        return named != null || done ? named : indicator();
    }

    /** What stands right behind numbers of its own, where several follow one label: 取組項目 | 番号 | 目標. */
    private Column counted(Column before) {
        return shape.columns().stream()
                .filter(c ->
                        c.heading().words().contains(Word.LEVEL) || c.heading().is(Word.INDICATOR))
                .filter(c -> c.length() <= LONGEST && c.distinct().size() == c.changes())
                .filter(c -> shape.columns().stream()
                        .anyMatch(n -> guesses.get(n).role() == Role.NUMBER
                                && n.position() == c.position() - 1
                                && n.position() > before.position()
                                && n.changes() == c.changes()
                                && (n.changes() > before.changes() || counts(n, c))))
                .findFirst()
                .orElse(null);
    }

    /** Whether a heading says that it is of the numbers of another: KPI番号 beside KPI. */
    private static boolean counts(Column numbers, Column named) {
        String name = named.heading().key();
        return !name.isEmpty() && numbers.heading().key().startsWith(name);
    }

    /** Whether a heading names what is done, and so the items of most sheets. */
    static boolean isDone(String heading) {
        return DONE.matcher(Wording.flat(heading)).matches();
    }

    private Column indicator() {
        return shape.columns().stream()
                .filter(c -> guesses.get(c).role() == Role.FIELD && c.heading().is(Word.INDICATOR))
                .filter(c -> !c.heading().hasYear() && isOwn(c))
                .findFirst()
                .orElse(null);
    }

    /** Whether some rows below a label differ in nothing but their indicators, each with a section of its own. */
    private boolean isDivided(Column before) {
        Column indicator = indicator();
        return indicator != null
                && !isDone(before.heading().name())
                && before.changes() < indicator.filled()
                && indicator.filled() == shape.rows()
                && shape.columns().stream()
                        .anyMatch(c -> guesses.get(c).role() == Role.DEPARTMENT && c.filled() == shape.rows());
    }

    private boolean isOwn(Column column) {
        return column.changes() >= OWN * shape.rows() && column.length() <= LONGEST;
    }

    /** Whether another column says something once for each of its texts, as a merged 評価 or 担当課: then these are the items. */
    private boolean isSpoken(Column column) {
        return guesses.entrySet().stream()
                .anyMatch(e -> e.getKey() != column
                        && e.getValue().role() != Role.LEVEL
                        && e.getKey().position() > column.position()
                        && e.getKey().filled() == column.filled());
    }

    /** Whether each of its texts has a number of its own: then these are the items, however many rows they have. */
    private boolean isNumbered(Column column) {
        return guesses.entrySet().stream()
                .anyMatch(e -> e.getValue().role() == Role.NUMBER
                        && e.getKey().changes() == column.changes()
                        && e.getKey().position() < column.position());
    }
}
