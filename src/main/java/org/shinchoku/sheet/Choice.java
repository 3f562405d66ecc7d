package org.shinchoku.sheet;

import java.util.List;

/**
 * A list to choose from that hangs on the cells of an area.
 *
 * @param area where
 * @param texts what may be chosen, in the order shown
 */
public record Choice(Area area, List<String> texts) {

    public Choice {
        texts = List.copyOf(texts);
    }
}
