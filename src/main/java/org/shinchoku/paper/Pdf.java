package org.shinchoku.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes pages as a PDF with embedded subsets of the fonts; equal pages give equal files. */
public final class Pdf {

    private final PDDocument document;
    private final Fonts fonts;
    private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);

    private Pdf(PDDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /**
     * Writes the pages; the stream stays open.
     *
     * @throws IOException where the stream takes no more
     */
    public static void write(Pages pages, Fonts fonts, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Pdf pdf = new Pdf(document, fonts);
            pdf.describe(pages.title());
            for (Page page : pages.pages()) {
                pdf.add(page);
            }
            Contents.add(document, pages.bookmarks());
            BufferedOutputStream buffer = new BufferedOutputStream(out);
            document.save(buffer);
            buffer.flush();
        }
    }

    private void describe(String title) {
        document.setVersion(1.7f);
        document.setDocumentId((long) title.hashCode());
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("ja");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void add(Page page) throws IOException {
        PDPage paper = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        document.addPage(paper);
        try (PDPageContentStream content = new PDPageContentStream(document, paper, AppendMode.OVERWRITE, true)) {
            Ink ink = new Ink(content, page.height());
            page.boxes().forEach(ink::fill);
            ink.rule(page.rules());
            ink.strike(page.texts());
            for (TextRun run : page.texts()) {
                ink.write(run, embed(run.face()));
            }
            ink.end();
        }
    }

    private PDFont embed(Face face) throws IOException {
        PDFont font = embedded.get(face);
        if (font == null) {
            font = PDType0Font.load(document, fonts.font(face), true);
            embedded.put(face, font);
        }
        return font;
    }
}
