package org.shinchoku.intake;

import java.util.List;

/**
 * What a row says of the item above it.
 *
 * @param label what it is called
 * @param head the cell of the label
 * @param text what is said, with its cell; empty where nothing is
 */
record Comment(String label, Grid.Block head, Grid.Block text) {

    /** Whether the cell of the label shows by brackets or a colon that a text follows: 【成果】, 成果：. */
    boolean isMarked() {
        return !Character.isLetterOrDigit(
                head.text().codePointBefore(head.text().length()));
    }

    /** The label and the text. */
    List<Grid.Block> blocks() {
        return List.of(new Grid.Block(head.area(), label), text);
    }
}
