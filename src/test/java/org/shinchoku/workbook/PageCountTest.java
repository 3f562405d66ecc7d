package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shinchoku.paper.AnyForm;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.Handout;
import org.shinchoku.sheet.Filled;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Row.Flow;
import org.shinchoku.sheet.Sheet;

/** The contents of a set in a workbook name the pages that are told to Excel, whatever the plan. */
class PageCountTest {

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theContentsNameThePagesOfTheWorkbook(int seed) throws Exception {
        Form set = Form.of(0, "", Base.SET)
                .withHandouts(List.of(
                        new Handout(0, Base.MATRIX, "", false),
                        new Handout(0, Base.POLICY, "", false),
                        new Handout(0, Base.CONFIRMATION, "", false)));
        Filled filled = Forms.lay(new AnyForm(seed).plan, set);
        Path file = folder.resolve("資料.xlsx");
        Workbooks.write(filled, file);
        List<Sheet> sheets = Workbooks.read(file).sheets();
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

    private static List<Integer> named(Sheet contents, int chapters) {
        List<Row> filled =
                contents.rows().stream().filter(r -> !r.cell(0).isEmpty()).toList();
        return filled.subList(filled.size() - chapters, filled.size()).stream()
                .map(r -> Integer.parseInt(r.cell(2).text()))
                .toList();
    }
}
