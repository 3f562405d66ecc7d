package org.shinchoku.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.intake.Intake;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Workbooks;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF finds nothing in our PDFs that the standards for everybody's reading and for long keeping forbid. */
class StandardsTest {

    private static final Fonts FONTS = new Fonts();

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void everyKindOfSheetKeepsTheStandard(PDFAFlavour flavour) throws Exception {
        assertThat(faults(flavour, Pages.of(List.of(odd(), SampleTable.of(8), Sheets.counted(3)), FONTS)))
                .isEmpty();
    }

    /**
     * A title without lines and with characters that XML knows, headings over two rows and columns, a span and a row over
     * several pages, a hidden row and column, characters from the fallback font, a struck text, and a second table below.
     */
    private static Sheet odd() {
        Row hidden = Sheets.row("隠した行").withHidden(true);
        List<Row> rows = new ArrayList<>(List.of(
                Row.of(List.of(Cell.of("＜計画＞ & <進捗>"))).withBookmark(1),
                Sheets.row("施策", "令和５年度", "", ""),
                Sheets.row("", "実績", "隠した欄", "評価"),
                Sheets.row("相談", "文。".repeat(1500), "", "☑𠮷"),
                hidden,
                Sheets.row("", "", "", "").withBookmark(2)));
        rows.addAll(Sheets.rows(40, "", "回答", "", "◎"));
        rows.add(Row.of(List.of(Cell.of("※ 注記"))));
        rows.add(Row.of(List.of(Cell.of("済", Sheets.TEN.withStrike(true).withFill(0xE6EEF7)))));
        List<Column> columns = List.of(Column.of(100), Column.of(100), new Column(100, true), Column.of(60));
        List<Area> spans = List.of(new Area(1, 0, 2, 1), new Area(1, 1, 1, 3), new Area(3, 0, 40, 1));
        return Sheet.of("＜計画＞ & <進捗>", columns, rows, spans, Sheets.heading(1, 2));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void aSetWithContentsThatLeadKeepsTheStandard(PDFAFlavour flavour) throws Exception {
        assertThat(faults(flavour, Pages.of(Forms.lay(new AnyForm(3).plan, set()), FONTS)))
                .isEmpty();
    }

    /** All forms of what the offices' own sheets hold, in one document; by hand, as it takes its time. */
    @ParameterizedTest
    @ValueSource(strings = {"higashimatsuyama", "shirai"})
    void aSetOfAnOfficesPlanKeepsTheStandard(String name) throws Exception {
        Path file = Path.of("../shared/fixtures", name + ".xlsx");
        assumeTrue(Boolean.getBoolean("sets") && Files.exists(file));
        Plan plan = Intake.propose(Workbooks.read(file)).plan();
        assertThat(faults(PDFAFlavour.PDFUA_1, Pages.of(Forms.lay(plan, set()), FONTS)))
                .isEmpty();
    }

    @Test
    void theContentsLeadToThePagesTheyName() throws Exception {
        Pages pages = Pages.of(Forms.lay(new AnyForm(3).plan, set()), FONTS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(pages, FONTS, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            List<String> leads = new ArrayList<>();
            for (PDAnnotation link : document.getPage(0).getAnnotations()) {
                PDPageDestination to = (PDPageDestination) ((PDAnnotationLink) link).getDestination();
                if (link.getContents().matches("[0-9]+")) {
                    leads.add(link.getContents() + "→" + (to.retrievePageNumber() + 1));
                }
            }
            assertThat(leads).hasSize(5).first().isEqualTo("2→2");
            assertThat(leads).allMatch(lead -> lead.split("→")[0].equals(lead.split("→")[1]));
        }
    }

    private static Form set() {
        return Form.of(0, "", Base.SET)
                .withHandouts(List.of(
                        new Handout(0, Base.TOTALS, "", false),
                        new Handout(0, Base.MATRIX, "", false),
                        new Handout(0, Base.EVALUATION, "", true),
                        new Handout(0, Base.POLICY, "", false),
                        new Handout(0, Base.CONFIRMATION, "", false)));
    }

    private static List<String> faults(PDFAFlavour flavour, Pages pages) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(pages, FONTS, out);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(out.toByteArray()), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " at "
                            + a.getLocation().getContext())
                    .toList();
        }
    }
}
