package org.shinchoku.ui.summary;

import org.shinchoku.summary.Tally;

/** How the parts of the bars look: by pattern and by how dark they are, the best mark first. */
final class Shade {

    /** How many shades the stylesheet tells apart. */
    private static final int SHADES = 8;

    private Shade() {}

    /** The style of a mark's parts. */
    static String of(Tally tally, int mark) {
        return switch (tally.marks().get(mark)) {
            case Tally.OPEN -> "shade-open";
            case Tally.REST -> "shade-rest";
            default -> "shade-" + mark % SHADES;
        };
    }
}
