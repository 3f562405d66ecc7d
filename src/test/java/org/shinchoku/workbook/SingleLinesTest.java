package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Sides;
import org.shinchoku.sheet.Stroke;
import org.shinchoku.sheet.Stroke.Kind;
import org.shinchoku.sheet.Style;

/** A line that an office drew on one side of a cell stays one line. */
class SingleLinesTest {

    private static final Sides BELOW = new Sides(Stroke.NONE, Stroke.NONE, Stroke.PLAIN, Stroke.NONE);
    private static final Sides BESIDE = new Sides(Stroke.NONE, Stroke.PLAIN, Stroke.NONE, Stroke.PLAIN);

    @TempDir
    Path folder;

    @Test
    void eachSideIsWrittenAndReadByItself() throws Exception {
        Sheet sheet =
                read(List.of(), cell("題名", BELOW), cell("左右", BESIDE), cell("枠", Sides.ALL), cell("なし", Sides.NONE));
        assertThat(List.of(0, 1, 2, 3))
                .extracting(c -> sheet.cell(0, c).style().borders())
                .containsExactly(BELOW, BESIDE, Sides.ALL, Sides.NONE);
    }

    @Test
    void everyKindOfLineKeepsItsWeightAndColour() throws Exception {
        for (Kind kind : Kind.values()) {
            Stroke red = kind == Kind.NONE ? Stroke.NONE : new Stroke(kind, 0xC00000);
            Sides sides = new Sides(Stroke.PLAIN, red, new Stroke(Kind.THICK, 0), red);
            assertThat(read(List.of(), cell("題名", sides)).cell(0, 0).style().borders())
                    .as(kind.name())
                    .isEqualTo(sides);
        }
    }

    @Test
    void mergedCellsHaveTheLinesOfTheCellsAtTheirCorners() {
        Cell left = cell("計画", new Sides(Stroke.PLAIN, Stroke.NONE, Stroke.PLAIN, Stroke.PLAIN));
        Cell right = cell("", new Sides(Stroke.PLAIN, Stroke.PLAIN, Stroke.PLAIN, Stroke.NONE));
        List<Row> framed = SpanLines.around(List.of(Row.of(List.of(left, right))), List.of(new Area(0, 0, 1, 2)));
        assertThat(framed.get(0).cell(0).style().borders()).isEqualTo(Sides.ALL);
    }

    @Test
    void aLineBelowMergedCellsStaysOne() throws Exception {
        Sheet sheet = read(List.of(new Area(0, 0, 1, 2)), cell("題名", BELOW), cell("", BELOW), cell("外", Sides.NONE));
        assertThat(sheet.cell(0, 0).style().borders()).isEqualTo(BELOW);
        assertThat(sheet.cell(0, 2).style().borders()).isEqualTo(Sides.NONE);
    }

    private static Cell cell(String text, Sides sides) {
        return Cell.of(text, Style.PLAIN.withBorders(sides));
    }

    private Sheet read(List<Area> spans, Cell... cells) throws Exception {
        Path file = folder.resolve("線.xlsx");
        List<Row> rows = List.of(Row.of(List.of(cells)));
        List<Column> columns = List.of(Column.of(50), Column.of(50), Column.of(50), Column.of(50));
        Workbooks.write(List.of(Sheet.of("表", columns, rows, spans, PageSetup.PLAIN)), file);
        return Workbooks.read(file).sheets().get(0);
    }
}
