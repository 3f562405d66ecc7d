package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.plan.Form;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.AsImported;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Filled;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Workbooks;

/** Whatever sheet a plan is read from is learnt: written again it is the same sheet, and read again the same plan. */
class SameSheetsTest {

    @TestFactory
    Stream<DynamicTest> writesEachLayoutAsItWas() throws IOException {
        return LayoutsTest.layouts().map(l -> DynamicTest.dynamicTest(l.name(), () -> check(l)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiyose", "higashimatsuyama", "sendai", "shirai"})
    void writesTheSheetsOfOfficesAsTheyWere(String name, @TempDir Path folder) throws Exception {
        Path file = Path.of("../shared/fixtures", name + ".xlsx");
        assumeTrue(Files.exists(file), "office sheets are not at hand");
        Book book = Workbooks.read(file);
        Proposal read = Intake.propose(book);

        Filled filled = AsImported.of(read.taken(), Form.of(0, "", Form.Base.AS_IMPORTED));

        assertThat(filled.missing()).isEmpty();
        assertThat(grids(filled.sheets())).isEqualTo(grids(book.sheets()));
        looksTheSame(filled.sheets(), book.sheets());
        Path written = folder.resolve(name + ".xlsx");
        Workbooks.write(filled.sheets(), written);
        Book again = Workbooks.read(written);
        assertThat(grids(again.sheets())).isEqualTo(grids(book.sheets()));
        looksTheSame(again.sheets(), book.sheets());
        assertThat(Sketch.facts(Intake.propose(again))).isEqualTo(Sketch.facts(read));
    }

    private static void check(LayoutsTest.Drawn layout) {
        Sheet[] sheets = layout.sheets();
        Proposal read = Sketch.propose(sheets);

        Filled filled = AsImported.of(read.taken(), Form.of(0, "", Form.Base.AS_IMPORTED));

        assertThat(filled.missing()).isEqualTo(layout.missing());
        assertThat(grids(filled.sheets())).isEqualTo(grids(List.of(sheets)));
        looksTheSame(filled.sheets(), List.of(sheets));
        assertThat(Sketch.facts(Sketch.propose(filled.sheets().toArray(Sheet[]::new))))
                .isEqualTo(Sketch.facts(read));
    }

    /** Widths, what is hidden, types, colours, lines, number formats and paper are the office's; no row is less tall. */
    private static void looksTheSame(List<Sheet> sheets, List<Sheet> of) {
        for (int i = 0; i < of.size(); i++) {
            Sheet is = sheets.get(i);
            Sheet was = of.get(i);
            assertThat(is.hidden()).isEqualTo(was.hidden());
            assertThat(columns(is)).isEqualTo(columns(was));
            assertThat(is.page().paper()).isEqualTo(was.page().paper());
            assertThat(is.page().landscape()).isEqualTo(was.page().landscape());
            assertThat(is.page().headingRows()).isEqualTo(was.page().headingRows());
            for (int r = 0; r < was.rows().size(); r++) {
                assertThat(is.rows().get(r).hidden())
                        .isEqualTo(was.rows().get(r).hidden());
                assertThat(is.rows().get(r).height())
                        .isGreaterThanOrEqualTo(was.rows().get(r).height() - 0.1);
                for (int c = 0; c < was.width(); c++) {
                    if (isCovered(was, r, c)) {
                        continue; // takes its look from the first cell of its area
                    }
                    assertThat(looks(is.cell(r, c)))
                            .as(was.name() + " " + Area.address(r, c))
                            .isEqualTo(looks(was.cell(r, c)));
                }
            }
        }
    }

    private static boolean isCovered(Sheet sheet, int row, int column) {
        return sheet.spans().stream()
                .anyMatch(s -> s.contains(row, column) && (s.row() != row || s.column() != column));
    }

    private static List<Object> looks(Cell cell) {
        return List.of(cell.style(), cell.kind(), cell.number(), cell.note());
    }

    private static List<Column> columns(Sheet sheet) {
        return sheet.columns().stream()
                .map(c -> new Column(Math.round(c.width() * 10) / 10.0, c.hidden()))
                .toList();
    }

    /** Names, texts and merged cells of sheets. */
    static List<String> grids(List<Sheet> sheets) {
        List<String> grids = new ArrayList<>();
        for (Sheet sheet : sheets) {
            StringBuilder grid = new StringBuilder(sheet.name()).append('\n');
            for (int r = 0; r < sheet.rows().size(); r++) {
                for (int c = 0; c < sheet.width(); c++) {
                    grid.append(sheet.cell(r, c).text()).append('|');
                }
                grid.append('\n');
            }
            sheet.spans().stream()
                    .map(Area::address)
                    .sorted()
                    .forEach(a -> grid.append(a).append(' '));
            grids.add(grid.toString());
        }
        return grids;
    }
}
