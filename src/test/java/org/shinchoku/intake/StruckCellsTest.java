package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.paper.Fonts;
import org.shinchoku.paper.Pages;
import org.shinchoku.paper.Rule;
import org.shinchoku.plan.Form;
import org.shinchoku.sheet.AsImported;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Sides;
import org.shinchoku.sheet.Stroke;
import org.shinchoku.sheet.Style;

/** 斜線: a cell in which nothing is to be written is told once, and stays struck through in the office's form. */
class StruckCellsTest {

    private static final Stroke LINE = new Stroke(Stroke.Kind.THIN, 0);
    private static final Sides STRUCK = new Sides(LINE, LINE, LINE, LINE, Stroke.NONE, LINE);

    @Test
    void areTakenForEmptyAndStayStruck() throws Exception {
        Sheet sheet = struck(struck(Sketch.sheet("計画", """
                番号|事業名|担当課|R3 実績|R4 実績
                1|植樹|公園課|10本|12本
                2|花壇|公園課||5か所
                3|清掃|河川課|3回|
                """), 2, 3), 3, 4);

        Proposal proposal = Sketch.propose(sheet);
        assertThat(proposal.doubts()).extracting(Doubt::address).containsExactly("D3");
        assertThat(proposal.doubts()).allMatch(d -> d.sentence().startsWith("斜線の引かれた欄です。"));

        Sheet written = AsImported.of(proposal.taken(), Form.of(0, "", Form.Base.AS_IMPORTED))
                .sheets()
                .get(0);
        assertThat(written.cell(2, 3).style().borders()).isEqualTo(STRUCK);
        assertThat(written.cell(3, 4).style().borders()).isEqualTo(STRUCK);
        assertThat(written.cell(1, 3).style().borders().isStruck()).isFalse();
        assertThat(Pages.of(written, new Fonts()).pages().get(0).rules())
                .filteredOn(r -> r.x1() != r.x2() && r.y1() != r.y2())
                .hasSize(2)
                .extracting(Rule::stroke)
                .containsOnly(LINE);
    }

    private static Sheet struck(Sheet sheet, int row, int column) {
        List<Row> rows = new ArrayList<>(sheet.rows());
        List<Cell> cells = new ArrayList<>(rows.get(row).cells());
        cells.set(column, Cell.of("", Style.PLAIN.withBorders(STRUCK)));
        rows.set(row, Row.of(cells));
        return Sheet.of(sheet.name(), sheet.columns(), rows, sheet.spans(), sheet.page());
    }
}
