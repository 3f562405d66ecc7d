package org.shinchoku.plan;

import java.util.List;

/**
 * What a year that is opened brings an item.
 *
 * @param hindrance why it is not reported on in that year, or null where it is
 * @param given the texts its cells begin with
 * @param ahead what it said of this year in the year before, or empty
 * @param notes what the clerk should know, as a section's new name
 */
public record Due(Item item, Schedule hindrance, List<Value> given, String ahead, List<String> notes) {

    public Due {
        given = List.copyOf(given);
        notes = List.copyOf(notes);
    }

    public boolean asked() {
        return hindrance == null;
    }
}
