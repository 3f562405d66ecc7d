package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.value;

import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Plan plan = Samples.plan();

    @Test
    void aNewColumnStandsBehindTheOthersOfItsLevel() {
        Plan more = Fields.add(plan, 70, 2, "課題", Field.Kind.TEXT, true);

        assertThat(Fields.of(more, 2)).last().isEqualTo(more.field(70));
        assertThat(more.field(70).years()).containsExactly(R3, R4);
        assertThat(Fields.add(plan, 70, 2, "備考", Field.Kind.TEXT, false)
                        .field(70)
                        .years())
                .isEmpty();
        assertThat(Fields.of(plan, 1)).containsExactly(Samples.AIM);
    }

    @Test
    void aDeletedColumnTakesItsTextsAlong() {
        Plan full = plan.with(value(TREES, DONE, R3, "10本"));

        assertThat(Fields.delete(full, DONE.id())).isEqualTo(plan.without(DONE.key()));
    }

    @Test
    void aColumnStepsAmongThoseOfItsLevel() {
        assertThat(Fields.of(Fields.step(plan, DONE.id(), 1), 2))
                .extracting(Field::name)
                .startsWith("担当課", "活動指標", "実施状況");
        assertThat(Fields.step(plan, Samples.SECTION.id(), -1)).isSameAs(plan);
    }

    @Test
    void aColumnJoinsThoseOfAHeadingThatIsThereAndANewNameCountsForAllOfThem() {
        Plan grouped = Fields.under(plan, DONE.id(), "進捗");
        Plan joined = Fields.under(grouped, Samples.SECTION.id(), "進捗");
        assertThat(joined.field(DONE.id()).group()).isEqualTo("進捗");

        Plan renamed = Fields.under(joined, DONE.id(), "取組の進捗");
        assertThat(renamed.field(DONE.id()).group()).isEqualTo("取組の進捗");
        assertThat(renamed.field(Samples.SECTION.id()).group()).isEqualTo("取組の進捗");

        Plan left = Fields.under(renamed, DONE.id(), "");
        assertThat(left.field(DONE.id()).group()).isEmpty();
        assertThat(left.field(Samples.SECTION.id()).group()).isEqualTo("取組の進捗");
    }

    @Test
    void aColumnThatIsToldFromAnotherByItsHeadingIsCalledAsItIsCalledNow() {
        Plan told =
                plan.with(DONE.called("事務局評価 理由")).with(DONE.called("事務局評価 理由").under("事務局評価"));
        assertThat(told.field(DONE.id()).heading()).isEqualTo("理由");

        Field renamed = Fields.under(told, DONE.id(), "事務局の評価").field(DONE.id());
        assertThat(renamed.name()).isEqualTo("事務局の評価 理由");
        assertThat(renamed.heading()).isEqualTo("理由");
        assertThat(renamed.under("").name()).isEqualTo("事務局の評価 理由");
        assertThat(renamed.under("").heading()).isEqualTo("事務局の評価 理由");
    }

    @Test
    void whatStandsInAColumnIsCounted() {
        assertThat(Fields.filled(plan.with(value(TREES, DONE, R3, "10本")), DONE.id()))
                .isEqualTo(1);
    }
}
