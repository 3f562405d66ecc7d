package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.FormLines.Text;
import org.shinchoku.plan.FormSheet.Show;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.Slot.Part;
import org.shinchoku.text.Ditto;

/** Fills the cells of a learnt sheet's rows as they are now, and finds which of them are one. */
final class MouldCells {

    private final Mould mould;
    private final List<MouldRow> rows;
    private final List<MouldColumn> columns;
    private final MouldTexts texts;
    private final MouldYears years;
    private final MouldJoins joins;
    private final MouldMarks marks;
    private final List<Area> spans = new ArrayList<>();
    private final boolean[][] covered;
    private final Map<String, Integer> common = new HashMap<>();

    MouldCells(Mould mould, List<MouldRow> rows, List<MouldColumn> columns, MouldTexts texts, MouldYears years) {
        this.mould = mould;
        this.rows = rows;
        this.columns = columns;
        this.texts = texts;
        this.years = years;
        this.marks = new MouldMarks(mould);
        this.joins = new MouldJoins(mould, rows, columns, texts, years);
        this.covered = new boolean[rows.size()][columns.size()];
        for (MouldLine line : mould.lines()) {
            if (line.item() != 0) {
                line.texts().forEach((c, t) -> common.merge(c + "\t" + t.written(), 1, Integer::sum));
            }
        }
    }

    List<List<Cell>> cells() {
        List<List<Cell>> grid = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            int width = rows.get(r).source().places().size();
            for (int c = 0; c < columns.size() && columns.get(c).source() < width; c++) {
                Style style =
                        rows.get(r).source().place(columns.get(c).source()).style();
                cells.add(covered[r][c] ? Cell.of("", style) : first(r, c));
            }
            grid.add(cells);
        }
        return grid;
    }

    List<Area> spans() {
        return spans;
    }

    /** The first cell of its area. */
    private Cell first(int r, int c) {
        int wide = 1;
        while (c + wide < columns.size() && isLeft(r, c + wide) && !covered[r][c + wide]) {
            wide++;
        }
        int tall = 1;
        while (r + tall < rows.size() && goesOn(r + tall, c, wide)) {
            tall++;
        }
        if (wide > 1 || tall > 1) {
            spans.add(new Area(r, c, tall, wide));
            for (int i = r; i < r + tall; i++) {
                for (int j = c; j < c + wide; j++) {
                    covered[i][j] = true;
                }
            }
        }
        return cell(r, c, wide);
    }

    private boolean isLeft(int r, int c) {
        MouldLine line = rows.get(r).source();
        int column = columns.get(c).source();
        int before = c == 0 ? column : columns.get(c - 1).source();
        return c > 0
                && line.place(column).left()
                && (before == column - 1 || anchor(line, column) == anchor(line, before));
    }

    private static int anchor(MouldLine line, int column) {
        int at = column;
        while (at > 0 && line.place(at).left()) {
            at--;
        }
        return at;
    }

    private boolean goesOn(int r, int c, int wide) {
        for (int i = c; i < c + wide; i++) {
            if (!joins.isUp(r, i) || i > c && !isLeft(r, i)) {
                return false;
            }
        }
        return c + wide >= columns.size() || !isLeft(r, c + wide);
    }

    private Cell cell(int r, int c, int wide) {
        MouldRow row = rows.get(r);
        MouldColumn column = columns.get(c);
        MouldPlace place = row.source().place(column.source());
        Slot slot = row.slot(column.source());
        boolean here = row.item() == row.source().item() && column.shift() == 0;
        if (slot == null || row.item() == 0 && slot.item() == 0) {
            return fixed(row, column, place, wide);
        }
        Text kept = here ? row.source().text(column.source()) : null;
        String note = kept == null ? "" : kept.note();
        String says = texts.of(slot, row.item(), years.shift(slot, row, column));
        if (joins.isBlank(r, c) || here && !row.fresh() && place.spot().show() == Show.NEVER) {
            return noted(Cell.of("", place.style()), note);
        }
        if (kept != null && isAsWritten(kept, r, c, says)) {
            return noted(written(kept, kept.written(), place.style()), note);
        }
        String text = says;
        boolean names = slot.part() == Part.LABEL || slot.part() == Part.NUMBER;
        if (kept != null && names && !kept.said().isEmpty()) {
            text = kept.written().contains(kept.said()) ? kept.written().replace(kept.said(), says) : says;
        }
        text = slot.part() == Part.LABEL ? marked(text, slot, row) : text;
        Cell cell = place.spot().figure() ? MouldFigures.cell(text, place.style()) : Cell.of(text, place.style());
        return noted(cell, note).saying(ofAbove(slot, row));
    }

    /** What a cell says of an item above its row's, or null. */
    private Said ofAbove(Slot slot, MouldRow row) {
        Item owner = texts.owner(slot, row.item());
        return owner == null || owner.id() == row.item()
                ? null
                : new Said(
                        slot.part() == Part.NUMBER
                                ? Said.Part.NUMBER
                                : slot.part() == Part.LABEL ? Said.Part.LABEL : Said.Part.VALUE,
                        owner.id(),
                        slot.field(),
                        slot.year() == null ? 0 : slot.year().year(),
                        List.of(),
                        "",
                        0);
    }

    /** Whether a cell is still as it was written: it says the same as then; a 〃 says what stands above it. */
    private boolean isAsWritten(Text kept, int r, int c, String says) {
        return Ditto.is(kept.written())
                ? joins.isAgain(r, c, says)
                : kept.said().equals(says);
    }

    /** A label with a mark of 再掲 where nothing else in its row says so. */
    private String marked(String text, Slot slot, MouldRow row) {
        Item owner = texts.owner(slot, row.item());
        boolean own = owner != null && owner.id() == row.item();
        boolean marked = MouldMarks.isMarked(text);
        if (!own || text.isEmpty() || owner.repost() == marked) {
            return text;
        }
        boolean column = row.source().places().stream()
                .anyMatch(p -> p.slot() != null && p.slot().part() == Part.REPOST);
        return column ? text : marked ? MouldMarks.plain(text) : marks.mark(text);
    }

    private Cell fixed(MouldRow row, MouldColumn column, MouldPlace place, int wide) {
        Text kept = anchor(row.source(), column.source(), place);
        boolean made = row.item() != row.source().item();
        boolean names = place.slot() != null && place.slot().isName();
        boolean strange = kept == null
                || row.item() != 0 && column.shift() != 0
                || made && !names && common.getOrDefault(column.source() + "\t" + kept.written(), 0) < 2;
        if (strange) {
            return Cell.of("", place.style());
        }
        String called = names
                ? MouldRenaming.renamed(kept.written(), kept.said(), texts.of(place.slot(), 0, 0))
                : kept.written();
        String text = years.fixed(called, row, column, wide);
        Cell cell = text.equals(kept.written()) ? written(kept, text, place.style()) : Cell.of(text, place.style());
        return noted(cell, made ? "" : kept.note());
    }

    /** What is written in the first cell of the area that a cell is one with. */
    private Text anchor(MouldLine line, int column, MouldPlace place) {
        MouldLine at = line;
        int c = column;
        for (MouldPlace p = place; (p.up() && at.index() > 0 || p.left() && c > 0) && at.text(c) == null; ) {
            c = p.left() ? c - 1 : c;
            at = p.left() ? at : mould.lines().get(at.index() - 1);
            p = at.place(c);
        }
        return at.text(c);
    }

    private static Cell written(Text kept, String text, Style style) {
        return kept.number() == null ? Cell.of(text, style) : Cell.of(kept.number(), text, style);
    }

    private static Cell noted(Cell cell, String note) {
        return note.isEmpty() ? cell : new Cell(cell.text(), cell.kind(), cell.number(), cell.style(), note);
    }
}
