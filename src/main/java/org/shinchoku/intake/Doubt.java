package org.shinchoku.intake;

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

    /** The same where it is nearly always right. */
    Doubt likely() {
        return new Doubt(sheet, address, text, sentence, Sureness.LIKELY);
    }

    /** The sentence with what it speaks of. */
    public String told() {
        return text.isEmpty() ? sentence : text + ": " + sentence;
    }
}
