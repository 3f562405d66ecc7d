package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Sheet;

/**
 * What a sheet says beside its texts: hidden rows and columns, struck texts, notes.
 *
 * <p>A clerk hides what is in the way and strikes what is about to go, neither of which says that it is gone: everything is
 * taken in as written, and told.
 */
final class Remarks {

    private static final int LONGEST = 40;

    private final Sheet sheet;
    private final List<Doubt> doubts = new ArrayList<>();

    private Remarks(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Doubt> of(Sheet sheet) {
        Remarks remarks = new Remarks(sheet);
        remarks.rows();
        remarks.columns();
        remarks.cells();
        return remarks.doubts;
    }

    private void rows() {
        BitSet hidden = new BitSet();
        for (int r = 0; r < sheet.rows().size(); r++) {
            boolean filled = sheet.rows().get(r).cells().stream().anyMatch(c -> !c.isEmpty());
            hidden.set(r, sheet.rows().get(r).hidden() && filled);
        }
        for (int from = hidden.nextSetBit(0), to; from >= 0; from = hidden.nextSetBit(to)) {
            to = hidden.nextClearBit(from);
            String which = to == from + 1 ? to + "行目は" : from + 1 + "～" + to + "行目は";
            add(from, 0, which + "非表示ですが、取り込みました。");
        }
    }

    private void columns() {
        BitSet filled = new BitSet();
        sheet.rows()
                .forEach(r -> IntStream.range(0, r.cells().size())
                        .filter(c -> !r.cell(c).isEmpty())
                        .forEach(filled::set));
        BitSet hidden = new BitSet();
        for (int c = 0; c < sheet.columns().size(); c++) {
            hidden.set(c, sheet.columns().get(c).hidden() && filled.get(c));
        }
        for (int from = hidden.nextSetBit(0), to; from >= 0; from = hidden.nextSetBit(to)) {
            to = hidden.nextClearBit(from);
            String which = to == from + 1 ? letters(from) + "列は" : letters(from) + "～" + letters(to - 1) + "列は";
            add(0, from, which + "非表示ですが、取り込みました。");
        }
    }

    private static String letters(int column) {
        return Area.address(0, column).replaceAll("\\d", "");
    }

    private void cells() {
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<Cell> cells = sheet.rows().get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                Cell cell = cells.get(c);
                if (cell.style().strike() && !cell.text().isBlank()) {
                    add(r, c, "取消線が引かれています。取り消された文字も書かれたとおりに取り込みました。");
                }
                if (!cell.note().isBlank()) {
                    add(r, c, "メモ「" + brief(cell.note()) + "」が付いています。メモは取り込んでいません。");
                }
            }
        }
    }

    private static String brief(String note) {
        String line = note.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private void add(int row, int column, String sentence) {
        doubts.add(new Doubt(sheet.name(), Area.address(row, column), sentence).likely());
    }
}
