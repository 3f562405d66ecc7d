package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** Hidden rows, hidden columns, struck texts and notes: everything is taken in, and told. */
class RemarksTest {

    private static final Sheet PLAIN = Sketch.sheet("Sheet1", """
            番号|事業名|担当課|実績
            1|訪問活動|福祉課|12回
            2|相談会|福祉課|3回
            3|講座|学習課|2回
            """);

    private static Sheet sheet(List<Column> columns, List<Row> rows) {
        return Sheet.of("Sheet1", columns, rows, List.of(), PageSetup.PLAIN);
    }

    private static Row hidden(Row row) {
        return row.withHidden(true);
    }

    @Test
    void hiddenRowsAndColumnsAreDataAndTold() {
        List<Row> rows = new ArrayList<>(PLAIN.rows());
        rows.set(2, hidden(rows.get(2)));
        rows.set(3, hidden(rows.get(3)));
        List<Column> columns =
                List.of(Column.of(50), Column.of(50), Column.of(50), new Column(50, true), new Column(50, true));
        Proposal proposal = Sketch.propose(sheet(columns, rows));
        assertThat(Sketch.facts(proposal)).contains("相談会", "2回");
        assertThat(proposal.doubts())
                .containsExactly(
                        new Doubt("Sheet1", "A3", "3～4行目は非表示ですが、取り込みました。").likely(),
                        new Doubt("Sheet1", "D1", "D列は非表示ですが、取り込みました。").likely());
    }

    @Test
    void struckTextsAndNotesAreTold() {
        List<Row> rows = new ArrayList<>(PLAIN.rows());
        List<Cell> cells = new ArrayList<>(rows.get(1).cells());
        cells.set(1, Cell.of("訪問活動", Style.PLAIN.withStrike(true)));
        cells.set(3, new Cell("12回", Cell.Kind.TEXT, Double.NaN, Style.PLAIN, "確認中\n（4月）"));
        rows.set(1, Row.of(cells));
        Proposal proposal = Sketch.propose(sheet(List.of(), rows));
        assertThat(Sketch.facts(proposal)).contains("訪問活動");
        assertThat(proposal.doubts())
                .containsExactly(
                        new Doubt("Sheet1", "B2", "取消線が引かれています。取り消された文字も書かれたとおりに取り込みました。").likely(),
                        new Doubt("Sheet1", "D2", "メモ「確認中 （4月）」が付いています。メモは取り込んでいません。").likely());
    }
}
