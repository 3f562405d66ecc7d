package org.shinchoku.ui.grid;

/**
 * The rows of headings: years above, then what several fields stand under together, the names of the fields below.
 *
 * @param years height of the upper row, 0 where no field is yearly
 * @param groups height of the row below it, 0 where no field has a group
 * @param names height of the lower row
 */
record Headings(double years, double groups, double names) {

    private static final double YEARS = 27;

    static Headings of(Columns columns, Measure measure) {
        boolean yearly = false;
        double groups = 0;
        double names = 0;
        for (int i = 0; i < columns.size(); i++) {
            GridColumn column = columns.get(i);
            yearly |= column.year() != null;
            names = Math.max(names, measure.height(column.heading(), column.width()));
            if (!column.group().isEmpty()) {
                groups = Math.max(groups, measure.height(column.group(), columns.width(columns.ofGroup(i))));
            }
        }
        return new Headings(yearly ? YEARS : 0, groups, names);
    }

    double height() {
        return years + groups + names;
    }

    /** Where what stands below a column's year begins. */
    double below(GridColumn column) {
        return column.year() == null ? 0 : years;
    }

    /** Where a column's own heading begins. */
    double own(GridColumn column) {
        return column.group().isEmpty() ? below(column) : years + groups;
    }
}
