package org.shinchoku.sheet;

import java.util.List;

/**
 * Where the pages of a sheet begin on paper, so that a workbook turns its pages there too.
 *
 * @param rows the tops of all pages but the first, from above
 * @param columns the first columns of the pages that stand beside the first ones, from the left
 * @param titled whether the headings are repeated
 */
public record Turns(List<Turn> rows, List<Integer> columns, boolean titled) {

    /** Behind what stands on an earlier page already. */
    public static final String CONTINUED = "（続き）";

    public Turns {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
