package org.shinchoku.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shinchoku.plan.FormSheet.Show;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Slot;

/** Which cells of the rows as they are now are one with the cell above, or blank because they say the same. */
final class MouldJoins {

    private final Mould mould;
    private final List<MouldRow> rows;
    private final List<MouldColumn> columns;
    private final MouldTexts texts;
    private final MouldYears years;
    private final Map<Integer, MouldManner> manners = new HashMap<>();
    private final int[] itemAbove;

    MouldJoins(Mould mould, List<MouldRow> rows, List<MouldColumn> columns, MouldTexts texts, MouldYears years) {
        this.mould = mould;
        this.rows = rows;
        this.columns = columns;
        this.texts = texts;
        this.years = years;
        this.itemAbove = new int[rows.size()];
        int last = -1;
        for (int r = 0; r < rows.size(); r++) {
            itemAbove[r] = last;
            last = rows.get(r).item() == 0 ? last : r;
        }
    }

    /** Whether a cell is one with the cell above. */
    boolean isUp(int r, int c) {
        if (r == 0) {
            return false;
        }
        int column = columns.get(c).source();
        MouldRow row = rows.get(r);
        MouldRow above = rows.get(r - 1);
        boolean learnt = row.source().place(column).up();
        boolean follows = above.source().index() + 1 == row.source().index();
        if (row.slot(column) == null) {
            return learnt && (follows || isAgain(row, above));
        }
        if (isAgain(row, above)) {
            return row.slot(column).by() != Slot.By.ROW && manner(column) == MouldManner.MERGED && isSame(r - 1, r, c);
        }
        boolean ready = learnt || settled(r, column) && manner(column) == MouldManner.MERGED;
        return ready && isSame(r - 1, r, c);
    }

    /** Whether the row is one for a further year of the same item. */
    private static boolean isAgain(MouldRow row, MouldRow above) {
        return row.shift() != 0 && row.item() == above.item();
    }

    /** Whether the cell is left blank because it says what stands above it. */
    boolean isBlank(int r, int c) {
        int column = columns.get(c).source();
        MouldRow row = rows.get(r);
        int above = itemAbove[r];
        if (above < 0 || row.slot(column) == null) {
            return false;
        }
        boolean again = isAgain(row, rows.get(above)) && row.slot(column).by() != Slot.By.ROW;
        boolean learnt = row.source().place(column).spot().show() == Show.FIRST;
        boolean ready = learnt || (again || settled(r, column)) && manner(column) == MouldManner.BLANK;
        return ready && isSame(above, r, c);
    }

    /** Whether the next cell above that shows something of an item says this too, so that a 〃 may stand for it. */
    boolean isAgain(int r, int c, String says) {
        int column = columns.get(c).source();
        for (int above = r - 1; above >= 0; above--) {
            Slot slot = rows.get(above).slot(column);
            if (slot != null && rows.get(above).item() != 0) {
                int shift = years.shift(slot, rows.get(above), columns.get(c));
                return texts.of(slot, rows.get(above).item(), shift).equals(says);
            }
        }
        return false;
    }

    /** Whether a row was put beside another since, in a column that speaks of what holds for both. */
    private boolean settled(int r, int column) {
        int above = itemAbove[r];
        boolean put = rows.get(r).fresh()
                || above >= 0
                        && (rows.get(above).fresh()
                                || rows.get(above).source().index()
                                        >= rows.get(r).source().index());
        if (!put) {
            return false;
        }
        Item owner = texts.owner(rows.get(r).slot(column), rows.get(r).item());
        return owner != null && owner.id() != rows.get(r).item();
    }

    private boolean isSame(int a, int b, int c) {
        int column = columns.get(c).source();
        Slot one = rows.get(a).slot(column);
        Slot two = rows.get(b).slot(column);
        if (one == null || two == null || one.part() != two.part() || one.from() != two.from()) {
            return false;
        }
        int left = years.shift(one, rows.get(a), columns.get(c));
        int right = years.shift(two, rows.get(b), columns.get(c));
        if (rows.get(a).shift() == rows.get(b).shift() && !Objects.equals(one.year(), two.year())) {
            return false;
        }
        Item above = texts.owner(one, rows.get(a).item());
        Item here = texts.owner(two, rows.get(b).item());
        MouldPlace place = rows.get(b).source().place(column);
        boolean learnt = place.up() || place.spot().show() == Show.FIRST;
        return above != null && here != null && above.id() == here.id()
                || learnt
                        && texts.of(one, rows.get(a).item(), left)
                                .equals(texts.of(two, rows.get(b).item(), right));
    }

    private MouldManner manner(int column) {
        return manners.computeIfAbsent(column, this::learntManner);
    }

    private MouldManner learntManner(int column) {
        int[] counts = new int[MouldManner.values().length];
        for (int i = 1; i < mould.lines().size(); i++) {
            MouldLine line = mould.lines().get(i);
            MouldLine above = mould.lines().get(i - 1);
            Slot slot = line.place(column).slot();
            if (slot != null && above.place(column).slot() != null && line.item() != 0) {
                Item owner = texts.owner(slot, line.item());
                Item before = texts.owner(above.place(column).slot(), above.item());
                if (owner != null && before != null && owner.id() == before.id()) {
                    counts[MouldManner.of(line.place(column)).ordinal()]++;
                }
            }
        }
        MouldManner most = MouldManner.MERGED;
        for (MouldManner manner : MouldManner.values()) {
            most = counts[manner.ordinal()] > counts[most.ordinal()] ? manner : most;
        }
        return counts[most.ordinal()] == 0 ? usual(column) : most;
    }

    /** A column that gives no example does as the others, and merges where none does. */
    private MouldManner usual(int column) {
        for (int other = 0; other < mould.width(); other++) {
            int at = other;
            boolean blank =
                    mould.lines().stream().anyMatch(l -> l.place(at).spot().show() == Show.FIRST);
            if (other != column && blank) {
                return MouldManner.BLANK;
            }
        }
        return MouldManner.MERGED;
    }
}
