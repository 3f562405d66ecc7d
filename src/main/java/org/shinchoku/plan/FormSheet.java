package org.shinchoku.plan;

import java.util.List;

/**
 * 元の様式の一枚: a sheet of the office's own file as it was when the plan was read from it, with what of the plan stands in
 * its cells. Its rows are {@link FormLines}.
 *
 * @param form the form it belongs to
 * @param order its place among the form's sheets
 * @param name as on the workbook's tab
 * @param year the fiscal year that its title or name speaks of, or null
 * @param slots what of the plan its cells show, each once
 * @param looks how its cells look, each once
 * @param spots the kinds of cells that slots and looks make
 * @param choices lists to choose from
 */
public record FormSheet(
        long id,
        long form,
        long order,
        String name,
        boolean hidden,
        FiscalYear year,
        List<Column> columns,
        List<Slot> slots,
        List<Look> looks,
        List<Spot> spots,
        List<Choice> choices,
        Print print)
        implements Row {

    /** @param width in points */
    public record Column(double width, boolean hidden) {}

    /**
     * A kind of cell.
     *
     * @param look index of its look
     * @param slot index of what it shows, or -1 where it shows nothing of the plan
     * @param up whether it is one with the cell above
     * @param left whether it is one with the cell to the left
     * @param show when it shows its text
     * @param figure whether it held a number
     */
    public record Spot(int look, int slot, boolean up, boolean left, Show show, boolean figure) {}

    /** When a cell shows what of the plan stands in it. */
    public enum Show {
        ALWAYS,
        /** Left blank below the same text, which is carried down. */
        FIRST,
        /** Left blank here, as the same stands elsewhere. */
        NEVER
    }

    /** A list to choose from on an area of cells, counted from 0. */
    public record Choice(int row, int column, int rows, int columns, List<String> texts) {
        public Choice {
            texts = List.copyOf(texts);
        }
    }

    /**
     * How the sheet is put on paper.
     *
     * @param margins top, right, bottom and left, in points
     * @param scale what is done where the columns are wider than the paper
     * @param edges the three texts of the header, then those of the footer
     * @param title what the plan was called that these may name; empty where they do not
     */
    public record Print(
            boolean a3,
            boolean landscape,
            List<Double> margins,
            int headingFrom,
            int headingRows,
            String scale,
            List<String> edges,
            String title) {
        public Print {
            title = title == null ? "" : title; // ledgers that were written earlier name none
            margins = List.copyOf(margins);
            edges = List.copyOf(edges);
        }
    }

    public FormSheet {
        columns = List.copyOf(columns);
        slots = List.copyOf(slots);
        looks = List.copyOf(looks);
        spots = List.copyOf(spots);
        choices = List.copyOf(choices);
    }

    /** The same sheet, its cells showing something else of the plan, each in the place of what it showed. */
    public FormSheet withSlots(List<Slot> others) {
        return new FormSheet(id, form, order, name, hidden, year, columns, others, looks, spots, choices, print);
    }

    @Override
    public Key key() {
        return Key.of(Kind.FORM_SHEET, id);
    }
}
