package org.shinchoku.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/** Lets each text of the contents in front of a document lead to what it names; what leads is heard as a link, too. */
final class Links {

    private final PDDocument document;
    private final TagTree tags;

    Links(PDDocument document, TagTree tags) {
        this.document = document;
        this.tags = tags;
    }

    /** To be called when all pages are there. */
    void add(Pages pages) throws IOException {
        for (int p = 0; p < pages.pages().size() && pages.pages().get(p).sheet() == 0; p++) {
            for (Jump jump : pages.jumps()) {
                for (int column = 0; column < pages.sheets().get(0).width(); column++) {
                    Origin origin = new Origin(jump.row(), column, false);
                    List<TextRun> texts = pages.pages().get(p).texts().stream()
                            .filter(run -> run.origin().equals(origin))
                            .toList();
                    if (!texts.isEmpty()) {
                        link(document.getPage(p), texts, document.getPage(jump.page()));
                    }
                }
            }
        }
    }

    private void link(PDPage page, List<TextRun> texts, PDPage target) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(around(page.getMediaBox().getHeight(), texts));
        link.setContents(String.join("", texts.stream().map(TextRun::text).toList()));
        link.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(target);
        link.setDestination(destination);
        link.setPage(page);
        page.getAnnotations().add(link);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        PDStructureElement element = tags.element(texts.get(0).origin());
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        element.appendKid(reference);
        link.setStructParent(tags.own(element));
    }

    private static PDRectangle around(double height, List<TextRun> texts) {
        double left = texts.stream().mapToDouble(TextRun::x).min().orElse(0);
        double right = texts.stream().mapToDouble(t -> t.x() + t.width()).max().orElse(0);
        double top =
                texts.stream().mapToDouble(t -> t.baseline() - t.size()).min().orElse(0);
        double bottom = texts.stream()
                .mapToDouble(t -> t.baseline() + t.size() / 2)
                .max()
                .orElse(0);
        return new PDRectangle((float) left, (float) (height - bottom), (float) (right - left), (float) (bottom - top));
    }
}
