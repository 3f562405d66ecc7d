package org.shinchoku.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.Role;

/**
 * The rows that are parts of the item above them, in one column with it: 1-1 and 1-2 below 1, or titles that are set in below
 * one that stands alone in its row.
 *
 * <p>Parts count from 1; 12-2 behind 12 alone is an item that was put between two others.
 */
final class SubRows {

    /** What the level of such parts is called, for which no column has a heading. */
    static final String LEVEL = "内訳";

    private static final Pattern PART = Pattern.compile("(.*[0-9A-Za-zⅠ-Ⅻ①-⑳])[-－‐.．の](\\d{1,2})");
    private static final Pattern INDENTED = Pattern.compile("^(?:[\\s\u3000・･－└-]|うち)");
    /** Spaces, or what stands in their place. */
    private static final Pattern MARGIN = Pattern.compile("^[\\s\\u3000・･－└-]*");

    private final Map<Integer, Integer> above = new HashMap<>();

    SubRows(Layout layout, Table table) {
        counted(layout, table);
        Integer title = layout.title().places().get(table);
        if (title != null) {
            setIn(table, title);
        }
    }

    /** What stands alone above titles that are set in further is what they are parts of. */
    private void setIn(Table table, int title) {
        int top = -1;
        int margin = 0;
        for (Line line : table.body()) {
            int row = line.row();
            String text = table.grid().sheet().cell(row, title).text();
            if (!text.isBlank()) {
                int here = margin(text);
                boolean below = top >= 0 && here > margin;
                boolean alone = line.blocks().size() == 1 && !below;
                if (below) {
                    above.putIfAbsent(row, top);
                } else {
                    top = alone ? row : -1;
                    margin = here;
                }
            }
        }
    }

    private static int margin(String text) {
        Matcher margin = MARGIN.matcher(text);
        return margin.find() ? margin.end() : 0;
    }

    private void counted(Layout layout, Table table) {
        int last = layout.levels().size() - 1;
        List<Integer> numbers = layout.parts(Role.NUMBER).stream()
                .filter(p -> p.level() == last)
                .map(p -> p.column().places().get(table))
                .filter(c -> c != null)
                .toList();
        int top = -1;
        String number = "";
        int parts = 0;
        for (Line line : numbers.isEmpty() ? List.<Line>of() : table.body()) {
            String here = Wording.flat(table.grid().text(line.row(), numbers.get(0)));
            Matcher part = PART.matcher(here);
            boolean below = top >= 0
                    && part.matches()
                    && part.group(1).equals(number)
                    && Integer.parseInt(part.group(2)) == parts + 1;
            if (below) {
                above.put(line.row(), top);
                parts++;
            } else if (!here.isEmpty()) {
                top = line.row();
                number = here;
                parts = 0;
            }
        }
    }

    /** The row of the item of which a row is a part, or null. */
    Integer above(int row) {
        return above.get(row);
    }

    /** Whether a title is set in, so that anybody sees what it is a part of. */
    static boolean isIndented(Table table, int row, int column) {
        return INDENTED.matcher(table.grid().sheet().cell(row, column).text()).find();
    }
}
