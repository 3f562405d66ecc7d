package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.shinchoku.plan.Role;

/** Tells a table of counts, how many of the items of each policy are rated 順調 or A, from a table of items. */
final class Tally {

    private static final Pattern COUNT = Pattern.compile("[0-9０-９,，]+(?:件|項目|事業)?|[0-9０-９.．]+[%％]|[-－ー―—]");
    private static final Pattern SUM = Pattern.compile(
            "(?:総?合計|小計|総?計|件数|項目数|事業数|取組数|割合|構成比|全体|[-－ー―—]|評価なし|未評価|指標なし|(?:評価)?対象外|該当なし)(?:\\([^()]*\\))?");
    private static final Pattern ONE = Pattern.compile("[01０１]|[-－ー―—]");

    private Tally() {}

    /** Whether all that stands beside the labels are counts, under ratings and sums, and not marks in one of them. */
    static boolean is(Layout layout) {
        return layout.shape().tables().stream().allMatch(t -> is(layout, t));
    }

    private static boolean is(Layout layout, Table table) {
        List<Integer> columns = table.headings().stream()
                .map(Heading::column)
                .flatMap(c -> table.marks(c) == null ? List.of(c).stream() : table.marks(c).columns().stream())
                .filter(c -> !isLabel(layout, table, c))
                .toList();
        Grid grid = table.grid();
        List<String> heads =
                columns.stream().map(c -> grid.shown(table.head().to(), c)).toList();
        long ratings = heads.stream().filter(Marks::isOption).count();
        boolean counted = ratings >= 2
                && heads.stream()
                        .allMatch(h -> Marks.isOption(h)
                                || SUM.matcher(Wording.flat(h)).matches());
        boolean counts = table.body().stream()
                .allMatch(l -> columns.stream()
                        .map(c -> grid.text(l.row(), c))
                        .allMatch(t -> t.isEmpty() || COUNT.matcher(t).matches()));
        boolean many = table.body().stream()
                .anyMatch(l -> columns.stream()
                                .map(c -> grid.text(l.row(), c))
                                .anyMatch(t -> !t.isEmpty() && !ONE.matcher(t).matches())
                        || columns.stream()
                                        .filter(c -> grid.text(l.row(), c).matches("[1１]"))
                                        .count()
                                > 1);
        return (counted || isOfRatings(layout, table)) && counts && many;
    }

    /** Whether each row is that of a rating or a sum: A | 3 | 1 below the names of the policies. */
    private static boolean isOfRatings(Layout layout, Table table) {
        Integer title = layout.title().places().get(table);
        return title != null
                && table.body().stream()
                        .map(l -> table.grid().shown(l.row(), title))
                        .allMatch(t -> !t.isEmpty() && Marks.isOption(t)
                                || SUM.matcher(Wording.flat(t)).matches());
    }

    private static boolean isLabel(Layout layout, Table table, int column) {
        Column of = layout.shape().column(table, column);
        return layout.parts().stream()
                .anyMatch(p -> p.column() == of && (p.role() == Role.LEVEL || p.role() == Role.NUMBER));
    }
}
