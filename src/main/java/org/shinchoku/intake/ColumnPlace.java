package org.shinchoku.intake;

import java.util.List;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading;

/**
 * Which column of which tables is meant: also in a file in which it stands elsewhere.
 *
 * @param table what stands above the columns of its table
 * @param caption what stands above it
 * @param headed the year its heading names, or null
 */
public record ColumnPlace(List<String> table, Reading.Caption caption, FiscalYear headed) {

    public ColumnPlace {
        table = List.copyOf(table);
    }
}
