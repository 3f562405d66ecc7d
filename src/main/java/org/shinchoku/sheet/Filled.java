package org.shinchoku.sheet;

import java.util.List;

/**
 * The sheets of a form, filled from the plan.
 *
 * @param title of the document
 * @param sheets in the order of the file
 * @param missing what of the plan has no place on them, a sentence each
 * @param front what stands in front of them, or null
 */
public record Filled(String title, List<Sheet> sheets, List<String> missing, Front front) {

    public Filled(String title, List<Sheet> sheets, List<String> missing) {
        this(title, sheets, missing, null);
    }

    public Filled {
        sheets = List.copyOf(sheets);
        missing = List.copyOf(missing);
    }

    /** The same with other sheets. */
    public Filled withSheets(List<Sheet> others) {
        return new Filled(title, others, missing, front);
    }

    /** The sheets that go on paper: those that the workbook shows, or all where it hides every one. */
    public List<Sheet> printed() {
        List<Sheet> shown = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        return shown.isEmpty() ? sheets : shown;
    }
}
