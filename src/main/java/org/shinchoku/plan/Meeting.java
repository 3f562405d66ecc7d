package org.shinchoku.plan;

import java.time.LocalDate;

/**
 * 会議: a sitting of a committee.
 *
 * @param name as "第2回"
 * @param day when it sits, or null where that is open
 * @param year the fiscal year whose progress it looks at
 */
public record Meeting(long id, long committee, String name, LocalDate day, FiscalYear year) implements Row {

    @Override
    public Key key() {
        return Key.of(Kind.MEETING, id);
    }
}
