package org.shinchoku.sheet;

import java.util.List;

/**
 * What tells the forms of an {@link ItemTable} apart.
 *
 * @param title printed above the table
 * @param sections what is told of the items of each leading level that stand as rows across the table
 * @param columns from left to right
 * @param counted whether the marks of each rating are counted below
 */
record Arrangement(String title, List<List<ItemColumn>> sections, List<ItemColumn> columns, boolean counted) {

    Arrangement {
        sections = List.copyOf(sections);
        columns = List.copyOf(columns);
    }
}
