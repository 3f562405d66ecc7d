package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.GARDENS;
import static org.shinchoku.plan.Samples.MARK;
import static org.shinchoku.plan.Samples.PARKS;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.ROADS;
import static org.shinchoku.plan.Samples.SECTION;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A column may become yearly, or one for good, and every text of it is still there. */
class FieldYearsTest {

    private static final long KEPT = 900;

    private final Plan plan = Samples.plan()
            .with(List.of(
                    new Value(TREES.id(), SECTION.id(), null, 0, "公園課", "表.xlsx!A!B2"),
                    value(GARDENS, SECTION, null, "道路課"),
                    value(TREES, DONE, R3, "桜を植えた"),
                    value(TREES, DONE, R4, "梅を植えた"),
                    new Value(GARDENS.id(), DONE.id(), R4, 0, "手入れした", "表.xlsx!A!C3"),
                    value(TREES, MARK, R3, "○"),
                    value(TREES, MARK, R4, "◎")))
            .with(new Rating(TREES.id(), MARK.id(), R3, Layer.COMMITTEE, "△", "数が足りない"))
            .with(new Rating(TREES.id(), MARK.id(), R4, Layer.COMMITTEE, "○", "もう一息"));

    private static String text(Plan plan, Item item, Field field, FiscalYear year) {
        return Cells.text(plan, item.id(), field.id(), year);
    }

    @Test
    void whatStoodForGoodStandsInTheYearThatIsChosen() {
        Plan spread = FieldYears.spread(plan, SECTION, R4);

        assertThat(spread.field(SECTION.id()).years()).containsExactly(R3, R4);
        assertThat(text(spread, TREES, SECTION, R4)).isEqualTo("公園課");
        assertThat(text(spread, TREES, SECTION, R3)).isEmpty();
        assertThat(spread.values().size()).isEqualTo(plan.values().size());
        assertThat(spread.answers(TREES.id(), SECTION.id(), R4).get(0).origin()).isEqualTo("表.xlsx!A!B2");
        assertThat(FieldYears.joined(spread, spread.field(SECTION.id()))).isEqualTo(plan);
    }

    @Test
    void theTextsOfSeveralYearsStandBelowEachOther() {
        Plan joined = FieldYears.joined(plan, DONE);

        assertThat(joined.field(DONE.id()).yearly()).isFalse();
        assertThat(text(joined, TREES, DONE, null)).isEqualTo("令和3年度　桜を植えた\n令和4年度　梅を植えた");
        assertThat(text(joined, GARDENS, DONE, null)).isEqualTo("手入れした");
        assertThat(joined.answers(GARDENS.id(), DONE.id(), null).get(0).origin())
                .isEqualTo("表.xlsx!A!C3");
        assertThat(joined.values().stream().filter(v -> v.field() == DONE.id() && v.year() != null))
                .isEmpty();
    }

    @Test
    void eachSectionsTextsAreJoinedApart() {
        Plan shared = plan.with(List.of(
                value(GARDENS, DONE, R3, PARKS, "芝を刈った"),
                value(GARDENS, DONE, R3, ROADS, "縁石を直した"),
                value(GARDENS, DONE, R4, PARKS, "芝を張った")));
        assertThat(text(FieldYears.joined(shared, DONE), GARDENS, DONE, null))
                .contains("(公園課)令和3年度　芝を刈った\n令和4年度　芝を張った", "(道路課)縁石を直した");
    }

    @Test
    void theLastYearStaysAndThoseBeforeMoveToAColumnOfTheirOwn() {
        Plan latest = FieldYears.latest(plan, MARK, KEPT, "評価（前年度まで）");
        Field kept = latest.field(KEPT);

        assertThat(text(latest, TREES, MARK, null)).isEqualTo("◎");
        assertThat(text(latest, TREES, kept, R3)).isEqualTo("○");
        assertThat(Ratings.effective(latest, TREES.id(), latest.field(MARK.id()), null))
                .hasValueSatisfying(j -> assertThat(j.mark()).isEqualTo("○"));
        assertThat(((Rating) latest.row(Rating.key(TREES.id(), KEPT, R3, Layer.COMMITTEE))).reason())
                .isEqualTo("数が足りない");
        assertThat(kept.scale()).isEqualTo(MARK.scale());
        assertThat(Fields.of(latest, MARK.level()).stream().map(Field::id)).containsSubsequence(MARK.id(), KEPT);
        assertThat(latest.values().size()).isEqualTo(plan.values().size());
        assertThat(latest.ratings().size()).isEqualTo(plan.ratings().size());
    }

    @Test
    void noColumnIsMadeForNothing() {
        Plan once = plan.without(plan.answers(TREES.id(), DONE.id(), R3));
        assertThat(FieldYears.latest(once, DONE, KEPT, "実施状況（前年度まで）").field(KEPT))
                .isNull();
    }
}
