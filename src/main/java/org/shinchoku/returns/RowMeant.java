package org.shinchoku.returns;

/**
 * What a row of a return is about.
 *
 * @param inquiry the inquiry that its key names, or 0
 * @param cutFrom the journal's entry that its workbook was cut from, or 0
 * @param section the section that its key, its cells or its file names, or 0
 * @param item the item, or 0 where it is unknown
 * @param number as it stands there, or empty
 * @param title as it stands there, or empty
 */
record RowMeant(long inquiry, long cutFrom, long section, long item, String number, String title) {

    /** The same row with an answer that its item has no place for. */
    RowMeant withoutItem() {
        return new RowMeant(inquiry, cutFrom, section, 0, number, title);
    }
}
