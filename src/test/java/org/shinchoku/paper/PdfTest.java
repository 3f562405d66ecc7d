package org.shinchoku.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** What the PDF has beside its pages. */
class PdfTest {

    private static final Fonts FONTS = new Fonts();

    @Test
    void hasTitleLanguageAndContents() throws IOException {
        List<Row> rows = new ArrayList<>();
        rows.add(Sheets.row("基本目標１").withBookmark(1));
        rows.add(Sheets.row("施策１").withBookmark(2));
        rows.add(Sheets.row("施策２").withBookmark(2));
        rows.add(Sheets.row("基本目標２").withBookmark(1));
        try (PDDocument document = Loader.loadPDF(pdf(rows))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("表");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(child -> titles.add("- " + child.getTitle()));
            }
            assertThat(titles).containsExactly("基本目標１", "- 施策１", "- 施策２", "基本目標２");
        }
    }

    @Test
    void embedsOnlyWhatItUses() throws IOException {
        byte[] pdf = pdf(List.of(Sheets.row("相談☑𠮷")));
        assertThat(pdf.length).isLessThan(30_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
            assertThat(new PDFTextStripper().getText(document)).contains("相談☑𠮷");
        }
    }

    @Test
    void equalPagesGiveEqualFiles() throws IOException {
        List<Row> rows = Sheets.rows(80, "相談", "☑");
        assertThat(pdf(rows)).isEqualTo(pdf(rows));
    }

    @Test
    void isHeardCellByCellHoweverThePagesCutIt() throws IOException {
        String tall = "一文目。二文目。".repeat(500);
        List<Row> rows = new ArrayList<>(List.of(Row.of(List.of(Cell.of("題名"))), Sheets.row("施策", "状況")));
        rows.add(Sheets.row("相談", tall));
        rows.add(Sheets.row("見守り", ""));
        Sheet sheet = Sheets.sheet(Sheets.heading(1, 1), List.of(), rows, 100, 100);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(Pages.of(sheet, FONTS), FONTS, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(Heard.of(document))
                    .containsExactly("P 題名", "TH 施策", "TH 状況", "TD 相談", "TD " + tall, "TD 見守り", "TD ");
        }
    }

    private static byte[] pdf(List<Row> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(Pages.of(Sheets.sheet(Sheets.A4, List.of(), rows, 100, 100), FONTS), FONTS, out);
        return out.toByteArray();
    }
}
