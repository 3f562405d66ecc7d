package org.shinchoku.ui.sheet;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import org.shinchoku.paper.Page;

/** The paper that pages want, and what a printer has of it. */
final class Papers {

    /** Differences of paper below this are none, in points. */
    static final double NEAR = 3;

    private Papers() {}

    static Paper paper(Page page) {
        boolean a3 = Math.max(page.width(), page.height()) > Paper.A4.getHeight() + NEAR;
        return a3 ? Paper.A3 : Paper.A4;
    }

    static boolean has(Printer printer, Paper paper) {
        return printer.getPrinterAttributes().getSupportedPapers().stream().anyMatch(p -> alike(p, paper));
    }

    static boolean alike(Paper one, Paper other) {
        return Math.abs(one.getWidth() - other.getWidth()) < NEAR
                && Math.abs(one.getHeight() - other.getHeight()) < NEAR;
    }

    static String name(Paper paper) {
        return alike(paper, Paper.A3) ? "Ａ３" : alike(paper, Paper.A4) ? "Ａ４" : paper.getName();
    }

    static PageLayout layout(Printer printer, Page page) {
        Paper wanted = paper(page);
        Paper paper = printer.getPrinterAttributes().getSupportedPapers().stream()
                .filter(p -> alike(p, wanted))
                .findFirst()
                .orElse(printer.getPrinterAttributes().getDefaultPaper());
        PageOrientation orientation =
                page.width() > page.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        return printer.createPageLayout(paper, orientation, Printer.MarginType.HARDWARE_MINIMUM);
    }
}
