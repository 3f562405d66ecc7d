package org.shinchoku.ui.grid;

import java.util.List;
import javafx.geometry.Rectangle2D;

/** Paints one cell: its ground, its hairlines, its text and its marks. */
final class CellPainter {

    private final Pen pen;
    private final Viewport port;
    private final GridModel model;

    private final Selection selection;

    private final Emphasis emphasis;

    CellPainter(Pen pen, Viewport port, Selection selection, String sought) {
        this.pen = pen;
        this.port = port;
        this.selection = selection;
        this.model = port.model();
        this.emphasis = new Emphasis(model, sought);
    }

    void paint(Place place) {
        GridCell cell = model.cell(place);
        GridColumn column = model.columns().get(place.column());
        Rectangle2D area = port.area(place);
        boolean heads = column.part() == Part.NUMBER && selection.meets(model.span(place));
        pen.fill(heads ? Ink.HEADING_CHOSEN : ground(cell, column), area);
        pen.border(Ink.HAIRLINE, area);
        if (model.columns().endsYear(place.column())) {
            pen.fill(Ink.BETWEEN, area.getMaxX() - pen.hair(), area.getMinY(), area.getMaxX(), area.getMaxY());
        }
        double indent = column.indent();
        double text = area.getWidth() - indent;
        List<TextLine> lines = model.measure().lines(cell.text(), column.width() - indent);
        double top = textTop(area, lines.size() + (cell.note().isEmpty() ? 0 : 1));
        if (!cell.text().isEmpty()) {
            Align align = Align.of(column, cell.text());
            List<Stretch> stretches = emphasis.in(place, cell);
            Rectangle2D room = new Rectangle2D(area.getMinX() + indent, area.getMinY(), text, area.getHeight());
            pen.grounds(stretches, lines, align, room, top, model.measure());
            pen.lines(heads ? Ink.HEADING_TEXT : ink(cell), lines, align, room, top, new Span(0, (int) port.height()));
            pen.strokes(stretches, lines, align, room, top, model.measure());
        } else if (cell.mark() == Mark.MISSING) {
            pen.note(Ink.MISSING_TEXT, "未記入", area.getMinX() + Measure.PAD_X, top);
        }
        if (!cell.note().isEmpty()) {
            double below = cell.text().isEmpty() ? 0 : lines.size() * Measure.LEADING;
            pen.tag(tag(cell), cell.note(), area.getMinX() + indent + Measure.PAD_X, top + below);
        }
        if (model.misfits(place)) {
            pen.corner(Ink.MISSING_TEXT, area);
        }
        if (folds(cell, column)) {
            boolean folded = model.choice().folded().contains(cell.subject().item());
            pen.fold(Ink.QUIET, folded, area.getMinX(), top);
        }
    }

    /** Whether the cell shows what folds its item's branch. */
    private static boolean folds(GridCell cell, GridColumn column) {
        return column.part() == Part.BRANCH && cell.editable();
    }

    /** The text of a high cell stays within what is seen of it. */
    private double textTop(Rectangle2D area, int lines) {
        double last = area.getMaxY() - Measure.PAD_Y - lines * Measure.LEADING;
        double seen = Math.max(area.getMinY(), model.headings().height()) + Measure.PAD_Y;
        return Math.max(area.getMinY() + Measure.PAD_Y, Math.min(seen, last));
    }

    private static Ink ground(GridCell cell, GridColumn column) {
        if (cell.subject() instanceof Subject.Nothing) {
            return Ink.NOTHING;
        }
        return switch (cell.mark()) {
            case REPOST -> Ink.REPOST;
            case DRIFTED -> Ink.DRIFTED;
            case MISSING -> Ink.MISSING;
            case BEFORE -> Ink.BEFORE;
            case OVERRULED -> Ink.PAPER;
            case NONE, FOLDED ->
                column.part() != Part.BRANCH ? Ink.PAPER : column.depth() == 0 ? Ink.BRANCH_TOP : Ink.BRANCH;
        };
    }

    private static Ink ink(GridCell cell) {
        return switch (cell.mark()) {
            case FOLDED, BEFORE -> Ink.QUIET;
            case NONE, REPOST, DRIFTED, OVERRULED, MISSING -> Ink.TEXT;
        };
    }

    private static Ink tag(GridCell cell) {
        return switch (cell.mark()) {
            case DRIFTED -> Ink.MISSING_TEXT;
            case OVERRULED -> Ink.ACCENT;
            default -> Ink.REPOST_TAG;
        };
    }
}
