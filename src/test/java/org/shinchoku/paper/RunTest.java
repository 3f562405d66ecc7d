package org.shinchoku.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.sheet.Forms;

/** The contents of a set say on which page each handout begins, however long they are themselves. */
class RunTest {

    private static Pages set(int handouts) {
        List<Row> rows = new ArrayList<>(List.of(new Head(1, "みどり計画", "", null, null), new Level(10, 0, "事業")));
        for (int i = 1; i <= 200; i++) {
            rows.add(new Item(i, 0, 10, i, "" + i, "事業その" + i, false, 0));
        }
        List<Handout> all = new ArrayList<>();
        for (int i = 0; i < handouts; i++) {
            all.add(new Handout(0, Base.MATRIX, "", false));
        }
        return Pages.of(Forms.lay(Plan.of(rows), Form.of(0, "一式", Base.SET).withHandouts(all)), new Fonts());
    }

    @Test
    void aPageIsNamedWhereItsHandoutBegins() {
        for (int handouts : new int[] {2, 60}) {
            Pages pages = set(handouts);
            List<Integer> named = pages.sheets().get(0).rows().stream()
                    .filter(row -> row.cell(0).text().startsWith("資料"))
                    .map(row -> Integer.parseInt(row.cell(2).text()))
                    .toList();
            List<Integer> begun = new ArrayList<>();
            for (int sheet = 1; sheet <= handouts; sheet++) {
                int of = sheet;
                begun.add(1
                        + pages.pages()
                                .indexOf(pages.pages().stream()
                                        .filter(p -> p.sheet() == of)
                                        .findFirst()
                                        .orElseThrow()));
            }
            assertThat(named).isEqualTo(begun);
        }
    }

    @Test
    void pagesAreCountedThroughAndEachHandoutIsABookmark() {
        Pages pages = set(2);
        assertThat(pages.title()).isEqualTo("みどり計画");
        assertThat(pages.bookmarks()).extracting(Bookmark::title).containsExactly("目次", "資料１　みどり計画", "資料２　みどり計画");
        Page last = pages.pages().get(pages.pages().size() - 1);
        assertThat(last.texts())
                .extracting(TextRun::text)
                .contains(pages.pages().size() + " / " + pages.pages().size());
    }
}
