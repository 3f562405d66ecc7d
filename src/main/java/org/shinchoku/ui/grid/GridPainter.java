package org.shinchoku.ui.grid;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;

/**
 * Paints what is seen of the grid: the moving columns, over them those that stay, over both the headings, so that nothing
 * needs to be clipped.
 */
final class GridPainter {

    /** Width of what opens the list of marks, at the right edge of the current cell. */
    static final double LIST = 16;

    private static final double FRAME = 2;
    private static final double MARGIN = 24;

    private final Pen pen;
    private final Viewport port;
    private final GridModel model;
    private final Selection selection;
    private final CellPainter cells;
    private final HeadingPainter headings;

    private GridPainter(Pen pen, Viewport port, Selection selection, String sought) {
        this.pen = pen;
        this.port = port;
        this.model = port.model();
        this.selection = selection;
        this.cells = new CellPainter(pen, port, selection, sought);
        this.headings = new HeadingPainter(pen, port, selection);
    }

    /**
     * Paints the whole view.
     *
     * @param hover the row under the mouse, or -1
     * @param sought what is looked for, or empty
     * @param contrast whether the colours are those of high contrast
     * @param screen how many pixels of the screen one of the control's is
     */
    static void paint(
            GraphicsContext g,
            Viewport port,
            Selection selection,
            int hover,
            String sought,
            double screen,
            boolean contrast) {
        Pen pen = new Pen(g, contrast);
        pen.begin(port.zoom(), screen);
        if (port.model().isEmpty()) {
            pen.fill(Ink.DESK, 0, 0, port.width() + 1, port.height() + 1);
            if (port.model().columns().size() > 0) {
                pen.note(Ink.QUIET, "条件に合う項目はありません。", MARGIN, MARGIN);
            }
        } else {
            new GridPainter(pen, port, selection, sought).paint(hover);
        }
    }

    private void paint(int hover) {
        int frozen = port.frozen();
        int first = port.firstColumn();
        int end = port.lastColumn() + 1;
        desk();
        pane(first, end, hover);
        pane(port.firstFrozen(), frozen, hover);
        headings.paint(first, end);
        headings.paint(port.firstFrozen(), frozen);
        if (frozen > 0) {
            double edge = port.frozenWidth();
            double bottom = Math.min(port.height(), port.top(port.lastRow()) + rowHeight(port.lastRow()));
            pen.fill(Ink.EDGE, edge - pen.hair(), 0, edge, bottom);
        }
    }

    /** What lies beside and below the table; under it nothing is painted, as each area costs a part of the frame. */
    private void desk() {
        int last = model.columns().size() - 1;
        double right = port.left(last) + model.columns().get(last).width();
        double bottom =
                port.top(model.rows().size() - 1) + rowHeight(model.rows().size() - 1);
        if (right < port.width() + 1) {
            pen.fill(Ink.DESK, right, 0, port.width() + 1, port.height() + 1);
        }
        if (bottom < port.height() + 1) {
            pen.fill(Ink.DESK, 0, bottom, right, port.height() + 1);
        }
    }

    private double rowHeight(int row) {
        return model.heights().bottom(row) - model.heights().top(row);
    }

    private void pane(int from, int to, int hover) {
        for (int column = from; column < to; column++) {
            column(column);
        }
        if (from < to) {
            hover(from, to, hover);
            choose(from, to);
        }
    }

    private void column(int column) {
        int row = port.firstRow();
        while (row <= port.lastRow()) {
            Place place = new Place(row, column);
            cells.paint(place);
            row = model.span(place).end();
        }
    }

    private void hover(int from, int to, int row) {
        if (row >= 0 && row < model.rows().size()) {
            for (int column = from; column < to; column++) {
                pen.fill(Ink.HOVER, port.area(new Place(row, column)));
            }
        }
    }

    /** The chosen cells of these columns: tinted, with a frame around all and no tint on the current one. */
    private void choose(int from, int to) {
        int left = Math.max(from, selection.left());
        int right = Math.min(to - 1, selection.right());
        if (left > right) {
            return;
        }
        Place current = model.nearest(selection.current());
        Rectangle2D all = port.area(model.nearest(new Place(selection.top(), left)));
        for (int column = left; column <= right; column++) {
            int row = Math.max(selection.top(), port.firstRow());
            int last = Math.min(
                    model.nearest(new Place(selection.bottom(), column)).row(), port.lastRow());
            all = union(all, port.area(model.nearest(new Place(selection.top(), column))));
            all = union(all, port.area(model.nearest(new Place(selection.bottom(), column))));
            while (row <= last) {
                Place place = new Place(row, column);
                boolean here = column == current.column() && model.span(place).equals(model.span(current));
                if (!here) {
                    pen.fill(Ink.CHOSEN, port.area(place));
                }
                row = model.span(place).end();
            }
        }
        pen.frame(Ink.ACCENT, all, FRAME);
        boolean here = from <= current.column() && current.column() < to;
        if (here && model.scale(current) != null) {
            Rectangle2D cell = port.area(current);
            pen.list(cell.getMaxX() - LIST, cell.getMaxY() - LIST);
        }
    }

    private static Rectangle2D union(Rectangle2D one, Rectangle2D other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new Rectangle2D(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }
}
