package org.shinchoku.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a program that reads a PDF aloud says of it: each element that holds no other, with its text. */
final class Heard {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> said = new ArrayList<>();

    static List<String> of(PDDocument document) throws IOException {
        Heard heard = new Heard();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            heard.texts.put(
                    page,
                    extractor.getMarkedContents().stream()
                            .filter(content -> content.getMCID() >= 0)
                            .collect(Collectors.toMap(PDMarkedContent::getMCID, Heard::text)));
        }
        heard.hear(document.getDocumentCatalog().getStructureTreeRoot());
        return heard.said;
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(TextPosition.class::cast)
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    private void hear(PDStructureNode node) {
        StringBuilder own = new StringBuilder();
        boolean leaf = true;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                leaf = false;
                hear(element);
            } else if (kid instanceof PDMarkedContentReference reference) {
                own.append(texts.get(reference.getPage()).get(reference.getMCID()));
            } else if (kid instanceof Integer mark) {
                own.append(texts.get(((PDStructureElement) node).getPage()).get(mark));
            }
        }
        if (leaf && node instanceof PDStructureElement element) {
            said.add(element.getStructureType() + " " + own);
        }
    }
}
