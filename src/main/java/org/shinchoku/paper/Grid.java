package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;
import org.shinchoku.text.LineBreaker;

/** The rows of a sheet in one band: their slots, and how tall they want to be. */
final class Grid {

    private final Sheet sheet;
    private final Band band;
    private final LineBreaker regular;
    private final LineBreaker bold;
    private final Spans spans;
    private final List<List<Slot>> slots = new ArrayList<>();
    private final double[] heights;
    /** Height of the lowest span that a row shares with the next, infinite without one. */
    private final double[] bonds;

    Grid(Sheet sheet, Band band, Fonts fonts) {
        this.sheet = sheet;
        this.band = band;
        this.regular = new LineBreaker(fonts.advances(false));
        this.bold = new LineBreaker(fonts.advances(true));
        this.spans = new Spans(sheet);
        this.heights = new double[sheet.rows().size()];
        this.bonds = new double[heights.length];
        Arrays.fill(bonds, Double.POSITIVE_INFINITY);
        for (int r = 0; r < heights.length; r++) {
            slots.add(isShown(r) ? slots(r, heights.length - 1, false) : List.of());
            heights[r] = isShown(r) ? height(r) : 0;
        }
        List<Slot> tall = slots.stream()
                .flatMap(List::stream)
                .filter(Slot::isSpan)
                .sorted(Comparator.comparingInt(s -> s.last() - s.first()))
                .toList();
        tall.forEach(this::stretch);
        tall.forEach(this::bind);
    }

    boolean isShown(int row) {
        return spans.isShown(row);
    }

    List<Slot> slots(int row) {
        return slots.get(row);
    }

    double wanted(int row) {
        return heights[row];
    }

    /** Whether a row and the next are under a span of at most this height: better not torn apart. */
    boolean isBound(int row, double most) {
        return bonds[row] <= most;
    }

    /**
     * New slots for the cells that begin in a row.
     *
     * @param lastRow where spans that reach further are cut off
     */
    List<Slot> slots(int row, int lastRow, boolean repeated) {
        List<Slot> begun = new ArrayList<>();
        for (int place = 0; place < band.size(); place++) {
            Area area = spans.at(row, band.columns().get(place));
            boolean begins = row == spans.firstShown(area) && place == band.first(area) && !band.isPast(area);
            Cell cell = sheet.cell(area.row(), area.column());
            if (begins && !isNothing(cell) && width(area) > 0) {
                begun.add(slot(cell, area, row, lastRow, repeated));
            }
        }
        return begun;
    }

    /** Width of an area in this band, 0 where all of its columns are hidden. */
    private double width(Area area) {
        return band.right(band.last(area)) - band.left(band.first(area));
    }

    private Slot slot(Cell cell, Area area, int row, int lastRow, boolean repeated) {
        int from = band.first(area);
        double x = band.left(from);
        double width = width(area);
        double inner = width - 2 * Slot.padding(width);
        LineBreaker breaker = cell.style().bold() ? bold : regular;
        double reach = reaches(cell, area) ? reach(cell, row, band.last(area), inner, breaker) : inner;
        boolean goesOn = from < band.repeated() || band.columns().get(from) > area.column();
        Origin origin = new Origin(area.row(), area.column(), repeated || goesOn);
        int last = Math.min(spans.lastShown(area), lastRow);
        return new Slot(band.number(), cell, origin, row, last, x, width, Measure.of(cell.style(), breaker, reach));
    }

    /** As in Excel, a text that is not to be wrapped may run on over empty cells to its right. */
    private static boolean reaches(Cell cell, Area area) {
        Style style = cell.style();
        return !style.wrap() && style.across() == Style.Across.LEFT && area.rows() == 1 && !cell.isEmpty();
    }

    private double reach(Cell cell, int row, int last, double inner, LineBreaker breaker) {
        double wish = breaker.lines(cell.text(), Double.MAX_VALUE).stream()
                        .mapToDouble(line -> line.width())
                        .max()
                        .orElse(0)
                * cell.style().size();
        double reach = inner;
        for (int place = last + 1;
                place < band.size()
                        && reach < wish
                        && isFree(row, band.columns().get(place));
                place++) {
            reach += band.right(place) - band.left(place);
        }
        return reach;
    }

    private boolean isFree(int row, int column) {
        return isNothing(sheet.cell(row, column)) && spans.at(row, column).equals(Area.cell(row, column));
    }

    private static boolean isNothing(Cell cell) {
        return cell.isEmpty() && !cell.style().borders().any() && cell.style().fill() == Style.NO_FILL;
    }

    private double height(int row) {
        Row own = sheet.rows().get(row);
        double height = own.height();
        for (Slot slot : slots.get(row)) {
            if (!slot.isSpan()) {
                height = Math.max(height, slot.remaining());
            }
        }
        return height > 0 ? height : own.cell(0).style().size() * Slot.LEADING + 2 * Slot.PADDING;
    }

    /** Gives the rows under a tall span what it lacks, each the same. */
    private void stretch(Slot span) {
        double sum = 0;
        int shown = 0;
        for (int r = span.first(); r <= span.last(); r++) {
            sum += heights[r];
            shown += isShown(r) ? 1 : 0;
        }
        double lacking = span.remaining() - sum;
        for (int r = span.first(); r <= span.last() && lacking > 0; r++) {
            heights[r] += isShown(r) ? lacking / shown : 0;
        }
    }

    private void bind(Slot span) {
        double height = 0;
        for (int r = span.first(); r <= span.last(); r++) {
            height += heights[r];
        }
        for (int r = span.first(); r < span.last(); r++) {
            bonds[r] = Math.min(bonds[r], height);
        }
    }
}
