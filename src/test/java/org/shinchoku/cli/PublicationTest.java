package org.shinchoku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.paper.Fonts;
import org.shinchoku.paper.Pages;
import org.shinchoku.paper.Pdf;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Filled;
import org.shinchoku.sheet.Forms;
import org.shinchoku.workbook.Csv;
import org.shinchoku.workbook.Html;
import org.shinchoku.workbook.SafeFile;
import org.shinchoku.workbook.Workbooks;

/** What is written for everybody holds the columns that were chosen; of all else not a word is in the file. */
class PublicationTest {

    private static final FiscalYear R5 = new FiscalYear(2023);
    /** Whatever is not published has this in its text. */
    private static final String SECRET = "非公開";

    @TempDir
    private Path folder;

    private static List<Row> plan() {
        List<Row> rows = new ArrayList<>(List.of(
                new Head(1, "みどり計画", "青葉市", R5, R5),
                new Level(10, 0, "事業"),
                new Scale(50, SECRET + "の基準", 0, List.of(Scale.Step.of("◎", SECRET), Scale.Step.of(SECRET + "の×", ""))),
                Field.yearly(20, 10, 1, "実績", Field.Kind.TEXT, List.of(R5)),
                Field.yearly(21, 10, 2, "評価", Field.Kind.RATING, List.of(R5)).withScale(50),
                Field.yearly(22, 10, 3, SECRET + "のメモ", Field.Kind.TEXT, List.of(R5)),
                Field.yearly(23, 10, 4, SECRET + "の意見", Field.Kind.OPINION, List.of(R5)),
                new Item(30, 0, 10, 1, "1", "剪定", false, 0),
                new Department(40, 0, 1, SECRET + "課", null, null, List.of(), List.of()),
                new Committee(60, SECRET + "委員会"),
                new Meeting(61, 60, SECRET + "の会議", LocalDate.of(2024, 8, 1), R5),
                new Opinion(62, 30, 61, 0, 1, SECRET + "委員", SECRET + "の発言"),
                new Reply(63, 62, 40, null, SECRET + "の対応"),
                new Value(30, 20, R5, 0, "百本を切った。", SECRET + ".xlsx"),
                new Value(30, 21, R5, 0, "◎", ""),
                new Rating(30, 21, R5, Layer.DEPARTMENT, "", SECRET + "の理由"),
                new Value(30, 22, R5, 0, SECRET + "の記入", ""),
                new Value(30, 23, R5, 0, SECRET + "の意見の記入", "")));
        Form form = Form.of(70, "市民向け", Form.Base.PUBLIC);
        rows.add(
                form.with(form.shown().withColumns(List.of(new FormShown.Column(20, 0), new FormShown.Column(21, 0)))));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "xlsx", "csv"})
    void nothingThatWasNotChosenIsInTheFile(String format) throws Exception {
        String said = said(format, plan());
        assertThat(said).contains("みどり計画", "剪定", "百本を切った。", "◎").doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "xlsx", "csv"})
    void aColumnThatThePlanGainsLaterIsNotPublishedByItself(String format) throws Exception {
        List<Row> rows = plan();
        rows.add(Field.yearly(24, 10, 5, SECRET + "の新しい欄", Field.Kind.TEXT, List.of(R5)));
        rows.add(new Value(30, 24, R5, 0, SECRET, ""));
        assertThat(said(format, rows)).doesNotContain(SECRET);
    }

    /** The same look finds what is published: a table of all columns has the words in every kind of file. */
    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "xlsx", "csv"})
    void theLookThroughAFileFindsWhatIsThere(String format) throws Exception {
        List<Row> rows = plan();
        rows.removeIf(row -> row instanceof Form);
        rows.add(Form.of(70, "すべて", Form.Base.MATRIX));
        assertThat(said(format, rows)).contains(SECRET + "の記入");
    }

    /** All that a file says anywhere: what is seen, and what is hidden in it. */
    private String said(String format, List<Row> rows) throws Exception {
        Plan plan = Plan.of(rows);
        Filled filled = Forms.lay(plan, plan.forms().iterator().next());
        Path file = folder.resolve("公表." + format);
        switch (format) {
            case "html" -> Html.write(filled.sheets(), file);
            case "xlsx" -> Workbooks.write(filled.sheets(), file);
            case "csv" -> Csv.write(filled.sheets(), file);
            default -> {
                Fonts fonts = new Fonts();
                Pages pages = Pages.of(filled, fonts);
                SafeFile.write(file, out -> Pdf.write(pages, fonts, out));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        return switch (format) {
            case "xlsx" -> unpacked(file);
            case "pdf" -> read(bytes);
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String unpacked(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                all.append(entry.getName()).append(new String(content, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static String read(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            all.append(new PDFTextStripper().getText(document));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    byte[] content = stream.createInputStream().readAllBytes();
                    all.append(new String(content, StandardCharsets.UTF_8));
                    all.append(new String(content, StandardCharsets.UTF_16BE));
                } else if (object instanceof COSDictionary dictionary) {
                    dictionary.getValues().stream()
                            .filter(COSString.class::isInstance)
                            .forEach(text -> all.append(((COSString) text).getString()));
                }
            }
        }
        return all.toString();
    }
}
