package org.shinchoku.paper;

import java.util.List;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Turns;
import org.shinchoku.text.Line;

/**
 * A cell on its way over the pages: it covers some rows, has so many lines printed already, and is cut into one piece a
 * page.
 */
final class Slot {

    /** Height of a line, as a part of the font's size. */
    static final double LEADING = 1.25;

    /** White above and below the text, in points. */
    static final double PADDING = 2;

    /** A parent's text is repeated up to this many lines. */
    private static final int MOST_REPEATED = 10;

    private static final double TOLERANCE = 1e-6;

    private final int band;
    private final Cell cell;
    private final Origin origin;
    private final int first;
    private final int last;
    private final double x;
    private final double width;
    private final Measure measure;

    private String text;
    private List<Line> lines;
    private int done;
    private boolean repeating;
    private double top;

    Slot(int band, Cell cell, Origin origin, int first, int last, double x, double width, Measure measure) {
        this.band = band;
        this.cell = cell;
        this.origin = origin;
        this.first = first;
        this.last = last;
        this.x = x;
        this.width = width;
        this.measure = measure;
        this.text = cell.text();
        this.lines = measure.lines(text, cell.style().size());
    }

    /** The number of the band that it stands in. */
    int band() {
        return band;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    int column() {
        return origin.column();
    }

    boolean isSpan() {
        return last > first;
    }

    boolean isUnfinished() {
        return !repeating && done < lines.size();
    }

    boolean isRepeating() {
        return repeating;
    }

    double top() {
        return top;
    }

    /** White left and right of the text, in points; a narrow column has less. */
    static double padding(double width) {
        return Math.min(2.5, width / 10);
    }

    double lineHeight() {
        return cell.style().size() * LEADING;
    }

    /** Height that the lines not printed yet need, in points. */
    double remaining() {
        return done < lines.size() ? (lines.size() - done) * lineHeight() + 2 * PADDING : 0;
    }

    /** Begins on a page. */
    void start(double y) {
        top = y;
        done = 0;
    }

    /**
     * Goes on upon the next page: with the lines not printed yet, or, where there are none, with the text once more.
     *
     * @param repeat whether a text that has been printed is printed again
     */
    void resume(double y, boolean repeat) {
        top = y;
        if (!isUnfinished()) {
            done = lines.size();
            if (repeat && !cell.isEmpty()) {
                repeat();
            }
        }
    }

    private void repeat() {
        if (!repeating) {
            repeating = true;
            continueFrom(cell.text().stripTrailing());
            if (lines.size() > MOST_REPEATED) {
                int end = lines.get(MOST_REPEATED - 2).end();
                continueFrom(text.substring(0, end).stripTrailing() + "…");
            }
        }
        done = 0;
    }

    private void continueFrom(String start) {
        say(start + Turns.CONTINUED);
        boolean broken = lines.get(lines.size() - 1).start() > start.length();
        if (broken && (isSpan() || fits(Turns.CONTINUED))) {
            say(start + "\n" + Turns.CONTINUED);
        } else if (broken) {
            // A narrow column beside the text that goes on: its neighbours carry the mark.
            say(start);
        }
    }

    private void say(String repeated) {
        text = repeated;
        lines = measure.lines(text, cell.style().size());
    }

    private boolean fits(String mark) {
        return measure.lines(mark, cell.style().size()).size() == 1;
    }

    /**
     * Cuts the piece that ends here off.
     *
     * @param forced whether at least one line must go into it, however low it is
     */
    Piece cut(double bottom, boolean forced) {
        int from = done;
        int fit = (int) Math.floor((bottom - top - 2 * PADDING + TOLERANCE) / lineHeight());
        done = Math.min(lines.size(), from + Math.max(forced ? 1 : 0, fit));
        boolean whole = from == 0 && done == lines.size();
        Origin own = repeating ? new Origin(origin.row(), origin.column(), true) : origin;
        return new Piece(
                cell.style(), cell.marks(), own, text, lines.subList(from, done), x, top, width, bottom - top, whole);
    }
}
