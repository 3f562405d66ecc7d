package org.shinchoku.ui.grid;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.shinchoku.plan.Spelling;

/** Paints the headings: a year over its fields, all others through both rows. */
final class HeadingPainter {

    private final Pen pen;
    private final Viewport port;
    private final GridModel model;
    private final Selection selection;

    HeadingPainter(Pen pen, Viewport port, Selection selection) {
        this.pen = pen;
        this.port = port;
        this.model = port.model();
        this.selection = selection;
    }

    /** The headings of the columns from one to before another. */
    void paint(int from, int to) {
        for (int column = from; column < to; column++) {
            name(column);
        }
        for (int column = from; column < to; column = model.columns().endOfYear(column)) {
            if (model.columns().get(column).year() != null) {
                year(column);
            }
        }
    }

    private void name(int column) {
        GridColumn shown = model.columns().get(column);
        double top = shown.year() == null ? 0 : model.headings().years();
        Rectangle2D area = new Rectangle2D(
                port.left(column), top, shown.width(), model.headings().height() - top);
        boolean chosen = selection.holdsColumn(column);
        pen.fill(chosen ? Ink.HEADING_CHOSEN : Ink.HEADING, area);
        pen.border(Ink.HAIRLINE, area);
        List<TextLine> lines = model.measure().lines(shown.heading(), shown.width());
        double middle = area.getMinY() + (area.getHeight() - lines.size() * Measure.LEADING) / 2;
        pen.lines(ink(chosen), lines, Align.CENTRE, area, middle, new Span(0, (int) port.height()));
        pen.fill(
                chosen ? Ink.ACCENT : Ink.EDGE,
                area.getMinX(),
                area.getMaxY() - (chosen ? 2 : pen.hair()),
                area.getMaxX(),
                area.getMaxY());
    }

    /** The year's name stays in the middle of what is seen of its columns. */
    private void year(int column) {
        int start = model.columns().startOfYear(column);
        int end = model.columns().endOfYear(column);
        double left = Math.max(port.left(start), port.frozenWidth());
        double right =
                Math.min(port.left(end - 1) + model.columns().get(end - 1).width(), port.width());
        if (right <= left) {
            return;
        }
        boolean chosen = selection.left() < end && start <= selection.right();
        Rectangle2D area =
                new Rectangle2D(left, 0, right - left, model.headings().years());
        pen.fill(chosen ? Ink.HEADING_CHOSEN : Ink.YEAR, area);
        pen.border(Ink.EDGE, area);
        String text = model.columns().get(column).year().in(Spelling.ERA);
        double middle = (area.getHeight() - Measure.LEADING) / 2;
        TextLine line = new TextLine(text, 0, model.measure().width(text));
        if (right - left > line.width()) {
            pen.lines(ink(chosen), List.of(line), Align.CENTRE, area, middle, new Span(0, (int) port.height()));
        }
    }

    private static Ink ink(boolean chosen) {
        return chosen ? Ink.HEADING_TEXT : Ink.TEXT;
    }
}
