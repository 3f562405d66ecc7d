package org.shinchoku.returns;

import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;

/**
 * 回答の一欄: one cell of a return as it was found in its file.
 *
 * @param file the file's name
 * @param sheet the sheet's name
 * @param address as Excel writes it
 * @param row what its row is about
 * @param field the field it answers
 * @param year the year it is about
 * @param text as written, cleaned of what must not enter a document; empty where nothing was answered
 * @param unreadable why it cannot be read, or empty
 * @param remark what the clerk should know, or empty
 */
record Returned(
        String file,
        String sheet,
        String address,
        RowMeant row,
        Field field,
        FiscalYear year,
        String text,
        String unreadable,
        String remark) {

    private static final String POINTED = "項目を手で選びました。";

    /** The same answer, about an item that the clerk points to. */
    Returned about(Item item) {
        RowMeant meant =
                new RowMeant(row.inquiry(), row.cutFrom(), row.section(), item.id(), item.number(), item.label());
        return new Returned(file, sheet, address, meant, field, year, text, unreadable, POINTED);
    }

    /** Whether it is of no known item, and stands in the row of another answer. */
    boolean isInRowOf(String other) {
        return row.item() == 0 && line(origin()).equals(line(other));
    }

    /** A place without its column. */
    private static String line(String origin) {
        int at = origin.lastIndexOf('!') + 1;
        return origin.substring(0, at) + origin.substring(at).replaceAll("[A-Z]", "");
    }

    String origin() {
        return file + "!" + sheet + "!" + address;
    }
}
