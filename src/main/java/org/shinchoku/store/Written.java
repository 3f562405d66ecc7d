package org.shinchoku.store;

import org.shinchoku.edit.Change;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Row;

/**
 * A change as text.
 *
 * @param before the row as JSON, or null where it is added
 * @param after the row as JSON, or null where it is taken away
 */
record Written(Kind kind, String before, String after) {

    static Written of(Change change) {
        return new Written(change.key().kind(), text(change.before()), text(change.after()));
    }

    Change change() {
        return Change.of(row(before), row(after));
    }

    private static String text(Row row) {
        return row == null ? null : Json.write(row);
    }

    private Row row(String text) {
        return text == null ? null : Json.read(text, kind.type);
    }
}
