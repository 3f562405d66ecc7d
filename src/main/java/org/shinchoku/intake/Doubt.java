package org.shinchoku.intake;

import org.shinchoku.sheet.Area;

/**
 * Something on a sheet that was not understood, or not for sure.
 *
 * @param sheet the sheet's name
 * @param address the cell, as B5
 * @param text the range, where there are several cells, and how what stands there begins; or empty
 * @param sentence what the clerk should look at; the same for all that are alike
 * @param sureness how likely it was read as it is meant
 */
public record Doubt(String sheet, String address, String text, String sentence, Sureness sureness) {

    /** A doubt of what is not quoted. */
    public Doubt(String sheet, String address, String sentence) {
        this(sheet, address, "", sentence, Sureness.DOUBTFUL);
    }

    /** A doubt of a text, at the cell of the sheet in which it was written. */
    static Doubt of(Grid grid, Grid.Block block, String sentence, Sureness sureness) {
        Area home = grid.home(block.area());
        return new Doubt(
                grid.name(),
                Area.address(home.row(), home.column()),
                Leftovers.quote(block.text()),
                sentence,
                sureness);
    }

    /** The same where it is nearly always right. */
    Doubt likely() {
        return new Doubt(sheet, address, text, sentence, Sureness.LIKELY);
    }

    /** The sentence with what it speaks of. */
    public String told() {
        return text.isEmpty() ? sentence : text + ": " + sentence;
    }
}
