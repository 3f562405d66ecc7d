package org.shinchoku.sheet;

import java.util.List;
import java.util.Objects;

/**
 * One cell of a sheet.
 *
 * @param text the text as Excel shows it, lines divided by {@code \n}; never null
 * @param kind what the workbook holds behind the text
 * @param number the number behind the text where {@code kind} is {@link Kind#NUMBER} or {@link Kind#DATE} (days since
 *     the workbook's epoch), else NaN
 * @param style how it looks
 * @param note a comment that hangs on the cell, or empty
 * @param marks what in the text changed, in order and apart from each other
 * @param said what of the plan it says, or null where that is not known
 */
public record Cell(String text, Kind kind, double number, Style style, String note, List<Mark> marks, Said said) {

    /** What a workbook holds in a cell. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    public static final Cell EMPTY = new Cell("", Kind.EMPTY, Double.NaN, Style.PLAIN, "");

    public Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(note, "note");
        marks = List.copyOf(marks);
    }

    /** A cell in which nothing is marked. */
    public Cell(String text, Kind kind, double number, Style style, String note) {
        this(text, kind, number, style, note, List.of(), null);
    }

    public static Cell of(String text) {
        return of(text, Style.PLAIN);
    }

    /** A text in a style; an empty text makes an empty cell that still has its borders and fill. */
    public static Cell of(String text, Style style) {
        return new Cell(text, text.isEmpty() ? Kind.EMPTY : Kind.TEXT, Double.NaN, style, "");
    }

    /** A number together with the text that is shown for it. */
    public static Cell of(double number, String text, Style style) {
        return new Cell(text, Kind.NUMBER, number, style, "");
    }

    /** The same cell with a comment that hangs on it. */
    public Cell withNote(String comment) {
        return new Cell(text, kind, number, style, comment, marks, said);
    }

    /** The same cell, marked. */
    public Cell withMarks(List<Mark> others) {
        return new Cell(text, kind, number, style, note, others, said);
    }

    /** The same cell, known to say this of the plan. */
    public Cell saying(Said of) {
        return new Cell(text, kind, number, style, note, marks, of);
    }

    /** The text without what is marked as gone. */
    public String current() {
        StringBuilder current = new StringBuilder(text);
        for (int m = marks.size() - 1; m >= 0; m--) {
            if (marks.get(m).gone()) {
                current.delete(marks.get(m).start(), marks.get(m).end());
            }
        }
        return marks.isEmpty() ? text : current.toString().strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
