package org.shinchoku.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes pages as a PDF with embedded subsets of the fonts, as PDF/UA-1 and PDF/A-2a ask it; equal pages give equal files.
 */
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
            Metadata.describe(document, pages.title());
            TagTree tags = new TagTree(document, pages);
            for (Page page : pages.pages()) {
                pdf.add(page, tags);
            }
            new Links(document, tags).add(pages);
            tags.end();
            Contents.add(document, pages.bookmarks());
            BufferedOutputStream buffer = new BufferedOutputStream(out);
            document.save(buffer);
            buffer.flush();
        }
    }

    private void add(Page page, TagTree tags) throws IOException {
        PDPage paper = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        document.addPage(paper);
        tags.turn(paper, page.sheet());
        try (PDPageContentStream content = new PDPageContentStream(document, paper, AppendMode.OVERWRITE, true)) {
            Ink ink = new Ink(content, page.height());
            ink.decorate(page);
            Origin last = null;
            for (TextRun run : page.texts()) {
                if (!run.origin().equals(last)) {
                    last = run.origin();
                    ink.mark(tags.mark(last));
                }
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
