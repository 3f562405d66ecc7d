package org.shinchoku.plan;

import java.util.List;

/**
 * 様式: what the office chose for one of its printed sheets.
 *
 * @param name as the office calls it
 * @param base which arrangement it is
 * @param title printed above the table; empty for the plan's own title
 * @param number the handout's number, as "資料２－１", or empty
 * @param a3 A3 rather than A4
 * @param landscape whether the long side lies across
 * @param size size of the type in points
 * @param spelling how years are written in headings
 * @param years the years shown, ascending; empty for all that the fields have
 * @param columns the columns shown, in order; empty for all fields in their own order
 * @param department whether only this section's items are shown, or 0 for all
 */
public record Form(
        long id,
        String name,
        Base base,
        String title,
        String number,
        boolean a3,
        boolean landscape,
        double size,
        Spelling spelling,
        List<FiscalYear> years,
        List<Column> columns,
        long department)
        implements Row {

    /** The arrangements a sheet can have. */
    public enum Base {
        /** Items below each other, years beside each other. */
        MATRIX,
        /** One year with indicators and marks. */
        EVALUATION,
        /** One set of pages for each item of an upper level. */
        POLICY,
        /** Stacked headings, rounds of confirmation. */
        CONFIRMATION,
        /** As the sheet was that the plan was read from. */
        AS_IMPORTED
    }

    /**
     * A column that is shown.
     *
     * @param field the field's id
     * @param width in points
     */
    public record Column(long field, double width) {}

    public Form {
        years = List.copyOf(years);
        columns = List.copyOf(columns);
    }

    /** The arrangement with everything the plan has, in 8 point type on A3, or A4 where each policy has its pages; landscape. */
    public static Form of(long id, String name, Base base) {
        return new Form(id, name, base, "", "", base != Base.POLICY, true, 8, Spelling.ERA, List.of(), List.of(), 0);
    }

    @Override
    public Key key() {
        return Key.of(Kind.FORM, id);
    }

    /** The same form under a name of its own. */
    public Form named(long ownId, String ownName) {
        return new Form(ownId, ownName, base, title, number, a3, landscape, size, spelling, years, columns, department);
    }

    public Form withTitle(String other) {
        return new Form(id, name, base, other, number, a3, landscape, size, spelling, years, columns, department);
    }

    public Form withNumber(String other) {
        return new Form(id, name, base, title, other, a3, landscape, size, spelling, years, columns, department);
    }

    public Form withPaper(boolean toA3, boolean across) {
        return new Form(id, name, base, title, number, toA3, across, size, spelling, years, columns, department);
    }

    public Form withSize(double points) {
        return new Form(id, name, base, title, number, a3, landscape, points, spelling, years, columns, department);
    }

    public Form withSpelling(Spelling other) {
        return new Form(id, name, base, title, number, a3, landscape, size, other, years, columns, department);
    }

    public Form withYears(List<FiscalYear> shown) {
        return new Form(id, name, base, title, number, a3, landscape, size, spelling, shown, columns, department);
    }

    public Form withColumns(List<Column> shown) {
        return new Form(id, name, base, title, number, a3, landscape, size, spelling, years, shown, department);
    }

    public Form withDepartment(long shown) {
        return new Form(id, name, base, title, number, a3, landscape, size, spelling, years, columns, shown);
    }
}
