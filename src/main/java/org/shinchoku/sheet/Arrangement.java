package org.shinchoku.sheet;

import java.util.List;

/**
 * What tells the forms of an {@link ItemTable} apart.
 *
 * @param title printed above the table
 * @param sections how many of the leading levels stand as rows across the table
 * @param columns from left to right
 * @param counted whether the marks of each rating are counted below
 */
record Arrangement(String title, int sections, List<ItemColumn> columns, boolean counted) {

    Arrangement {
        columns = List.copyOf(columns);
    }
}
