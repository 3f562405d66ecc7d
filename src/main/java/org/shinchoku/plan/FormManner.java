package org.shinchoku.plan;

import java.util.Objects;

/**
 * 書き方: how a form writes what it shows.
 *
 * @param spelling how years are written in headings
 */
public record FormManner(
        Spelling spelling, Naming names, Reposting reposts, Colouring colours, Speaking opinions, Marking marking) {

    /** Under which names sections are printed. */
    public enum Naming {
        /** Those of the years that are shown. */
        OF_THE_YEAR,
        AS_WRITTEN
    }

    /** What stands in the place of a 再掲. */
    public enum Reposting {
        /** Everything that its original shows. */
        WHOLE,
        /** Where its original stands, where that is on the sheet too. */
        POINTER
    }

    /** Whether marks are told by colours too. */
    public enum Colouring {
        NONE,
        BY_MARK
    }

    /** Whether a committee's table is added, where the arrangement has one. */
    public enum Speaking {
        SHOWN,
        /** And beside it what was said and answered in the year before. */
        WITH_EARLIER,
        LEFT_OUT
    }

    /** How what changed since it was handed out last is told. */
    public enum Marking {
        NONE,
        /** What is new is underlined. */
        NEW,
        /** What was is struck through before it. */
        OLD_AND_NEW
    }

    public static final FormManner USUAL = new FormManner(Spelling.ERA, null, null, null, null, null);

    public FormManner {
        names = Objects.requireNonNullElse(names, Naming.OF_THE_YEAR);
        reposts = Objects.requireNonNullElse(reposts, Reposting.WHOLE);
        colours = Objects.requireNonNullElse(colours, Colouring.NONE);
        opinions = Objects.requireNonNullElse(opinions, Speaking.SHOWN);
        marking = Objects.requireNonNullElse(marking, Marking.NONE);
    }

    public FormManner with(Spelling other) {
        return new FormManner(other, names, reposts, colours, opinions, marking);
    }

    public FormManner with(Naming other) {
        return new FormManner(spelling, other, reposts, colours, opinions, marking);
    }

    public FormManner with(Reposting other) {
        return new FormManner(spelling, names, other, colours, opinions, marking);
    }

    public FormManner with(Colouring other) {
        return new FormManner(spelling, names, reposts, other, opinions, marking);
    }

    public FormManner with(Speaking other) {
        return new FormManner(spelling, names, reposts, colours, other, marking);
    }

    public FormManner with(Marking other) {
        return new FormManner(spelling, names, reposts, colours, opinions, other);
    }
}
