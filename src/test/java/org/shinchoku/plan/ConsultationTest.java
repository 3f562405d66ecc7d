package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final long LEVEL = 77;

    private static Plan plan(Field.Kind... kinds) {
        Plan plan = Samples.plan().with(new Level(LEVEL, 5, "取組"));
        for (int i = 0; i < kinds.length; i++) {
            plan = plan.with(Field.yearly(700 + i, LEVEL, 10L * (i + 1), "欄" + i, kinds[i], List.of(R3)));
        }
        return plan;
    }

    @Test
    void aColumnOfAnswersBelongsToAllOpinionsRightBeforeIt() {
        Plan plan = plan(
                Field.Kind.OPINION,
                Field.Kind.OPINION,
                Field.Kind.REPLY,
                Field.Kind.OPINION,
                Field.Kind.TEXT,
                Field.Kind.REPLY);

        assertThat(Consultation.of(plan, LEVEL))
                .extracting(
                        c -> c.opinions().size(),
                        c -> c.reply() == null ? "" : c.reply().name())
                .containsExactly(tuple(2, "欄2"), tuple(1, ""));
    }

    @Test
    void aColumnForAnswersStandsRightBehindTheOpinionsAndHasTheirYears() {
        Plan plan = plan(Field.Kind.OPINION, Field.Kind.TEXT)
                .with(Field.yearly(700, LEVEL, 10, "意見", Field.Kind.OPINION, List.of(R3, R4)))
                .with(Field.fixed(709, LEVEL, 30, "対応", Field.Kind.TEXT));
        Field opened = Consultation.of(plan, LEVEL).get(0).opened(plan, 710);
        Plan after = plan.with(opened);

        assertThat(Fields.of(after, LEVEL)).extracting(Field::name).containsExactly("意見", "対応 2", "欄1", "対応");
        assertThat(opened.years()).containsExactly(R3, R4);
        assertThat(Consultation.of(after, LEVEL).get(0).reply()).isEqualTo(opened);
    }
}
