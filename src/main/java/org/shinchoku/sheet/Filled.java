package org.shinchoku.sheet;

import java.util.List;

/**
 * The office's own sheets, filled from the plan.
 *
 * @param sheets in the order of the file
 * @param missing what of the plan has no place on them, a sentence each
 */
public record Filled(List<Sheet> sheets, List<String> missing) {

    public Filled {
        sheets = List.copyOf(sheets);
        missing = List.copyOf(missing);
    }
}
