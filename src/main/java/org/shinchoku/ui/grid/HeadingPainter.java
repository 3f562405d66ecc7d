package org.shinchoku.ui.grid;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.shinchoku.plan.Spelling;

/** Paints the headings: a year over its fields, a group over those that stand under it together. */
final class HeadingPainter {

    private final Pen pen;
    private final Viewport port;
    private final GridModel model;
    private final Columns columns;
    private final Selection selection;

    HeadingPainter(Pen pen, Viewport port, Selection selection) {
        this.pen = pen;
        this.port = port;
        this.model = port.model();
        this.columns = model.columns();
        this.selection = selection;
    }

    /** The headings of the columns from one to before another. */
    void paint(int from, int to) {
        Headings rows = model.headings();
        for (int column = from; column < to; column++) {
            name(column);
        }
        for (int column = from; column < to; column = columns.ofGroup(column).end()) {
            GridColumn shown = columns.get(column);
            if (!shown.group().isEmpty()) {
                wide(shown.group(), Ink.HEADING, columns.ofGroup(column), rows.below(shown), rows.own(shown));
            }
        }
        for (int column = from; column < to; column = columns.ofYear(column).end()) {
            if (columns.get(column).year() != null) {
                String year = columns.get(column).year().in(Spelling.ERA);
                wide(year, Ink.YEAR, columns.ofYear(column), 0, rows.years());
            }
        }
    }

    private void name(int column) {
        GridColumn shown = columns.get(column);
        double top = model.headings().own(shown);
        Rectangle2D area = new Rectangle2D(
                port.left(column), top, shown.width(), model.headings().height() - top);
        boolean chosen = selection.holdsColumn(column);
        pen.fill(chosen ? Ink.HEADING_CHOSEN : Ink.HEADING, area);
        pen.border(Ink.HAIRLINE, area);
        List<TextLine> lines = model.measure().lines(shown.heading(), shown.width());
        write(lines, ink(chosen), area);
        pen.fill(
                chosen ? Ink.ACCENT : Ink.EDGE,
                area.getMinX(),
                area.getMaxY() - (chosen ? 2 : pen.hair()),
                area.getMaxX(),
                area.getMaxY());
    }

    /** A heading over several columns stays in the middle of what is seen of them. */
    private void wide(String text, Ink ground, Span over, double top, double bottom) {
        double left = Math.max(port.left(over.first()), port.frozenWidth());
        double right =
                Math.min(port.left(over.end() - 1) + columns.get(over.end() - 1).width(), port.width());
        if (right <= left) {
            return;
        }
        boolean chosen = selection.left() < over.end() && over.first() <= selection.right();
        Rectangle2D area = new Rectangle2D(left, top, right - left, bottom - top);
        pen.fill(chosen ? Ink.HEADING_CHOSEN : ground, area);
        pen.border(Ink.EDGE, area);
        List<TextLine> lines = model.measure().lines(text, columns.width(over));
        if (lines.stream().allMatch(line -> line.width() < right - left)) {
            write(lines, ink(chosen), area);
        }
    }

    private void write(List<TextLine> lines, Ink ink, Rectangle2D area) {
        double middle = area.getMinY() + (area.getHeight() - lines.size() * Measure.LEADING) / 2;
        pen.lines(ink, lines, Align.CENTRE, area, middle, new Span(0, (int) port.height()));
    }

    private static Ink ink(boolean chosen) {
        return chosen ? Ink.HEADING_TEXT : Ink.TEXT;
    }
}
