package org.shinchoku.ui.grid;

/** The width at which a column's texts need no more lines than they were written in, as far as that is sensible. */
final class Fitting {

    private static final double MOST = 480;

    private Fitting() {}

    static double width(GridModel model, GridColumn column) {
        double widest = widest(model, column.heading());
        int at = model.columns().indexOf(column.key());
        for (int row = 0; row < model.rows().size() && widest < MOST; row++) {
            Place place = new Place(row, at);
            if (model.span(place).first() == row) {
                widest = Math.max(widest, widest(model, model.cell(place).text()) + column.indent());
            }
        }
        return Math.min(MOST, Math.ceil(widest) + 2 * Measure.PAD_X + 1);
    }

    private static double widest(GridModel model, String text) {
        return text.lines().mapToDouble(model.measure()::width).max().orElse(0);
    }
}
