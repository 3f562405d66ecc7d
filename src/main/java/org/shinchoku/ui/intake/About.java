package org.shinchoku.ui.intake;

import java.util.List;

/**
 * What is to be known of the cell that is looked at.
 *
 * @param spot where it is
 * @param text what stands in it
 * @param meaning what it was taken for
 * @param sentence what becomes of it and why
 * @param made the items and values that come of it
 * @param tools what can be said of it
 * @param naming the field or level whose name can be said, or null
 */
record About(Spot spot, String text, Meaning meaning, String sentence, Made made, List<Tool> tools, Naming naming) {

    /** As a screen reader says it. */
    String spoken() {
        return spot.address() + "　" + (text.isBlank() ? "" : text.strip() + "　") + meaning.word + "　" + sentence;
    }
}
