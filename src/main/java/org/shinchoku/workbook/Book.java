package org.shinchoku.workbook;

import java.util.List;
import org.shinchoku.sheet.Sheet;

/**
 * What was read from one file.
 *
 * @param name the file's name without its folder
 * @param sheets in the order of their tabs, hidden ones too; those that were written here know what their cells say
 * @param faults what could not be read, or not be read for certain
 */
public record Book(String name, List<Sheet> sheets, List<Fault> faults) {

    public Book {
        sheets = sheets.stream().map(Rim::off).toList();
        faults = List.copyOf(faults);
    }
}
