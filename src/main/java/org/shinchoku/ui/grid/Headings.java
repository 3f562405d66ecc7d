package org.shinchoku.ui.grid;

/**
 * The two rows of headings: years above, the names of the fields below.
 *
 * @param years height of the upper row, 0 where no field is yearly
 * @param names height of the lower row
 */
record Headings(double years, double names) {

    private static final double YEARS = 27;

    static Headings of(Columns columns, Measure measure) {
        boolean yearly = columns.all().stream().anyMatch(column -> column.year() != null);
        double names = columns.all().stream()
                .mapToDouble(column -> measure.height(column.heading(), column.width()))
                .max()
                .orElse(0);
        return new Headings(yearly ? YEARS : 0, names);
    }

    double height() {
        return years + names;
    }
}
