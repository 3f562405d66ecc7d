package org.shinchoku.ui.sheet;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import org.shinchoku.paper.Page;

/** The paper that pages want. */
final class Papers {

    /** Differences of paper below this are none, in points. */
    static final double NEAR = 3;

    private Papers() {}

    static Paper paper(Page page) {
        boolean a3 = Math.max(page.width(), page.height()) > Paper.A4.getHeight() + NEAR;
        return a3 ? Paper.A3 : Paper.A4;
    }

    static boolean alike(Paper one, Paper other) {
        return Math.abs(one.getWidth() - other.getWidth()) < NEAR
                && Math.abs(one.getHeight() - other.getHeight()) < NEAR;
    }

    static double area(Paper paper) {
        return paper.getWidth() * paper.getHeight();
    }

    static String name(Paper paper) {
        return alike(paper, Paper.A3) ? "Ａ３" : alike(paper, Paper.A4) ? "Ａ４" : paper.getName();
    }

    /** @param chosen what all pages are printed on, or null where each has its own paper */
    static PageLayout layout(Printer printer, Page page, Paper chosen) {
        PageOrientation orientation =
                page.width() > page.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        Paper paper = chosen == null ? Trays.of(printer).paper(page) : chosen;
        return printer.createPageLayout(paper, orientation, Printer.MarginType.HARDWARE_MINIMUM);
    }
}
