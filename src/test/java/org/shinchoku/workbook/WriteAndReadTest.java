package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Chart;
import org.shinchoku.sheet.Choice;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Mark;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Margins;
import org.shinchoku.sheet.PageSetup.Paper;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** What is written to a workbook reads back as it was. */
class WriteAndReadTest {

    @TempDir
    Path folder;

    private Sheet again(Sheet sheet) throws Unwritable, Unreadable {
        Path file = folder.resolve("表.xlsx");
        Workbooks.write(List.of(sheet), file);
        Book book = Workbooks.read(file);
        assertThat(book.faults()).isEmpty();
        assertThat(book.sheets()).hasSize(1);
        return book.sheets().get(0);
    }

    private static Sheet column(String... texts) {
        List<Row> rows = List.of(texts).stream()
                .map(t -> Row.of(List.of(Cell.of(t, SomeSheet.wrapped()))))
                .toList();
        return Sheet.of("表", List.of(Column.of(120)), rows, List.of(), PageSetup.PLAIN);
    }

    @Test
    void textsNumbersAndSpansComeBack() {
        LongStream.range(0, 60).forEach(seed -> {
            Sheet sheet = new SomeSheet(seed).next();
            Sheet read;
            try {
                read = again(sheet);
            } catch (Unwritable | Unreadable e) {
                throw new AssertionError("seed " + seed, e);
            }
            assertThat(read.name()).isEqualTo(sheet.name());
            assertThat(read.spans()).as("spans of seed %d", seed).containsExactlyInAnyOrderElementsOf(sheet.spans());
            for (int r = 0; r < sheet.rows().size(); r++) {
                for (int c = 0; c < sheet.width(); c++) {
                    Cell was = sheet.cell(r, c);
                    Cell is = read.cell(r, c);
                    assertThat(is.text())
                            .as("seed %d %s", seed, Area.address(r, c))
                            .isEqualTo(was.text());
                    assertThat(is.kind()).isEqualTo(was.kind());
                    assertThat(Double.valueOf(is.number())).isEqualTo(Double.valueOf(was.number()));
                }
            }
        });
    }

    @Test
    void theLookComesBack() throws Exception {
        Style style = SomeSheet.wrapped()
                .withBold(true)
                .withStrike(true)
                .withSize(8)
                .withColor(0x123456)
                .withFill(0xFFEEDD)
                .withAcross(Style.Across.CENTER)
                .withDown(Style.Down.MIDDLE)
                .withLocked(false);
        Cell cell = new Cell("見出し", Cell.Kind.TEXT, Double.NaN, style, "覚え書き");
        PageSetup page = new PageSetup(
                        Paper.A3,
                        true,
                        new Margins(36, 28.8, 43.2, 21.6),
                        1,
                        2,
                        Scale.NONE,
                        new Edge("資料１", "", "1 & 2"),
                        new Edge("", "{page} / {pages}", ""))
                .naming(0, 1);
        Row row = Row.of(List.of(cell)).withHeight(33);
        Sheet sheet = Sheet.of("表", List.of(Column.of(90)), Collections.nCopies(5, row), List.of(), page);
        Sheet read = again(sheet);
        assertThat(read.cell(0, 0)).isEqualTo(cell);
        assertThat(read.rows().get(0).height()).isEqualTo(33);
        assertThat(read.columns()).containsExactly(Column.of(90));
        assertThat(read.page().paper()).isEqualTo(Paper.A3);
        assertThat(read.page().landscape()).isTrue();
        assertThat(read.page().headingFrom()).isEqualTo(1);
        assertThat(read.page().headingRows()).isEqualTo(2);
        assertThat(read.page().header()).isEqualTo(new Edge("資料１", "", " 1 & 2"));
        assertThat(read.page().footer()).isEqualTo(page.footer());
        assertThat(read.page().margins().bottom()).isEqualTo(43.2);
    }

    /** As clerks do by hand, and as our own workbooks have it. */
    @Test
    void whatIsPrintedSmallerToFitIsMadeToFitAgain() throws Exception {
        PageSetup plain = PageSetup.PLAIN;
        Row row = Row.of(Collections.nCopies(12, Cell.of("実績")));
        Sheet wide = Sheet.of("表", Collections.nCopies(12, Column.of(100)), List.of(row), List.of(), plain.pressed());
        assertThat(again(wide).page().scale()).isEqualTo(Scale.SHRINK);
        Sheet spread = wide.withPage(
                new PageSetup(plain.paper(), true, plain.margins(), 0, 0, Scale.NONE, plain.header(), plain.footer()));
        assertThat(again(spread).page().scale()).isEqualTo(Scale.NONE);
    }

    @Test
    void hiddenRowsColumnsAndSheetsStayHidden() throws Exception {
        Row shown = Row.of(List.of(Cell.of("あ"), Cell.of("い")));
        Row hidden = Row.of(shown.cells()).withHeight(20).withHidden(true);
        Sheet first = Sheet.of(
                "表", List.of(Column.of(50), new Column(50, true)), List.of(shown, hidden), List.of(), PageSetup.PLAIN);
        Sheet second =
                new Sheet("裏", first.columns(), first.rows(), List.of(), List.of(), PageSetup.PLAIN, true, false);
        Path file = folder.resolve("隠す.xlsx");
        Workbooks.write(List.of(first, second), file);
        Book book = Workbooks.read(file);
        assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(book.sheets().get(0).rows()).extracting(Row::hidden).containsExactly(false, true);
        assertThat(book.sheets().get(0).columns()).extracting(Column::hidden).containsExactly(false, true);
    }

    @Test
    void longListsStandInASheetOfTheirOwn() throws Exception {
        Function<String, List<String>> list =
                word -> IntStream.range(0, 100).mapToObj(i -> word + i).toList();
        List<Choice> choices = List.of(
                new Choice(new Area(0, 0, 1, 1), list.apply("企画課")),
                new Choice(new Area(1, 0, 1, 1), list.apply("総務課")));
        Sheet sheet = column("企画課1", "総務課2");
        Path file = folder.resolve("選択.xlsx");
        Workbooks.write(
                List.of(new Sheet(
                        "選択肢", sheet.columns(), sheet.rows(), List.of(), choices, PageSetup.PLAIN, false, false)),
                file);

        Book book = Workbooks.read(file);
        assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(book.sheets().get(0).rows())
                .extracting(r -> r.cell(0).text())
                .containsExactly("企画課1", "総務課2");
        assertThat(book.sheets().get(1).rows())
                .extracting(r -> r.cells().stream().map(Cell::text).toList())
                .isEqualTo(choices.stream().map(Choice::texts).toList());
    }

    @Test
    void listsToChooseFromComeBack() throws Exception {
        Sheet sheet = column("実施", "未実施");
        Choice choice = new Choice(new Area(0, 0, 2, 1), List.of("実施", "未実施", "－"));
        Sheet read = again(new Sheet(
                "表", sheet.columns(), sheet.rows(), List.of(), List.of(choice), PageSetup.PLAIN, false, false));
        assertThat(read.choices()).containsExactly(choice);
    }

    @Test
    void aRowTallerThanExcelAllowsBecomesSeveralWithoutLosingText() throws Exception {
        String longText =
                IntStream.range(0, 200).mapToObj(i -> i + "番目の取組を実施した。").reduce("", String::concat);
        Row row = Row.of(List.of(
                Cell.of("親", SomeSheet.wrapped()),
                Cell.of(longText, SomeSheet.wrapped()),
                Cell.of("子", SomeSheet.wrapped())));
        Row plain = Row.of(List.of(Cell.EMPTY, Cell.of("次", SomeSheet.wrapped()), Cell.of("次", SomeSheet.wrapped())));
        List<Area> spans = List.of(new Area(0, 0, 2, 1));
        PageSetup page =
                new PageSetup(Paper.A4, true, PageSetup.PLAIN.margins(), 0, 0, Scale.NONE, Edge.NONE, Edge.NONE);
        Sheet read = again(Sheet.of("表", Collections.nCopies(3, Column.of(100)), List.of(row, plain), spans, page));
        int rows = read.rows().size() - 1;
        assertThat(rows).isGreaterThan(2);
        assertThat(read.rows()).allSatisfy(r -> assertThat(r.height()).isBetween(1.0, TallRows.TALLEST));
        assertThat(read.cell(0, 1).text()).isEqualTo(longText);
        assertThat(read.cell(rows, 1).text()).isEqualTo("次");
        assertThat(read.spans())
                .containsExactlyInAnyOrder(
                        new Area(0, 0, rows + 1, 1), new Area(0, 1, rows, 1), new Area(0, 2, rows, 1));
    }

    @Test
    void aTextThatBeginsLikeAFormulaStaysAText() throws Exception {
        Sheet read = again(column("=1+1", "-1", "+a", "@b"));
        assertThat(read.rows()).extracting(r -> r.cell(0).kind()).containsOnly(Cell.Kind.TEXT);
    }

    @Test
    void aTextLongerThanACellHoldsIsNotLost() throws Exception {
        String text = "あ".repeat(80_000);
        Sheet read = again(column(text, "次"));
        String joined = read.rows().stream().map(r -> r.cell(0).text()).reduce("", String::concat);
        assertThat(joined).isEqualTo(text + "次");
    }

    @Test
    void aMissingFolderIsSaidSo() {
        Path file = folder.resolve("無い").resolve("表.xlsx");
        assertThatThrownBy(() -> Workbooks.write(List.of(column("あ")), file))
                .isInstanceOf(Unwritable.class)
                .hasMessageContaining("「表.xlsx」の保存先のフォルダー")
                .hasMessageEndingWith("が見つかりません。");
    }

    @Test
    void aFileIsReplacedAndNothingIsLeftBeside() throws Exception {
        Path file = folder.resolve("表.xlsx");
        Files.writeString(file, "前のもの");
        Workbooks.write(List.of(column("あ")), file);
        assertThat(Workbooks.read(file).sheets()).hasSize(1);
        assertThat(names()).containsExactly("表.xlsx");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    @Test
    void colleaguesMayReadWhatIsWritten() throws Exception {
        Path plain = Files.writeString(folder.resolve("並.txt"), "", StandardCharsets.UTF_8);
        Path written = folder.resolve("表.xlsx");
        Workbooks.write(List.of(new SomeSheet(3).next()), written);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permissions of POSIX here");
        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void whatChangedIsMarkedWithinItsText() throws Exception {
        Cell plain = Cell.of("前百本二百本", Style.PLAIN);
        Cell marked = plain.withMarks(List.of(new Mark(1, 3, true), new Mark(3, 6, false)));
        Path file = folder.resolve("印.xlsx");
        Workbooks.write(
                List.of(Sheet.of("表", List.of(), List.of(Row.of(List.of(marked))), List.of(), PageSetup.PLAIN)), file);
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            XSSFRichTextString text = book.getSheetAt(0).getRow(0).getCell(0).getRichStringCellValue();
            assertThat(text.getString()).isEqualTo("前百本二百本");
            assertThat(text.getFontAtIndex(0).getStrikeout()).isFalse();
            assertThat(text.getFontAtIndex(1).getStrikeout()).isTrue();
            assertThat(text.getFontAtIndex(3).getUnderline()).isEqualTo(FontUnderline.SINGLE.getByteValue());
        }
    }

    @Test
    void barsAreAChartOverTheirCells() throws Exception {
        Row heading = Row.texts(List.of("課", "◎", "○", ""));
        Row figures = Row.of(
                List.of(Cell.of("企画課"), Cell.of(2, "2", Style.PLAIN), Cell.of(1, "1", Style.PLAIN), Cell.of("")));
        Chart bars = new Chart(new Area(1, 3, 1, 1), "評価", 0, List.of(1, 2, 1));
        Sheet sheet = Sheet.of("集計", List.of(), List.of(heading, figures), List.of(), PageSetup.PLAIN);
        Path file = folder.resolve("図.xlsx");
        Workbooks.write(List.of(sheet.withCharts(List.of(bars))), file);
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            List<XSSFChart> charts = book.getSheetAt(0).getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            assertThat(charts.get(0).getCTChartSpace().xmlText()).contains("集計!$B$2", "集計!$C$2", "集計!$A$2", "pattFill");
        }
    }
}
