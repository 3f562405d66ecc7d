package org.shinchoku.edit;

import java.util.List;

/** Says that rows have been changed elsewhere since a change to them was worked out. */
public final class Conflict extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Change> changes;

    Conflict(List<Change> changes) {
        super(changes.size() + " rows differ from what was expected, the first "
                + changes.get(0).key());
        this.changes = List.copyOf(changes);
    }

    /** The changes that could not be made. */
    public List<Change> changes() {
        return changes;
    }
}
