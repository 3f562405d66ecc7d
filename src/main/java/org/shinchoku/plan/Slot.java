package org.shinchoku.plan;

import java.util.Objects;

/**
 * What of the plan stands in a cell of a learnt sheet; which item it is about is said by the line the cell stands in.
 *
 * @param part what is shown
 * @param level the level whose item is meant: the line's own item, or the one above it on that level
 * @param field the field of a value, else 0
 * @param year the year of a value when the sheet was learnt, or null
 * @param by what on the sheet says which year that is
 * @param item the item, where it is none of the line's, else 0
 * @param from the first line of the value that stands in this cell, or which of the item's sections answers in it
 * @param lines how many lines of it stand here, or {@link #ALL}
 * @param text the options with boxes, the heading of the option that is marked, or the mark itself
 */
public record Slot(
        Part part, long level, long field, FiscalYear year, By by, long item, int from, int lines, String text) {

    /** What a cell can show. */
    public enum Part {
        LABEL,
        NUMBER,
        /** A mark that the item stands here as 再掲. */
        REPOST,
        VALUE,
        /** The answer of one of the item's sections, where each has a row of its own. */
        ANSWER,
        /** Options behind boxes, those ticked that the value names. */
        BOXES,
        /** A mark where the value names the option of the column. */
        MARK,
        /** What a field, a level or, where neither is named, the plan is called: a heading or the title. */
        NAME,
        /** What the group of a field is called: a heading over several columns. */
        GROUP
    }

    /** What says of which year a value is. */
    public enum By {
        NOTHING,
        /** The headings of its column. */
        COLUMN,
        /** A cell beside it in its row. */
        ROW,
        /** The sheet's title or name. */
        SHEET
    }

    public static final int ALL = Integer.MAX_VALUE;

    /** Written out, as {@link Key}'s: each cell of a learnt sheet is compared. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Slot slot
                        && part == slot.part
                        && level == slot.level
                        && field == slot.field
                        && by == slot.by
                        && item == slot.item
                        && from == slot.from
                        && lines == slot.lines
                        && text.equals(slot.text)
                        && Objects.equals(year, slot.year);
    }

    @Override
    public int hashCode() {
        int h = part.ordinal() * 31 + by.ordinal();
        h = h * 31 + Long.hashCode(level);
        h = h * 31 + Long.hashCode(field);
        h = h * 31 + Long.hashCode(item);
        h = h * 31 + (year == null ? 0 : year.year());
        return h * 31 + from;
    }

    public static Slot label(long level) {
        return new Slot(Part.LABEL, level, 0, null, By.NOTHING, 0, 0, ALL, "");
    }

    public static Slot number(long level) {
        return new Slot(Part.NUMBER, level, 0, null, By.NOTHING, 0, 0, ALL, "");
    }

    public static Slot repost(long level, String mark) {
        return new Slot(Part.REPOST, level, 0, null, By.NOTHING, 0, 0, ALL, mark);
    }

    /**
     * What something is called.
     *
     * @param level the level, or 0
     * @param field the field, or 0
     */
    public static Slot name(long level, long field) {
        return new Slot(Part.NAME, level, field, null, By.NOTHING, 0, 0, ALL, "");
    }

    /** What the group of a field is called. */
    public static Slot group(long field) {
        return new Slot(Part.GROUP, 0, field, null, By.NOTHING, 0, 0, ALL, "");
    }

    /** Whether it is what something is called, rather than what the plan says of an item. */
    public boolean isName() {
        return part == Part.NAME || part == Part.GROUP;
    }

    public static Slot value(long level, long field, FiscalYear year, By by) {
        return new Slot(Part.VALUE, level, field, year, by, 0, 0, ALL, "");
    }

    /** The same cell for the answer of one of the item's sections, counted from 0. */
    public Slot answering(int section) {
        return new Slot(Part.ANSWER, level, field, year, by, item, section, ALL, text);
    }

    /** The same cell for a value of which only some of the lines stand in it. */
    public Slot lines(int first, int count) {
        return new Slot(part, level, field, year, by, item, first, count, text);
    }

    /** A value that is chosen: with the options behind boxes, or with the option a mark stands for. */
    public Slot choosing(Part how, String options) {
        return new Slot(how, level, field, year, by, item, from, lines, options);
    }

    /** The same cell for the value of another year, or of none. */
    public Slot in(FiscalYear when, By says) {
        return new Slot(part, level, field, when, says, item, from, lines, text);
    }

    /** The same cell for another field. */
    public Slot of(long other) {
        return new Slot(part, level, other, year, by, item, from, lines, text);
    }

    /** The same cell about one item, whichever line it stands in. */
    public Slot about(long one) {
        return new Slot(part, level, field, year, by, one, from, lines, text);
    }
}
