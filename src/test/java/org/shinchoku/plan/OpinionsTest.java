package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;

import org.junit.jupiter.api.Test;

class OpinionsTest {

    private Plan plan = Opinions.convene(Samples.plan(), 70, "緑の委員会", "第1回", null, R3);

    @Test
    void aCommitteeIsFoundedOnce() {
        plan = Opinions.convene(plan, 71, "緑の委員会", "第2回", null, R3);

        assertThat(plan.committees()).extracting(Committee::name).containsExactly("緑の委員会");
        assertThat(Opinions.meetings(plan)).extracting(Meeting::name).containsExactly("第1回", "第2回");
    }

    @Test
    void anOpinionOnARepostIsOneOnItsOriginalAndIsReadOnBoth() {
        plan = Opinions.say(plan, Opinions.blank(plan, 80, TREES_AGAIN.id(), 70).withText("枯れ木が多い"));

        assertThat(Opinions.of(plan, TREES.id())).extracting(Opinion::text).containsExactly("枯れ木が多い");
        assertThat(Opinions.of(plan, TREES_AGAIN.id())).hasSize(1);
    }

    @Test
    void theLatestYearsOpinionsComeFirst() {
        plan = Opinions.convene(plan, 71, "緑の委員会", "第1回", null, R4);
        plan = Opinions.say(plan, Opinions.blank(plan, 80, TREES.id(), 70).withText("去年"));
        plan = Opinions.say(plan, Opinions.blank(plan, 81, TREES.id(), 71).withText("今年"));
        plan = Opinions.say(plan, Opinions.blank(plan, 82, TREES.id(), 71).withText("もう一つ"));

        assertThat(Opinions.of(plan, TREES.id())).extracting(Opinion::text).containsExactly("今年", "もう一つ", "去年");
    }

    @Test
    void anOpinionGoesWithItsAnswers() {
        plan = Opinions.say(plan, Opinions.blank(plan, 80, TREES.id(), 70).withText("枯れ木が多い"));
        plan = Opinions.answer(plan, new Reply(90, 80, 0, null, "植え替える"));
        assertThat(Opinions.replies(plan, 80)).hasSize(1);

        assertThat(Opinions.take(plan, 80).opinions()).isEmpty();
        assertThat(Opinions.take(plan, 80).replies()).isEmpty();
    }
}
