package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shinchoku.paper.Fonts;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Value;

/** The first pages of a large plan. */
class BeginningTest {

    private static Plan plan(int items) {
        List<Row> rows = new ArrayList<>(List.of(
                new Head(1, "みどり計画", "", null, null),
                new Level(10, 0, "施策"),
                new Level(11, 1, "事業"),
                Field.fixed(20, 11, 1, "実績", Field.Kind.TEXT)));
        for (int n = 0; n < items; n++) {
            long above = 1000L + n / 10 * 100;
            if (n % 10 == 0) {
                rows.add(new Item(above, 0, 10, n, "", "施策" + n, false, 0));
            }
            rows.add(new Item(above + 1 + n % 10, above, 11, n, "" + n, "事業" + n, false, 0));
            rows.add(new Value(above + 1 + n % 10, 20, null, 0, "実績" + n, ""));
        }
        return Plan.of(rows);
    }

    private static Optional<Plan> of(Plan plan, Base base) {
        return Beginning.of(plan, Form.of(0, "", base));
    }

    @Test
    void aLargePlanBeginsWithItsFirstItemsAndAllThatTheySay() {
        Plan first = of(plan(1000), Base.MATRIX).orElseThrow();
        assertThat(first.items()).hasSize(44);
        assertThat(first.values()).hasSize(40).extracting(Value::text).contains("実績0", "実績39");
        assertThat(first.fields()).hasSize(1);
    }

    @Test
    void theFirstPagesOfASectionAreThoseOfItsOwnItems() {
        Plan all = plan(1000)
                .with(new Department(7, 0, 0, "港湾課", null, null, List.of(), List.of()))
                .with(new Value(1000 + 90 * 100 + 1, 20, null, 7, "桟橋を直した", ""));
        Form own = Form.of(0, "", Base.MATRIX).with(FormShown.ALL.withDepartment(7));
        assertThat(Beginning.of(all, own).orElseThrow().values())
                .extracting(Value::text)
                .containsExactlyInAnyOrder("実績900", "桟橋を直した");
    }

    @Test
    void aSmallPlanIsShownWhole() {
        assertThat(of(plan(100), Base.MATRIX)).isEmpty();
    }

    @Test
    void whatCountsAllOfItIsNotShownInPart() {
        assertThat(of(plan(1000), Base.TOTALS)).isEmpty();
    }

    @Test
    void theOfficesOwnFormBeginsAsAnyOther() {
        assertThat(of(plan(1000), Base.AS_IMPORTED).orElseThrow().items()).hasSize(44);
    }

    /** The contents come at once; where all begins they say when it is known. */
    @Test
    void aSetBeginsWithItsContentsAndTheFirstItemsOfEach() {
        Plan all = plan(1000);
        Form set = Form.of(0, "", Base.SET)
                .withHandouts(
                        List.of(new Handout(0, Base.TOTALS, "", false), new Handout(0, Base.MATRIX, "進捗", false)));
        Plan first = Beginning.of(all, set).orElseThrow();
        assertThat(first.items()).hasSize(44);
        Laid early = Laid.beginning(first, all, set, new Fonts());
        assertThat(pages(early)).containsExactly("…", "…");
        assertThat(pages(Laid.of(all, set, null, new Fonts()))).containsExactly("2", "3");
    }

    @Test
    void thatThereIsNothingIsSaidWhenAllHasBeenLookedAt() {
        Plan all = plan(1000);
        Form form = Form.of(0, "", Base.SET);
        assertThat(Laid.beginning(all, all, form, new Fonts()).told()).isEmpty();
        assertThat(Laid.of(all, form, null, new Fonts()).told()).containsExactly("載せる資料がありません。「資料の並び」に様式を加えてください。");
    }

    private static List<String> pages(Laid laid) {
        List<org.shinchoku.sheet.Row> contents = laid.pages().sheets().get(0).rows();
        return contents
                .subList(contents.size() - laid.filled().front().chapters().size(), contents.size())
                .stream()
                .map(row -> row.cell(2).text())
                .toList();
    }
}
