package org.shinchoku.intake;

import java.util.List;

/**
 * A table as it was read.
 *
 * @param sheet the name of its sheet
 * @param headFrom the first row of its headings, from 0
 * @param headTo the last row of its headings
 * @param lastRow the last row that belongs to it
 * @param columns from left to right
 * @param levels what its levels are called, the items' own being the last
 */
public record SeenTable(
        String sheet, int headFrom, int headTo, int lastRow, List<SeenColumn> columns, List<String> levels) {

    public SeenTable {
        columns = List.copyOf(columns);
        levels = List.copyOf(levels);
    }
}
