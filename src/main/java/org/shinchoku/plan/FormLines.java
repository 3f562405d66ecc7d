package org.shinchoku.plan;

import java.util.List;

/**
 * Some rows of a {@link FormSheet}, below each other; a long sheet has several, so that no row of the plan is large.
 *
 * @param sheet the sheet they belong to
 * @param order their place among the sheet's
 * @param bands the kinds of rows, each once
 * @param branches what hung on what when the sheet was learnt, as far as it stands in these lines
 */
public record FormLines(long id, long sheet, long order, List<Band> bands, List<Line> lines, List<Branch> branches)
        implements Row {

    /** A kind of row: the kind of cell in each column, as indices of the sheet's spots. */
    public record Band(List<Integer> spots) {
        public Band {
            spots = List.copyOf(spots);
        }
    }

    /**
     * A row.
     *
     * @param band index of its kind
     * @param item the item it is about, or 0
     * @param height in points, or 0 for as tall as its text
     * @param breaks whether a page begins with it
     * @param texts what its cells say that is not in the plan, or is written otherwise there
     */
    public record Line(int band, long item, double height, boolean hidden, boolean breaks, List<Text> texts) {
        public Line {
            texts = List.copyOf(texts);
        }

        /** The same row with other texts. */
        Line saying(List<Text> others) {
            return new Line(band, item, height, hidden, breaks, others);
        }
    }

    /**
     * The text of a cell.
     *
     * @param written what stands in the cell
     * @param said what the plan says in its place: only while it says so the cell is as written; else the plan's word counts
     * @param number the number behind the text, or null
     * @param note the comment on the cell, or empty
     */
    public record Text(int column, String written, String said, Double number, String note) {

        /** The same cell with another text in it. */
        Text writing(String other) {
            return new Text(column, other, said, number, note);
        }
    }

    /** Items, in the order in which they hang on another, or with 0 stand at the root. */
    public record Branch(long item, List<Long> below) {
        public Branch {
            below = List.copyOf(below);
        }
    }

    public FormLines {
        bands = List.copyOf(bands);
        lines = List.copyOf(lines);
        branches = List.copyOf(branches);
    }

    /** The same stretch with other rows. */
    FormLines of(List<Line> others) {
        return new FormLines(id, sheet, order, bands, others, branches);
    }

    @Override
    public Key key() {
        return Key.of(Kind.FORM_LINES, id);
    }
}
