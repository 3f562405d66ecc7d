package org.shinchoku.sheet;

import org.shinchoku.plan.Form;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Margins;
import org.shinchoku.sheet.PageSetup.Paper;
import org.shinchoku.sheet.PageSetup.Scale;

/** How a form is put on paper. */
final class FormPage {

    private static final double MARGIN = 34;

    private FormPage() {}

    /** Width that the columns of a form share, in points. */
    static double room(Form form) {
        Paper paper = paper(form);
        return (form.landscape() ? paper.height : paper.width) - 2 * MARGIN;
    }

    /**
     * @param title printed at the foot of each page with the page's and the handout's number
     * @param headingFrom first of the rows that are repeated on each page
     * @param headingRows how many they are
     */
    static PageSetup of(Form form, String title, int headingFrom, int headingRows) {
        return new PageSetup(
                paper(form),
                form.landscape(),
                new Margins(MARGIN, MARGIN, MARGIN, MARGIN),
                headingFrom,
                headingRows,
                Scale.SHRINK,
                Edge.NONE,
                new Edge(title, Edge.PAGE + " / " + Edge.PAGES, form.number()));
    }

    private static Paper paper(Form form) {
        return form.a3() ? Paper.A3 : Paper.A4;
    }
}
