package org.shinchoku.intake;

import java.util.List;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Reading.LineKind;
import org.shinchoku.sheet.Area;

/**
 * What was seen in a cell of a sheet, and what came of it.
 *
 * @param sheet the name of the sheet
 * @param area the cell with those that are merged with it, rows and columns counted from 0
 * @param use what it was taken for, or null where it is empty
 * @param line what its row was taken for, or null where that is empty
 * @param table the table it belongs to, or null where it stands outside of all
 * @param columns the columns that a heading stands over, or the one in which a text stands
 * @param made the items and values of the plan that were made of it
 * @param doubts what is not sure of it
 */
public record Seen(
        String sheet,
        Area area,
        Use use,
        LineKind line,
        SeenTable table,
        List<SeenColumn> columns,
        List<Key> made,
        List<Doubt> doubts) {

    public Seen {
        columns = List.copyOf(columns);
        made = List.copyOf(made);
        doubts = List.copyOf(doubts);
    }
}
