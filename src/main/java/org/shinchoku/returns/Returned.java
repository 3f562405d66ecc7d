package org.shinchoku.returns;

import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;

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

    String origin() {
        return file + "!" + sheet + "!" + address;
    }
}
