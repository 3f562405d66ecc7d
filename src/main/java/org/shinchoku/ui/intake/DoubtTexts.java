package org.shinchoku.ui.intake;

import org.shinchoku.intake.Doubt;

/** Where a doubt is, in words. */
final class DoubtTexts {

    private DoubtTexts() {}

    static String place(Doubt doubt) {
        if (doubt.sheet().isEmpty()) {
            return "ファイル全体";
        }
        return doubt.address().isEmpty() ? doubt.sheet() : doubt.sheet() + "の" + doubt.address();
    }

    /** The place, and how sure the reading is. */
    static String heading(Doubt doubt) {
        return place(doubt) + "　" + doubt.sureness().word;
    }
}
