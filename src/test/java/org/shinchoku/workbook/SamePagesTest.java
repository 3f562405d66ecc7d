package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shinchoku.paper.AnyForm;
import org.shinchoku.paper.Fonts;
import org.shinchoku.paper.Pages;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.Handout;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Filled;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Row.Flow;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;
import org.shinchoku.sheet.Turn;
import org.shinchoku.sheet.Turns;

/** A workbook has the pages that the same sheets have on paper: they begin with the same rows, and none is too full. */
class SamePagesTest {

    private static final Pattern ROWS = Pattern.compile("!\\$(\\d+):\\$(\\d+)$");

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePagesOfWhateverFormAreThoseOnPaper(int seed) throws Exception {
        AnyForm any = new AnyForm(seed);
        Filled filled = Forms.lay(any.plan, any.form);
        if (!filled.sheets().isEmpty()) {
            areTheSame(Pages.of(filled, new Fonts()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theContentsOfASetNameThePagesOfTheWorkbook(int seed) throws Exception {
        Form set = Form.of(0, "", Base.SET)
                .withHandouts(List.of(
                        new Handout(0, Base.MATRIX, "", false),
                        new Handout(0, Base.POLICY, "", false),
                        new Handout(0, Base.CONFIRMATION, "", false)));
        Filled filled = Forms.lay(new AnyForm(seed).plan, set);
        Pages pages = Pages.of(filled, new Fonts());
        List<Sheet> sheets = areTheSame(pages);
        List<Integer> begin = new ArrayList<>();
        int page = 1;
        int chapter = 0;
        for (int s = 0, next = 1; s < sheets.size(); s++) {
            if (s == next) {
                begin.add(page);
                next += filled.front().chapters().get(chapter++).sheets();
            }
            page += 1
                    + (int) sheets.get(s).rows().stream()
                            .filter(r -> r.flow() == Flow.BREAK_BEFORE)
                            .count();
        }
        assertThat(named(sheets.get(0), filled.front().chapters().size())).isEqualTo(begin);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsTallerThanAPageGoOnWhereTheyDoOnPaper(int seed) throws Exception {
        Scale scale = Scale.values()[seed % 3];
        PageSetup page = new PageSetup(
                PageSetup.Paper.A4,
                true,
                PageSetup.PLAIN.margins(),
                0,
                1,
                scale,
                PageSetup.Edge.NONE,
                PageSetup.Edge.NONE,
                0,
                1);
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < 30; r++) {
            String text = "事業" + r + "を進めた。".repeat((r * 37 + seed * 11) % 190);
            Style style = Style.PLAIN.withSize(8 + seed % 5).withWrap(true).withBorders(true);
            rows.add(Row.of(Collections.nCopies(6, Cell.of(text, style))));
        }
        List<Column> columns = Collections.nCopies(6, Column.of(70 + 25 * (seed % 5)));
        areTheSame(Pages.of(Sheet.of("表", columns, rows, List.of(), page), new Fonts()));
    }

    /** A parent that goes on upon further pages is said again on each, by a formula: it is written once. */
    @Test
    void aParentStandsAgainOnEachPageAndIsWrittenOnce() throws Exception {
        Style style = Style.PLAIN.withWrap(true).withBorders(true);
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < 150; r++) {
            rows.add(Row.of(List.of(Cell.of(r == 0 ? "1-1　守る" : "", style), Cell.of("事業" + r, style))));
        }
        Sheet sheet = Sheet.of(
                        "表",
                        List.of(Column.of(100), Column.of(300)),
                        rows,
                        List.of(new Area(0, 0, 150, 1)),
                        PageSetup.PLAIN)
                .withBasis(Forms.lay(new AnyForm(3).plan, Form.of(0, "", Base.MATRIX))
                        .sheets()
                        .get(0)
                        .basis());
        Pages pages = Pages.of(sheet, new Fonts());
        Path file = folder.resolve("続き.xlsx");
        Workbooks.write(pages.sheets(), pages::turns, file);
        List<Turn> tops = pages.turns(sheet).rows();
        assertThat(tops).hasSizeGreaterThan(2);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet written = book.getSheetAt(0);
            for (Turn top : tops) {
                assertThat(written.getRow(top.row()).getCell(0).getCellFormula())
                        .isEqualTo("A1&\"（続き）\"");
                assertThat(written.getRow(top.row()).getCell(0).getStringCellValue())
                        .isEqualTo("1-1　守る（続き）");
            }
            assertThat(written.getMergedRegions()).hasSize(tops.size() + 1);
            for (int r = 0; r < 150; r++) {
                boolean said = written.getRow(r).getCell(0).getCellType() != CellType.BLANK;
                assertThat(said).isEqualTo(r == 0 || tops.contains(new Turn(r, 0)));
            }
        }
        assertThat(Workbooks.read(file).faults()).isEmpty();
    }

    /** Columns that go on upon further pages take their rows along. */
    @Test
    void pagesBesideEachOtherHaveTheSameRows() {
        PageSetup page = PageSetup.PLAIN;
        PageSetup spread = new PageSetup(
                page.paper(), false, page.margins(), 0, 0, Scale.NONE, PageSetup.Edge.NONE, PageSetup.Edge.NONE);
        Style style = Style.PLAIN.withWrap(true);
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < 40; r++) {
            rows.add(Row.of(List.of(Cell.of("項目" + r, style), Cell.of("長い文".repeat(40 * (r % 3)), style))));
        }
        Sheet sheet = Sheet.of("表", List.of(Column.of(300), Column.of(300)), rows, List.of(), spread);
        Pages pages = Pages.of(sheet, new Fonts());
        Turns turns = pages.turns(sheet);
        assertThat(turns.columns()).containsExactly(1);
        int each = turns.rows().size() + 1;
        assertThat(pages.pages()).hasSize(2 * each);
        for (int p = 1; p < each; p++) {
            assertThat(pages.pages().get(p).texts().get(0).text())
                    .isEqualTo("項目" + turns.rows().get(p - 1).row());
        }
    }

    private List<Sheet> areTheSame(Pages pages) throws Exception {
        Path file = folder.resolve("表.xlsx");
        Workbooks.write(pages.sheets(), pages::turns, file);
        List<Sheet> read = Workbooks.read(file).sheets();
        int count = 0;
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (int s = 0; s < read.size(); s++) {
                Sheet sheet = pages.sheets().get(s);
                Turns turns = pages.turns(sheet);
                List<Integer> breaks = new ArrayList<>();
                for (int at : book.getSheetAt(s).getRowBreaks()) {
                    breaks.add(at + 1);
                }
                assertThat(breaks).hasSameSizeAs(turns.rows());
                for (int p = 0; p < breaks.size(); p++) {
                    Turn turn = turns.rows().get(p);
                    if (turn.part() == 0) {
                        assertThat(first(read.get(s).rows().get(breaks.get(p))))
                                .isEqualTo(first(sheet.rows().get(turn.row())));
                    }
                }
                hasRoom(book.getSheetAt(s), breaks, turns.titled());
                count += (breaks.size() + 1) * (book.getSheetAt(s).getColumnBreaks().length + 1);
            }
        }
        assertThat(count).isEqualTo(pages.pages().size());
        return read;
    }

    private static String first(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty() && !text.endsWith(Turns.CONTINUED))
                .findFirst()
                .orElse("");
    }

    private static void hasRoom(XSSFSheet sheet, List<Integer> breaks, boolean titled) {
        // POI itself cannot read them of a sheet whose name has a comma.
        Matcher titles = sheet.getWorkbook().getNames("_xlnm.Print_Titles").stream()
                .filter(name -> name.getSheetIndex() == sheet.getWorkbook().getSheetIndex(sheet))
                .map(name -> ROWS.matcher(name.getRefersToFormula()))
                .filter(Matcher::find)
                .findFirst()
                .orElse(null);
        double room = (sheet.getPrintSetup().getLandscape() ? paper(sheet).width : paper(sheet).height)
                - 72 * (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM));
        double scale = sheet.getPrintSetup().getScale() / 100.0;
        int end = titles == null ? 0 : Integer.parseInt(titles.group(2));
        double heading = end == 0 ? 0 : height(sheet, Integer.parseInt(titles.group(1)) - 1, end);
        for (int p = 0; p <= breaks.size(); p++) {
            int from = p == 0 ? 0 : breaks.get(p - 1);
            int to = p == breaks.size() ? sheet.getLastRowNum() + 1 : breaks.get(p);
            double tall = height(sheet, from, to) + (p > 0 && from >= end && titled ? heading : 0);
            assertThat(tall * scale).as("page " + (p + 1)).isLessThan(room);
        }
    }

    private static PageSetup.Paper paper(XSSFSheet sheet) {
        return sheet.getPrintSetup().getPaperSize() == 8 ? PageSetup.Paper.A3 : PageSetup.Paper.A4;
    }

    private static double height(XSSFSheet sheet, int from, int to) {
        double height = 0;
        for (int r = from; r < to; r++) {
            XSSFRow row = sheet.getRow(r);
            height += row == null || row.getZeroHeight() ? 0 : row.getHeightInPoints();
        }
        return height;
    }

    private static List<Integer> named(Sheet contents, int chapters) {
        List<Row> filled =
                contents.rows().stream().filter(r -> !r.cell(0).isEmpty()).toList();
        return filled.subList(filled.size() - chapters, filled.size()).stream()
                .map(r -> Integer.parseInt(r.cell(2).text()))
                .toList();
    }
}
