package org.shinchoku.ui.grid;

import java.util.regex.Pattern;

/**
 * A cell as it is shown.
 *
 * @param subject what it speaks of
 * @param text what is read in it
 * @param align to which side its lines are set
 * @param mark what sets it apart from others
 */
record GridCell(Subject subject, String text, Align align, Mark mark) {

    private static final Pattern FIGURE = Pattern.compile("[-－−▲△+]?[0-9０-９][0-9０-９,，.．]*\\s*[%％]?");
    private static final int SHORT = 3;

    /** To which side lines are set. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** What sets a cell apart. */
    enum Mark {
        NONE,
        /** On a row that is 再掲. */
        REPOST,
        /** Empty, though others of its column are filled in. */
        MISSING,
        /** Says how many rows are folded away. */
        FOLDED
    }

    boolean editable() {
        return !(subject instanceof Subject.Nothing);
    }

    /** Figures stand to the right, marks as ◎ in the centre, sentences to the left. */
    static Align align(String text) {
        if (FIGURE.matcher(text).matches()) {
            return Align.RIGHT;
        }
        return text.length() <= SHORT && text.indexOf('\n') < 0 ? Align.CENTRE : Align.LEFT;
    }
}
