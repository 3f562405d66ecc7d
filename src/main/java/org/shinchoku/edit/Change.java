package org.shinchoku.edit;

import java.util.Objects;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Row;

/**
 * The one shape of change: a row as it was and as it becomes.
 *
 * @param key the row's name
 * @param before the row as it was, or null where it is added
 * @param after the row as it becomes, or null where it is taken away
 */
public record Change(Key key, Row before, Row after) {

    public Change {
        boolean named = (before == null || before.key().equals(key))
                && (after == null || after.key().equals(key));
        if (!named || Objects.equals(before, after)) {
            throw new IllegalArgumentException("no change of " + key);
        }
    }

    public static Change of(Row before, Row after) {
        return new Change((after == null ? before : after).key(), before, after);
    }

    public Change inverse() {
        return new Change(key, after, before);
    }
}
