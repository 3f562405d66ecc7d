package org.shinchoku.intake;

import java.util.List;

/**
 * What a row says of the item above it.
 *
 * @param label what it is called
 * @param head the cell of the label
 * @param text what is said, with its cell; null where nothing is
 */
record Comment(String label, Grid.Block head, Grid.Block text) {

    /** The label and, where one is written, the text. */
    List<Grid.Block> blocks() {
        Grid.Block named = new Grid.Block(head.area(), label);
        return text == null || text.text().isEmpty() ? List.of(named) : List.of(named, text);
    }
}
