package org.shinchoku.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Role;

/**
 * Finds the columns that tell something else of the same items in tables of other years, whatever their headings say: 予定した内容
 * below 令和3年度 and again below 令和4年度.
 */
final class Retold {

    /** So many of the items that stand under several years have other texts there. */
    private static final double OTHERWISE = 0.5;

    private static final Set<Line.Kind> OVER = EnumSet.of(Line.Kind.TITLE, Line.Kind.LONE, Line.Kind.NOTE);

    private final Map<Table, FiscalYear> years = new HashMap<>();
    private final Map<Layout, Set<Column>> retold = new HashMap<>();

    /** @param sheets the year of each sheet, or null */
    Retold(List<Page> pages, Function<Page, FiscalYear> sheets) {
        for (Page page : pages) {
            page.tables().forEach(t -> years.put(t, year(page, t, sheets)));
        }
    }

    /** The year that is named right above a table, else that of its sheet. */
    private static FiscalYear year(Page page, Table table, Function<Page, FiscalYear> sheets) {
        List<Line> above = page.above(table);
        for (int i = above.size() - 1; i >= 0 && OVER.contains(above.get(i).kind()); i--) {
            FiscalYear own = above.get(i).blocks().get(0).sense().year().year();
            if (own != null) {
                return own;
            }
        }
        return sheets.apply(page);
    }

    /** Whether a column of a layout speaks of another year in each of its tables. */
    boolean is(Layout layout, Column column) {
        return retold.computeIfAbsent(layout, this::find).contains(column);
    }

    private Set<Column> find(Layout layout) {
        Set<Column> found = new HashSet<>();
        List<Table> dated = layout.shape().tables().stream()
                .filter(t -> years.get(t) != null)
                .toList();
        if (layout.title() != null && dated.stream().map(years::get).distinct().count() > 1) {
            layout.parts(Role.FIELD).stream()
                    .map(Part::column)
                    .filter(c -> differs(layout, dated, c))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean differs(Layout layout, List<Table> tables, Column column) {
        Map<String, Map<FiscalYear, String>> told = new HashMap<>();
        for (Table table : tables) {
            Integer place = column.places().get(table);
            for (Line line : place == null ? List.<Line>of() : table.body()) {
                String title = Wording.key(layout.title(table, line.row()));
                String text = table.grid().text(line.row(), place);
                if (!title.isEmpty() && !text.isEmpty()) {
                    told.computeIfAbsent(title, t -> new HashMap<>()).putIfAbsent(years.get(table), text);
                }
            }
        }
        List<Map<FiscalYear, String>> several =
                told.values().stream().filter(t -> t.size() > 1).toList();
        long others = several.stream()
                .filter(t -> t.values().stream().distinct().count() > 1)
                .count();
        return others > 1 && others >= OTHERWISE * several.size();
    }
}
