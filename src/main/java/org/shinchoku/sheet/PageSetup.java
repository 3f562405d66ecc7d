package org.shinchoku.sheet;

/**
 * How a sheet is put on paper.
 *
 * @param paper the size of the sheet of paper
 * @param landscape whether the long side lies across
 * @param margins distances from the edge of the paper
 * @param headingRows number of rows repeated at the top of each page, counted from {@code headingFrom}
 * @param headingFrom first row of those, from 0; rows above it are printed once
 * @param scale what is done where the columns are wider than the paper
 * @param header texts above the table
 * @param footer texts below the table
 * @param namesFrom first of the columns that name the rows, from 0
 * @param names number of those columns; they are repeated where columns go on on further pages
 */
public record PageSetup(
        Paper paper,
        boolean landscape,
        Margins margins,
        int headingFrom,
        int headingRows,
        Scale scale,
        Edge header,
        Edge footer,
        int namesFrom,
        int names) {

    /** Of which no columns are repeated. */
    public PageSetup(
            Paper paper,
            boolean landscape,
            Margins margins,
            int headingFrom,
            int headingRows,
            Scale scale,
            Edge header,
            Edge footer) {
        this(paper, landscape, margins, headingFrom, headingRows, scale, header, footer, 0, 0);
    }

    /** A size of paper, upright, in points. */
    public enum Paper {
        A3(841.89, 1190.55),
        A4(595.28, 841.89);

        public final double width;
        public final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Distances from the edge of the paper, in points. */
    public record Margins(double top, double right, double bottom, double left) {}

    /** What is done with columns that together are wider or narrower than the paper. */
    public enum Scale {
        /** Widths are taken as they are; columns that do not fit go to further pages. */
        NONE,
        /** Widths are stretched or pressed until the columns fill the paper; the type keeps its size. */
        FILL_WIDTH,
        /** Everything, type too, is made smaller until the columns fit. */
        SHRINK
    }

    /**
     * The three texts of a header or footer; {@value #PAGE} and {@value #PAGES} stand for the number of the page and of
     * all pages.
     */
    public record Edge(String left, String center, String right) {
        public static final String PAGE = "{page}";
        public static final String PAGES = "{pages}";
        public static final Edge NONE = new Edge("", "", "");
    }

    /** A4 landscape with 12 mm around and the page's number below. */
    public static final PageSetup PLAIN = new PageSetup(
            Paper.A4,
            true,
            new Margins(34, 34, 34, 34),
            0,
            0,
            Scale.FILL_WIDTH,
            Edge.NONE,
            new Edge("", Edge.PAGE + " / " + Edge.PAGES, ""));

    /** The same with other texts above the table. */
    public PageSetup withHeader(Edge other) {
        return new PageSetup(
                paper, landscape, margins, headingFrom, headingRows, scale, other, footer, namesFrom, names);
    }

    /** The same with no rows repeated. */
    public PageSetup withoutHeadings() {
        return new PageSetup(paper, landscape, margins, 0, 0, scale, header, footer, namesFrom, names);
    }

    /** The same with columns that name the rows. */
    public PageSetup naming(int from, int columns) {
        return new PageSetup(paper, landscape, margins, headingFrom, headingRows, scale, header, footer, from, columns);
    }

    /** The same, made smaller where the columns do not fit. */
    public PageSetup pressed() {
        return new PageSetup(
                paper, landscape, margins, headingFrom, headingRows, Scale.SHRINK, header, footer, namesFrom, names);
    }

    /** The same on another size of paper, made smaller where the columns do not fit it. */
    public PageSetup on(Paper other) {
        Scale fitting = scale == Scale.NONE && other != paper ? Scale.SHRINK : scale;
        return new PageSetup(
                other, landscape, margins, headingFrom, headingRows, fitting, header, footer, namesFrom, names);
    }

    /** Width within the margins, in points. */
    public double roomWidth() {
        return paperWidth() - margins.left() - margins.right();
    }

    /** Height within the margins, in points. */
    public double roomHeight() {
        return paperHeight() - margins.top() - margins.bottom();
    }

    /** Width of the paper as it lies, in points. */
    public double paperWidth() {
        return landscape ? paper.height : paper.width;
    }

    /** Height of the paper as it lies, in points. */
    public double paperHeight() {
        return landscape ? paper.width : paper.height;
    }
}
