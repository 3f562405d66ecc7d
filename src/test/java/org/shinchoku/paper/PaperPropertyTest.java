package org.shinchoku.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** Not one character is lost, whatever the sheet: shown on generated ones. */
class PaperPropertyTest {

    private static final Fonts FONTS = new Fonts();
    private static final String CHARACTERS = "相談窓口開設周知令和年度課、。「」（）・ー～…①◎○×ABCabc0123456789%.,-/ 　\n髙﨑☑𠮷";

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    static IntStream someSeeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterIsOnPaper(int seed) {
        Sheet sheet = sheet(new Random(seed));
        Pages pages = Pages.of(sheet, FONTS);
        for (int r = 0; r < sheet.rows().size(); r++) {
            for (int c = 0; c < sheet.width(); c++) {
                if (Sheets.isShown(sheet, r, c)) {
                    String text = sheet.cell(r, c).text().replace("\n", "");
                    assertThat(Sheets.printed(pages, r, c)).isEqualTo(text);
                }
            }
        }
        assertThat(pages.missing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingStandsBesideThePaperOrOnOtherText(int seed) {
        Sheet sheet = sheet(new Random(seed));
        for (Page page : Pages.of(sheet, FONTS).pages()) {
            double bottom = page.height() - sheet.page().margins().bottom();
            assertThat(page.texts())
                    .filteredOn(t -> t.origin().row() >= 0)
                    .allMatch(t -> t.x() >= sheet.page().margins().left() && t.baseline() <= bottom);
            assertThat(page.texts().stream()
                            .filter(t -> !t.text().isBlank())
                            .map(t -> Math.round(t.x() * 100) + " " + Math.round(t.baseline() * 100)))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void thePdfSaysWhatThePagesSay(int seed) throws IOException {
        Pages pages = Pages.of(sheet(new Random(seed)), FONTS);
        try (PDDocument document = Loader.loadPDF(pdf(pages))) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages.pages().size());
            for (int p = 0; p < pages.pages().size(); p++) {
                String expected =
                        pages.pages().get(p).texts().stream().map(TextRun::text).collect(Collectors.joining());
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(p + 1);
                stripper.setEndPage(p + 1);
                assertThat(dense(stripper.getText(document))).isEqualTo(dense(expected));
            }
        }
    }

    private static byte[] pdf(Pages pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(pages, FONTS, out);
        return out.toByteArray();
    }

    private static String dense(String text) {
        return text.replaceAll("\\s|　", "");
    }

    private static Sheet sheet(Random random) {
        int columns = 1 + random.nextInt(6);
        int rows = 1 + random.nextInt(30);
        List<Column> widths = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            widths.add(Column.of(20 + random.nextInt(150)));
        }
        List<Row> body = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                cells.add(Cell.of(text(random), style(random)));
            }
            Row.Flow flow = Row.Flow.values()[random.nextInt(8) == 0 ? random.nextInt(3) : 0];
            body.add(Row.of(cells).withFlow(flow).withHeight(random.nextInt(5) == 0 ? random.nextInt(200) : 0));
        }
        return Sheet.of("表", widths, body, spans(random, rows, columns), page(random, rows));
    }

    private static List<Area> spans(Random random, int rows, int columns) {
        List<Area> spans = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int row = random.nextInt(rows);
            int column = random.nextInt(columns);
            Area area = new Area(row, column, 1 + random.nextInt(rows - row), 1 + random.nextInt(columns - column));
            if (spans.stream().noneMatch(area::meets)) {
                spans.add(area);
            }
        }
        return spans;
    }

    private static PageSetup page(Random random, int rows) {
        PageSetup.Scale scale = PageSetup.Scale.values()[random.nextInt(3)];
        int headings = random.nextInt(Math.min(3, rows));
        PageSetup.Edge footer = new PageSetup.Edge("", PageSetup.Edge.PAGE, "");
        return new PageSetup(
                PageSetup.Paper.A4, random.nextBoolean(), Sheets.A4.margins(), 0, headings, scale, footer, footer);
    }

    private static Style style(Random random) {
        return Sheets.TEN
                .withSize(6 + random.nextInt(8))
                .withBold(random.nextBoolean())
                .withWrap(random.nextInt(4) > 0)
                .withAcross(Style.Across.values()[random.nextInt(3)])
                .withDown(Style.Down.values()[random.nextInt(3)]);
    }

    private static String text(Random random) {
        int[] all = CHARACTERS.codePoints().toArray();
        int length = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextInt(20) == 0 ? 4000 : 60);
        return random.ints(length, 0, all.length)
                .map(i -> all[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
