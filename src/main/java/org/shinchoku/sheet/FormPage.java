package org.shinchoku.sheet;

import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormMargins;
import org.shinchoku.plan.FormPaper.Fitting;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Margins;
import org.shinchoku.sheet.PageSetup.Paper;
import org.shinchoku.sheet.PageSetup.Scale;

/** How a form is put on paper. */
final class FormPage {

    private static final double POINTS_PER_MM = 72 / 25.4;
    /** Columns get at least this much, however wide the margins are. */
    private static final double LEAST = 100;

    private FormPage() {}

    /** Width that the columns of a form share, in points. */
    static double room(Form form) {
        Paper paper = paper(form);
        Margins margins = margins(form);
        double width = form.paper().landscape() ? paper.height : paper.width;
        return Math.max(LEAST, width - margins.left() - margins.right());
    }

    /**
     * @param title printed at the foot of each page, where the form has no other words for it
     * @param headingFrom first of the rows that are repeated on each page
     * @param headingRows how many they are
     */
    static PageSetup of(Form form, String title, int headingFrom, int headingRows) {
        return new PageSetup(
                paper(form),
                form.paper().landscape(),
                margins(form),
                headingFrom,
                headingRows,
                form.paper().fitting() == Fitting.SHRUNK ? Scale.SHRINK : Scale.NONE,
                Edge.NONE,
                footer(form, title));
    }

    private static Edge footer(Form form, String title) {
        FormFooter footer = form.footer();
        String counted = switch (footer.counting()) {
            case OF_ALL -> Edge.PAGE + " / " + Edge.PAGES;
            case ALONE -> Edge.PAGE;
            case DASHED -> "- " + Edge.PAGE + " -";
            case NONE -> "";
        };
        return switch (footer.below()) {
            case TITLE -> new Edge(title, counted, form.header().number());
            case WORDS -> new Edge(footer.words(), counted, form.header().number());
            case NOTHING -> new Edge("", counted, "");
        };
    }

    private static Margins margins(Form form) {
        FormMargins mm = form.paper().margins();
        return new Margins(points(mm.top()), points(mm.right()), points(mm.bottom()), points(mm.left()));
    }

    /** Whole points, as printers and Excel have them. */
    static double points(int mm) {
        return Math.round(mm * POINTS_PER_MM);
    }

    private static Paper paper(Form form) {
        return form.paper().a3() ? Paper.A3 : Paper.A4;
    }
}
