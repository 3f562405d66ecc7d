package org.shinchoku.workbook;

import javax.xml.stream.XMLStreamException;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Margins;
import org.shinchoku.sheet.PageSetup.Paper;
import org.shinchoku.sheet.PageSetup.Scale;

/** How a sheet is put on paper, gathered from the elements behind its rows. */
final class PageXml {

    private static final double INCH = 72;
    private static final int A3 = 8;

    private Margins margins = PageSetup.PLAIN.margins();
    private Paper paper = Paper.A4;
    private boolean landscape;
    private boolean fits;
    private int percent = 100;
    private Edge header = Edge.NONE;
    private Edge footer = Edge.NONE;

    /** Takes the element that just began, where it is one about paper. */
    void take(String tag, Xml xml) throws XMLStreamException {
        switch (tag) {
            case "pageSetUpPr" -> fits = xml.flag("fitToPage", false);
            case "pageMargins" ->
                margins = new Margins(
                        inches(xml, "top", 0.75),
                        inches(xml, "right", 0.7),
                        inches(xml, "bottom", 0.75),
                        inches(xml, "left", 0.7));
            case "pageSetup" -> {
                paper = xml.whole("paperSize", 9) == A3 ? Paper.A3 : Paper.A4;
                landscape = "landscape".equals(xml.attribute("orientation"));
                percent = xml.whole("scale", 100);
            }
            case "oddHeader" -> header = EdgeCodes.read(xml.text());
            case "oddFooter" -> footer = EdgeCodes.read(xml.text());
            default -> {}
        }
    }

    PageSetup setup(int headingFrom, int headingRows) {
        Scale scale = fits ? Scale.SHRINK : Scale.NONE;
        return new PageSetup(paper, landscape, margins, headingFrom, headingRows, scale, header, footer);
    }

    /** At which it is printed, in percent. */
    int percent() {
        return percent;
    }

    private static double inches(Xml xml, String name, double otherwise) {
        return Math.max(0, Math.min(10, xml.number(name, otherwise))) * INCH;
    }
}
