package org.shinchoku.plan;

/**
 * 用紙と文字: what a form is printed on.
 *
 * @param a3 A3 rather than A4
 * @param landscape whether the long side lies across
 * @param size size of the type in points
 * @param fitting whether letters may become smaller than that
 */
public record FormPaper(boolean a3, boolean landscape, double size, FormMargins margins, Fitting fitting) {

    /** What is done where the columns together are wider than the paper. */
    public enum Fitting {
        /** Everything, letters too, is made smaller until they fit. */
        SHRUNK,
        /** Letters keep their size; columns that do not fit go to further pages. */
        SPREAD
    }

    private static final double SIZE = 8;

    /** A page of A4, upright, in type to be read at arm's length. */
    static final FormPaper PAGE = new FormPaper(false, false, 9, FormMargins.USUAL, Fitting.SPREAD);

    public FormPaper {
        margins = margins == null ? FormMargins.USUAL : margins;
        fitting = fitting == null ? Fitting.SHRUNK : fitting;
    }

    /** Made smaller where the columns do not fit. */
    public FormPaper(boolean a3, boolean landscape, double size, FormMargins margins) {
        this(a3, landscape, size, margins, Fitting.SHRUNK);
    }

    /** Landscape, in 8 point type that keeps its size. */
    static FormPaper of(boolean a3) {
        return new FormPaper(a3, true, SIZE, FormMargins.USUAL, Fitting.SPREAD);
    }

    public FormPaper on(boolean toA3, boolean across) {
        return new FormPaper(toA3, across, size, margins, fitting);
    }

    public FormPaper withSize(double points) {
        return new FormPaper(a3, landscape, points, margins, fitting);
    }

    public FormPaper with(FormMargins others) {
        return new FormPaper(a3, landscape, size, others, fitting);
    }

    public FormPaper with(Fitting other) {
        return new FormPaper(a3, landscape, size, margins, other);
    }
}
