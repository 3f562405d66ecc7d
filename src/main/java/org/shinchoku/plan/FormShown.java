package org.shinchoku.plan;

import java.util.List;
import java.util.Objects;

/**
 * 載せる範囲: what of the plan a form shows.
 *
 * @param years the years shown, ascending; empty for all that the fields have
 * @param columns the columns shown, in order; empty for all fields in their own order
 * @param department whether only this section's items are shown, or 0 for all
 * @param notes blank columns at the end, to write in by hand
 */
public record FormShown(List<FiscalYear> years, List<Column> columns, long department, List<Note> notes) {

    /**
     * A column that is shown.
     *
     * @param field the field's id
     * @param width in points, or 0 for as wide as its texts need
     */
    public record Column(long field, double width) {}

    /**
     * 書込み欄: a column without texts.
     *
     * @param width in millimetres
     */
    public record Note(String heading, int width) {}

    public static final FormShown ALL = new FormShown(List.of(), List.of(), 0, List.of());

    public FormShown {
        years = List.copyOf(years);
        columns = List.copyOf(columns);
        notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
    }

    /** Whether a field is among the columns. */
    public boolean shows(long field) {
        return columns.isEmpty() || columns.stream().anyMatch(c -> c.field() == field);
    }

    public FormShown withYears(List<FiscalYear> others) {
        return new FormShown(others, columns, department, notes);
    }

    public FormShown withColumns(List<Column> others) {
        return new FormShown(years, others, department, notes);
    }

    public FormShown withDepartment(long other) {
        return new FormShown(years, columns, other, notes);
    }

    public FormShown withNotes(List<Note> others) {
        return new FormShown(years, columns, department, others);
    }
}
