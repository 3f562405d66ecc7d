package org.shinchoku.ui.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterAttributes;
import org.shinchoku.paper.Page;

/**
 * 用紙: what paper a printer has.
 *
 * @param usual what it takes where nothing is said
 */
record Trays(Collection<Paper> papers, Paper usual) {

    Trays {
        papers = List.copyOf(papers);
    }

    static Trays of(Printer printer) {
        PrinterAttributes attributes = printer.getPrinterAttributes();
        return new Trays(attributes.getSupportedPapers(), attributes.getDefaultPaper());
    }

    /** The paper on which a page is printed: its own, else the printer's usual one. */
    Paper paper(Page page) {
        Paper wanted = Papers.paper(page);
        return papers.stream().filter(p -> Papers.alike(p, wanted)).findFirst().orElse(usual);
    }

    /** What the clerk is asked where some pages' paper is lacking, or nothing. */
    Optional<String> lacking(String printer, List<Page> pages) {
        List<Paper> lacking = pages.stream()
                .map(Papers::paper)
                .distinct()
                .filter(wanted -> papers.stream().noneMatch(p -> Papers.alike(p, wanted)))
                .toList();
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        String names = lacking.stream().map(Papers::name).collect(Collectors.joining("と"));
        boolean smaller = lacking.stream().allMatch(p -> Papers.area(usual) < Papers.area(p));
        return Optional.of("「" + printer + "」には" + names + "の用紙がないため、" + Papers.name(usual) + "に"
                + (smaller ? "縮めて" : "合わせて") + "印刷します。");
    }
}
