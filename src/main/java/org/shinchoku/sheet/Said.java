package org.shinchoku.sheet;

import java.util.List;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;

/**
 * 示すもの: what of the plan a cell of a form says. A workbook carries it out of sight, so that what stands in its cells is read
 * back without guessing.
 *
 * @param item the item's id, or 0
 * @param field the field's id of a value, else 0
 * @param year the value's fiscal year, or 0
 * @param voices the sections whose answers stand in the cell, in order; empty where the answer is everybody's
 * @param word the mark of a box to tick; of a value what the plan says where the cell words it otherwise, else empty
 * @param worded how the cell words it then, as a checksum: once somebody changed the cell, what stands there counts
 */
public record Said(Part part, long item, long field, int year, List<Voice> voices, String word, int worded) {

    /** What a cell can say. */
    public enum Part {
        NUMBER('n'),
        LABEL('l'),
        /** Number, label and, of a repost, that it is one. */
        NAMED('m'),
        REPOST('r'),
        VALUE('v'),
        /** One of the boxes of a rating. */
        TICK('t'),
        /** What was said of an item at meetings. */
        OPINION('o'),
        /** Nothing of the plan, as headings and titles. */
        NOTHING('x'),
        /** More of what a cell above says. */
        MORE('+');

        final char code;

        Part(char code) {
            this.code = code;
        }
    }

    /** What forms put behind the label of a repost. */
    public static final List<String> REPOSTS = List.of("（再掲）", "\n※再掲");

    static final Said OPINION = of(Part.OPINION, 0);
    public static final Said NOTHING = of(Part.NOTHING, 0);

    public Said {
        voices = List.copyOf(voices);
    }

    private static Said of(Part part, long item) {
        return new Said(part, item, 0, 0, List.of(), "", 0);
    }

    static Said of(Part part, Item item) {
        return of(part, item.id());
    }

    static Said value(Item item, Field field, FiscalYear year, List<Voice> voices) {
        return new Said(Part.VALUE, item.id(), field.id(), year == null ? 0 : year.year(), voices, "", 0);
    }

    /** Of the value of a rating, one of its boxes. */
    Said tick(String mark) {
        return new Said(Part.TICK, item, field, year, voices, mark, 0);
    }

    /** The same where the cell words otherwise what the plan says. */
    Said wording(String text, String plan) {
        return text.equals(plan) ? this : new Said(part, item, field, year, voices, plan, checksum(text));
    }

    /** What the plan says as long as a cell words it so; else what stands there. */
    public String meant(String text) {
        return part == Part.VALUE && !word.isEmpty() && checksum(text) == worded ? word : text;
    }

    /** What it is about, however it is worded. */
    Said about() {
        return new Said(part, item, field, year, List.of(), "", 0);
    }

    /** What a cell says in which a long text goes on. */
    public Said more() {
        return new Said(Part.MORE, item, field, year, List.of(), "", 0);
    }

    /** Whether the text of another cell goes on in this one. */
    public boolean isMoreOf(Said other) {
        return part == Part.MORE && other != null && other.part != Part.MORE && more().equals(other.more());
    }

    /** The mark of a box, where it is ticked; else nothing. */
    public String ticked(String text) {
        return text.startsWith(TickBoxes.TICKED.strip()) ? word : "";
    }

    /** Whether a box is as it was written, not ticked. */
    public boolean isOpen(String text) {
        return text.startsWith(TickBoxes.OPEN.strip());
    }

    private static int checksum(String text) {
        return text.strip().hashCode();
    }

    /** One short word for all of it, without blanks. */
    public String code() {
        return SaidCode.of(this);
    }

    /** @throws IllegalArgumentException where the word is none of {@link #code()} */
    public static Said parse(String code) {
        return SaidCode.parse(code);
    }
}
