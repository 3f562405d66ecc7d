package org.shinchoku.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.YearShift;
import org.shinchoku.plan.YearText;

/** Which years the texts of a learnt sheet speak of now. */
final class MouldYears {

    private static final FiscalYear NEAR = new FiscalYear(2019);

    private final Mould mould;
    private final MouldColumns columns;
    private final int own;
    private final int title;

    /** @param own years from the sheet's own year of then */
    MouldYears(Mould mould, MouldColumns columns, List<MouldColumn> placed, int own) {
        this.mould = mould;
        this.columns = columns;
        this.own = own;
        FiscalYear last = columns.learntLast();
        boolean follows = last != null && last.equals(mould.sheet().year());
        int opened = placed.stream().mapToInt(MouldColumn::shift).max().orElse(0);
        this.title = own != 0 || !follows ? own : opened;
    }

    /** By how many years a slot was moved. */
    int shift(Slot slot, MouldRow row, MouldColumn column) {
        return switch (slot.by()) {
            case COLUMN -> column.shift();
            case ROW -> row.shift() + rolling(row);
            case SHEET -> own;
            case NOTHING -> 0;
        };
    }

    /** In a sheet with a year of its own the years beside the rows move with it. */
    private int rolling(MouldRow row) {
        return own != 0
                        && row.source().places().stream()
                                .anyMatch(p -> p.slot() != null && p.slot().by() == Slot.By.ROW)
                ? own
                : 0;
    }

    /** A text that is not in the plan, as it reads in the year the sheet speaks of now. */
    String fixed(String text, MouldRow row, MouldColumn column, int wide) {
        if (row.item() != 0) {
            int by = row.shift() + rolling(row);
            return isYear(text) ? YearShift.all(text, by, near()) : text;
        }
        if (column.shift() != 0) {
            FiscalYear near = columns.year(column.source());
            return YearShift.all(text, column.shift(), near == null ? near() : near);
        }
        boolean heads = IntStream.range(column.source(), column.source() + wide).allMatch(c -> columns.year(c) != null);
        return heads ? text : titled(text);
    }

    /** A text that speaks of the whole sheet, with the year the sheet speaks of now. */
    String titled(String text) {
        return mould.sheet().year() == null
                ? text
                : YearShift.only(text, mould.sheet().year(), title);
    }

    private static boolean isYear(String text) {
        return YearText.parse(text).isPresent();
    }

    private FiscalYear near() {
        return mould.sheet().year() == null ? NEAR : mould.sheet().year();
    }

    /** The sheet's name on the workbook's tab. */
    String name() {
        String name = mould.sheet().name();
        return title == 0 ? name : YearShift.all(name, title, NEAR);
    }
}
