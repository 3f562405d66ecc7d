package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Sides;
import org.shinchoku.sheet.Stroke;
import org.shinchoku.sheet.Stroke.Kind;
import org.shinchoku.sheet.Style;

/** 斜線: a line through a cell stays in files of Excel and on web pages, however it runs. */
class DiagonalLinesTest {

    private static final Stroke RED = new Stroke(Kind.DASHED, 0xC00000);

    @TempDir
    Path folder;

    @Test
    void aLineRunsAsItRan() throws Exception {
        List<Sides> drawn = List.of(
                through(Sides.ALL, RED, Stroke.NONE),
                through(Sides.ALL, Stroke.NONE, RED),
                through(Sides.NONE, RED, RED),
                Sides.ALL);
        Row row = Row.of(
                drawn.stream().map(s -> Cell.of("", Style.PLAIN.withBorders(s))).toList());
        Sheet sheet =
                Sheet.of("計画", List.of(), List.of(row, Row.of(List.of(Cell.of("末")))), List.of(), PageSetup.PLAIN);
        Path file = folder.resolve("計画.xlsx");
        Workbooks.write(List.of(sheet), file);
        Sheet read = Workbooks.read(file).sheets().get(0);
        assertThat(List.of(0, 1, 2, 3))
                .extracting(c -> read.cell(0, c).style().borders())
                .isEqualTo(drawn);
    }

    /** As the format of such files wants it: Excel offers to repair a border with two of a kind. */
    @Test
    void aBorderHasOneLineOfAKind() throws Exception {
        Path file = folder.resolve("計画.xlsx");
        Workbooks.write(List.of(struck(through(Sides.NONE, RED, RED)), struck(through(Sides.ALL, RED, RED))), file);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream styles = zip.getInputStream(zip.getEntry("xl/styles.xml"))) {
            Document parts = Jsoup.parse(styles, "UTF-8", "", Parser.xmlParser());
            assertThat(parts.select("border > diagonal[style]")).hasSize(2);
            assertThat(parts.select("border"))
                    .allSatisfy(border -> assertThat(border.children())
                            .extracting(Element::tagName)
                            .doesNotHaveDuplicates());
        }
    }

    private static Sheet struck(Sides sides) {
        Style style = Style.PLAIN.withBorders(sides).withFill(0xEEEEEE);
        return Sheet.of(
                "計画" + sides.top().isThere(),
                List.of(),
                List.of(Row.of(List.of(Cell.of("", style)))),
                List.of(),
                PageSetup.PLAIN);
    }

    /** Which shorthands and a later rule for the same cell would take away. */
    @Test
    void aWebPageHasBothLinesAndTheColourBelowThem() {
        Document web = Jsoup.parse(Html.page(List.of(struck(through(Sides.ALL, RED, RED)))));
        assertThat(web.select("td.falling.rising").attr("style")).isEqualTo("background-color: #eeeeee");
        String css = web.selectFirst("style").data();
        assertThat(css.lines().filter(rule -> rule.contains("gradient")))
                .allSatisfy(rule -> assertThat(rule).contains("{ background-image: "));
        assertThat(css.lines().filter(rule -> rule.startsWith(".falling.rising {")))
                .singleElement()
                .asString()
                .contains("to top right")
                .contains("to bottom right");
    }

    @Test
    void mergedCellsKeepTheLineOfTheirFirst() {
        Sides struck = through(Sides.NONE, Stroke.PLAIN, Stroke.NONE);
        Row row = Row.of(
                List.of(Cell.of("", Style.PLAIN.withBorders(struck)), Cell.of("", Style.PLAIN.withBorders(true))));
        Sides framed = SpanLines.around(List.of(row), List.of(new Area(0, 0, 1, 2)))
                .get(0)
                .cell(0)
                .style()
                .borders();
        assertThat(framed.falling()).isEqualTo(Stroke.PLAIN);
        assertThat(framed.right()).isEqualTo(Stroke.PLAIN);
    }

    @Test
    void anOldWorkbookHasThemToo() throws Exception {
        Path file = folder.resolve("計画.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var cell = workbook.createSheet("計画").createRow(0).createCell(0);
            HSSFCellStyle style = workbook.createCellStyle();
            var format = workbook.getInternalWorkbook().getExFormatAt(style.getIndex());
            format.setDiag((short) 2);
            format.setAdtlDiagLineStyle((short) 1);
            format.setAdtlDiag((short) 10);
            cell.setCellStyle(style);
            cell.setCellValue("");
            workbook.write(out);
        }
        Sides sides = Workbooks.read(file).sheets().get(0).cell(0, 0).style().borders();
        assertThat(sides).isEqualTo(through(Sides.NONE, Stroke.NONE, new Stroke(Kind.THIN, 0xFF0000)));
    }

    private static Sides through(Sides sides, Stroke falling, Stroke rising) {
        return new Sides(sides.top(), sides.right(), sides.bottom(), sides.left(), falling, rising);
    }
}
