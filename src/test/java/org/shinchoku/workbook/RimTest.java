package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.Mark;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Said;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Voice;

/** What the cells of a written sheet say is known again, wherever they were moved, and is seen nowhere. */
class RimTest {

    private static final Field DONE = Field.fixed(20, 10, 1, "実績", Field.Kind.TEXT);

    /** Longer than two cells, and of letters that can be packed no better than those of a real text. */
    private static final String LONG = "五十本"
            + new Random(1)
                    .ints(72_000, 0, 2_000)
                    .mapToObj(i -> Character.toString((char) ('一' + i)))
                    .collect(Collectors.joining());

    @TempDir
    Path folder;

    private static Plan plan(String text) {
        return Plan.of(List.of(
                new Head(1, "みどり計画", "", null, null),
                new Level(10, 0, "事業"),
                DONE,
                new Item(30, 0, 10, 1, "1", "植樹", false, 0),
                new Item(31, 0, 10, 2, "2", "剪定", false, 0),
                new Value(30, 20, null, 0, text, ""),
                new Value(31, 20, null, 0, "百本を切った。", "")));
    }

    private static Sheet sheet(String text) {
        return Forms.lay(plan(text), Form.of(0, "", Base.MATRIX)).sheets().get(0);
    }

    private Path written(Sheet sheet) throws Unwritable {
        Path file = folder.resolve("一覧.xlsx");
        Workbooks.write(List.of(sheet), file);
        return file;
    }

    private Sheet read(Path file) throws Unreadable {
        return Workbooks.read(file).sheets().get(0);
    }

    private Sheet changed(Consumer<org.apache.poi.ss.usermodel.Sheet> change)
            throws IOException, Unwritable, Unreadable {
        return changed(sheet("五十本を植えた。"), change);
    }

    private Sheet changed(Sheet laid, Consumer<org.apache.poi.ss.usermodel.Sheet> change)
            throws IOException, Unwritable, Unreadable {
        Path file = written(laid);
        Path other = folder.resolve("直した.xlsx");
        try (InputStream in = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(in)) {
            change.accept(book.getSheetAt(0));
            try (OutputStream out = Files.newOutputStream(other)) {
                book.write(out);
            }
        }
        return read(other);
    }

    @Test
    void aNameOfRareLettersIsWholeWhereverItIsCut() throws Exception {
        for (String before : List.of("", "一")) {
            String title = before + "𠮷".repeat(6_000);
            Plan plan = plan("植えた。").with(new Head(1, title, "", null, null));

            Sheet back = read(written(
                    Forms.lay(plan, Form.of(0, "", Base.MATRIX)).sheets().get(0)));

            assertThat(back.basis().plan().head().title()).isEqualTo(title);
        }
    }

    /** The texts that are known to say something of the plan, each with what that is. */
    private static List<String> said(Sheet sheet) {
        List<String> said = new ArrayList<>();
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.said() != null && cell.said().item() != 0) {
                    said.add(cell.said().part() + " " + cell.said().item() + " " + cell.text());
                }
            }
        }
        return said;
    }

    @Test
    void aWrittenSheetIsKnownAgainAsItWasLaid() throws Exception {
        Sheet laid = sheet("五十本を植えた。");
        Sheet read = read(written(laid));
        assertThat(said(read)).isEqualTo(said(laid)).contains("VALUE 31 百本を切った。", "LABEL 30 植樹", "NUMBER 31 2");
        assertThat(read.basis().plan().field(20)).isEqualTo(DONE);
        assertThat(read.basis().plan().values().size()).isZero();
    }

    @Test
    void rowsAndColumnsMayBeMovedAndPutIn() throws Exception {
        Sheet read = changed(sheet -> {
            sheet.shiftRows(2, 2, 10);
            sheet.shiftColumns(1, 5, 1);
        });
        assertThat(said(read)).containsExactlyInAnyOrderElementsOf(said(sheet("五十本を植えた。")));
    }

    @Test
    void aTextLongerThanACellGoesOnWhereItBegan() throws Exception {
        Sheet read = read(written(sheet(LONG)));
        assertThat(said(read)).contains("VALUE 30 " + LONG).hasSize(6);
    }

    private static org.apache.poi.ss.usermodel.Cell first(org.apache.poi.ss.usermodel.Sheet sheet) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (cell.getStringCellValue().startsWith("五十本")) {
                    return cell;
                }
            }
        }
        throw new AssertionError();
    }

    private static Sheet marked(Sheet laid, List<Mark> marks) {
        return laid.withRows(laid.rows().stream()
                .map(r -> r.withCells(r.cells().stream()
                        .map(c -> c.text().startsWith("五十") ? c.withMarks(marks) : c)
                        .toList()))
                .toList());
    }

    @Test
    void aLongTextGoesOnInItsOwnItemThoughItsBeginningWasCleared() throws Exception {
        List<String> pieces = said(changed(sheet(LONG), sheet -> first(sheet).setBlank()));
        assertThat(pieces).contains("VALUE 30 " + LONG.substring(32_767), "VALUE 31 百本を切った。");
        List<String> gone = said(changed(sheet(LONG), sheet -> {
            int row = first(sheet).getRowIndex();
            sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1);
        }));
        assertThat(gone).contains("MORE 30 " + LONG.substring(32_767, 65_534), "VALUE 31 百本を切った。");
    }

    @Test
    void moreThanACellCanHoldIsToldOfARow() throws Exception {
        String text = "五十本を植えた。".repeat(4000);
        List<Mark> marks = IntStream.range(0, 4000)
                .mapToObj(i -> new Mark(i * 8, i * 8 + 3, i % 2 == 0))
                .toList();
        Sheet back = read(written(marked(sheet(text), marks)));
        assertThat(back.rows().stream().flatMap(r -> r.cells().stream()).map(Cell::marks))
                .contains(marks);
        assertThat(back.rows().stream().flatMap(r -> r.cells().stream()).map(Cell::text))
                .noneMatch(told -> told.startsWith("進捗様式"));
        assertThat(said(back)).isEqualTo(said(sheet(text)));
    }

    @Test
    void whatWasMarkedInALongTextIsMarkedAgain() throws Exception {
        List<Mark> marks =
                List.of(new Mark(2, 4, true), new Mark(32_700, 32_800, false), new Mark(70_000, 70_010, true));
        Sheet back = read(written(marked(sheet(LONG), marks)));
        assertThat(back.rows().stream().flatMap(r -> r.cells().stream()).map(Cell::marks))
                .contains(List.of(
                        marks.get(0), new Mark(32_700, 32_767, false), new Mark(32_767, 32_800, false), marks.get(2)));
    }

    @Test
    void whatWasMarkedIsMarkedAgain() throws Exception {
        Sheet laid = sheet("五十本を植えた。");
        List<Mark> marks = List.of(new Mark(0, 2, true), new Mark(2, 4, false));
        Sheet read = read(written(marked(laid, marks)));
        assertThat(read.rows().stream().flatMap(r -> r.cells().stream()).map(Cell::marks))
                .contains(marks);
    }

    @Test
    void whatSaysWhatIsHidden() throws Exception {
        Path file = written(sheet("五十本を植えた。"));
        try (InputStream in = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(in)) {
            org.apache.poi.ss.usermodel.Sheet sheet = book.getSheetAt(0);
            int last = sheet.getLastRowNum();
            int end = sheet.getRow(last).getLastCellNum() - 1;
            assertThat(sheet.getRow(last).getCell(end).getStringCellValue()).startsWith("進捗様式");
            assertThat(sheet.isColumnHidden(end)).isTrue();
            assertThat(sheet.getRow(last).getZeroHeight()).isTrue();
            assertThat(sheet.isColumnHidden(end - 1)).isFalse();
            assertThat(sheet.getRow(last - 1).getZeroHeight()).isFalse();
        }
    }

    @Test
    void aSheetWhoseHiddenCellsAreSpoiltIsReadAsAnyOther() throws Exception {
        Sheet read = changed(sheet -> {
            org.apache.poi.ss.usermodel.Row last = sheet.getRow(sheet.getLastRowNum());
            last.createCell(last.getLastCellNum() - 1).setCellValue("進捗様式1-0\n{\"head\"");
        });
        assertThat(read.basis()).isNull();
        assertThat(read.rows().stream().flatMap(r -> r.cells().stream()).map(Cell::text))
                .noneMatch(text -> text.contains("進捗様式") || text.startsWith("c0"));
    }

    @Test
    void whatASheetSaysIsAWordWithoutBlanks() {
        Said said = new Said(
                Said.Part.VALUE,
                999_999_999_999_999L,
                20,
                2023,
                List.of(new Voice(40, "企画 課=,:%", true), new Voice(0, "", false)),
                "総務課 （令和6年度～政策課）\n",
                -5);
        assertThat(said.code()).doesNotContainAnyWhitespaces();
        assertThat(Said.parse(said.code())).isEqualTo(said);
    }
}
