package org.shinchoku.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Role;

/**
 * Finds the column that names the rows of each item, whatever its words: the same few texts in the same order beside one item
 * after the other, with nothing but what is told to the right of them, as 工程（計画） | 工程（実績） | 効果額 below 区分.
 */
final class RowKinds {

    private static final Pattern KIND = Pattern.compile(".*(?:区分|内訳|種別|項目|分類)");
    private static final int MOST = 6;
    private static final int LONGEST = 16;
    /** So many of the texts stand in the order of the first item. */
    private static final double IN_ORDER = 0.9;

    private final Shape shape;
    private final Map<Column, Guess> guesses;

    private RowKinds(Shape shape, Map<Column, Guess> guesses) {
        this.shape = shape;
        this.guesses = guesses;
    }

    /** Says so in the guesses, where it is not said otherwise. */
    static void find(Shape shape, Map<Column, Guess> guesses, Pins pins) {
        RowKinds kinds = new RowKinds(shape, guesses);
        shape.columns().stream()
                .filter(c -> !pins.isSaid(c) && kinds.nameRows(c))
                .findFirst()
                .ifPresent(c -> guesses.put(c, new Guess(Role.MEASURE, 0.8, "同じ言葉が同じ順に項目ごとに繰り返されているため、行の見出しとしました。")));
    }

    private boolean nameRows(Column column) {
        Role role = guesses.get(column).role();
        Heading heading = column.heading();
        boolean open = heading.name().isEmpty()
                || Set.of(Word.LEVEL).containsAll(heading.words())
                        && KIND.matcher(Wording.flat(heading.name())).matches();
        int kinds = column.kinds(MOST + 1);
        return (role == Role.LEVEL || role == Role.FIELD)
                && open
                && !heading.hasYear()
                && kinds >= 2
                && kinds <= MOST
                && column.filled() >= 2 * kinds
                && !column.isDistinct()
                && column.share(t -> t.length() <= LONGEST) == 1
                && isInOrder(column)
                && shape.columns().stream().noneMatch(c -> c.position() > column.position() && names(c))
                && shape.columns().stream().anyMatch(c -> c.position() < column.position() && isWider(c, column));
    }

    private static boolean isInOrder(Column column) {
        List<String> order = column.distinct();
        return column.sequel((a, b) -> order.indexOf(b) == (order.indexOf(a) + 1) % order.size()) >= IN_ORDER;
    }

    /** Whether a column right of the rows' names tells items or figures apart by itself. */
    private boolean names(Column column) {
        Role role = guesses.get(column).role();
        return role == Role.LEVEL
                || role == Role.MEASURE
                || role == Role.YEAR
                || role == Role.NUMBER
                || column.heading().is(Word.INDICATOR);
    }

    /** Whether a column of labels goes on over several rows. */
    private boolean isWider(Column labels, Column column) {
        return guesses.get(labels).role() == Role.LEVEL
                && labels.filled() > 0
                && labels.changes() * 2 <= column.filled();
    }
}
