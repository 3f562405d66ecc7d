package org.shinchoku.intake;

/** How likely it is that what a doubt tells of was read as it is meant; what is least sure is looked at first. */
public enum Sureness {
    /** It may well be wrong, or something may be missing. */
    DOUBTFUL("要確認"),
    /** Nearly always right, and told because it was guessed or left out. */
    LIKELY("おおむね確か");

    /** As the clerk reads it. */
    public final String word;

    Sureness(String word) {
        this.word = word;
    }
}
