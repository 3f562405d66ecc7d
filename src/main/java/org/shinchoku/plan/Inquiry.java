package org.shinchoku.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * 照会: a request to all sections for one fiscal year.
 *
 * @param fields the fields that are asked
 * @param due until when answers are expected, or null
 * @param letter the covering text
 * @param cutFrom number of the journal's entry whose plan was sent out: the third side of a later comparison
 */
public record Inquiry(
        long id, String title, FiscalYear year, List<Long> fields, LocalDate due, String letter, long cutFrom)
        implements Row {

    public Inquiry {
        fields = List.copyOf(fields);
    }

    @Override
    public Key key() {
        return Key.of(Kind.INQUIRY, id);
    }

    /** The same inquiry, of workbooks that were cut from another entry. */
    public Inquiry cutAt(long number) {
        return new Inquiry(id, title, year, fields, due, letter, number);
    }
}
