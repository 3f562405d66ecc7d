package org.shinchoku.workbook;

import java.util.List;
import org.shinchoku.sheet.Sheet;

/**
 * What was read from one file.
 *
 * @param name the file's name without its folder
 * @param sheets in the order of their tabs, hidden ones too
 * @param faults what could not be read, or not be read for certain
 */
public record Book(String name, List<Sheet> sheets, List<Fault> faults) {

    public Book {
        sheets = List.copyOf(sheets);
        faults = List.copyOf(faults);
    }
}
