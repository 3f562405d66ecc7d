package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.ACTUAL;
import static org.shinchoku.plan.Samples.DEGREE;
import static org.shinchoku.plan.Samples.INDICATOR;
import static org.shinchoku.plan.Samples.MARK;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.TARGET;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingsTest {

    private Plan plan = Samples.plan()
            .with(List.of(Scales.degrees(30), Scales.symbols(31, 30)))
            .with(value(TREES, INDICATOR, null, "植えた本数"));

    @ParameterizedTest
    @CsvSource({
        "100本, 150本, 5, ◎",
        "100本, 100本, 5, ◎",
        "100本, 99本, 4, ◎",
        "100本, 80本, 4, ◎",
        "100本, 79.9本, 3, ○",
        "100本, 60本, 3, ○",
        "100本, 59本, 2, △",
        "'10,000本', 1本, 2, △",
        "100本, 0本, 1, ×",
        "—, 30本, —, —",
        "未定, 30本, —, —"
    })
    void theMarkFollowsFromActualByTarget(String target, String actual, String degree, String mark) {
        plan = plan.with(List.of(value(TREES, TARGET, R3, target), value(TREES, ACTUAL, R3, actual)));

        assertThat(Ratings.proposed(plan, TREES.id(), DEGREE, R3)).contains(degree);
        assertThat(Ratings.proposed(plan, TREES.id(), MARK, R3)).contains(mark);
    }

    @Test
    void aMarkThatWasGivenIsTheOneThatIsTranslated() {
        plan = plan.with(List.of(value(TREES, TARGET, R3, "100本"), value(TREES, ACTUAL, R3, "100本")))
                .with(value(TREES, DEGREE, R3, "3"));

        assertThat(Ratings.proposed(plan, TREES.id(), MARK, R3)).contains("○");
    }

    @Test
    void aCommitteesMarkWithoutAReasonHasThatOfTheOpinionThatQuotesIt() {
        plan = plan.with(Field.yearly(900, MARK.level(), 900, "意見", Field.Kind.OPINION, List.of(R3)))
                .with(new Value(TREES.id(), 900, R3, 0, "枯れ木が多く、「△」とする。", ""))
                .with(new Rating(TREES.id(), MARK.id(), R3, Layer.COMMITTEE, "△", ""));
        Judgement said = Ratings.by(plan, TREES.id(), MARK, R3, Layer.COMMITTEE);
        assertThat(said.reason()).isEqualTo("枯れ木が多く、「△」とする。");
        assertThat(Ratings.by(plan, TREES_AGAIN.id(), MARK, R3, Layer.COMMITTEE).reason())
                .isEqualTo(said.reason());

        assertThat(Ratings.judge(plan, TREES.id(), MARK, R3, said)).isEqualTo(plan);
        plan = Ratings.judge(plan, TREES.id(), MARK, R3, new Judgement(Layer.COMMITTEE, "△", "木が枯れた。"));
        assertThat(Ratings.by(plan, TREES.id(), MARK, R3, Layer.COMMITTEE).reason())
                .isEqualTo("木が枯れた。");
    }

    @Test
    void nothingIsProposedBeforeThereAreFigures() {
        plan = plan.with(value(TREES, TARGET, R3, "100本"));

        assertThat(Ratings.proposed(plan, TREES.id(), DEGREE, R3)).isEmpty();
        assertThat(Ratings.proposed(plan, Samples.GARDENS.id(), DEGREE, R3)).isEmpty();
        assertThat(Ratings.proposed(Samples.plan(), TREES.id(), DEGREE, R3)).isEmpty();
    }

    @Test
    void partsProposeAMarkWhereTheyAgree() {
        plan = plan.with(value(TREES, INDICATOR, null, "植えた本数\n参加者数"))
                .with(value(TREES, TARGET, R3, "100本\n50人"))
                .with(value(TREES, ACTUAL, R3, "90本\n41人"))
                .with(value(TREES, TARGET, R4, "100本\n50人"))
                .with(value(TREES, ACTUAL, R4, "90本\n10人"));

        assertThat(Ratings.proposed(plan, TREES.id(), DEGREE, R3)).contains("4");
        assertThat(Ratings.proposed(plan, TREES.id(), DEGREE, R4)).isEmpty();
    }

    @Test
    void theLastLayerThatGaveAMarkCounts() {
        plan = plan.with(value(TREES, MARK, R3, "◎"))
                .with(new Rating(TREES.id(), MARK.id(), R3, Layer.DEPARTMENT, "", "予定どおり"))
                .with(new Rating(TREES.id(), MARK.id(), R3, Layer.SECRETARIAT, "○", "一部は翌年度に回った"))
                .with(new Rating(TREES.id(), MARK.id(), R3, Layer.COMMITTEE, "", "異論なし"));

        assertThat(Ratings.of(plan, TREES.id(), MARK, R3))
                .containsExactly(
                        new Judgement(Layer.DEPARTMENT, "◎", "予定どおり"),
                        new Judgement(Layer.SECRETARIAT, "○", "一部は翌年度に回った"),
                        new Judgement(Layer.COMMITTEE, "", "異論なし"));
        assertThat(Ratings.effective(plan, TREES.id(), MARK, R3))
                .map(Judgement::layer)
                .contains(Layer.SECRETARIAT);
    }

    @Test
    void theEffectiveRatingIsCarriedToTheRepost() {
        plan = plan.with(value(TREES, MARK, R3, "◎"))
                .with(new Rating(TREES.id(), MARK.id(), R3, Layer.COMMITTEE, "△", "目標に届かない"));

        assertThat(Ratings.effective(plan, TREES_AGAIN.id(), MARK, R3))
                .contains(new Judgement(Layer.COMMITTEE, "△", "目標に届かない"));
        assertThat(Ratings.effective(plan, TREES_AGAIN.id(), MARK, R4)).isEmpty();
    }

    @Test
    void aLayerJudgesTheOriginalAndTakesItsJudgementBack() {
        plan = Ratings.judge(plan, TREES_AGAIN.id(), MARK, R3, new Judgement(Layer.COMMITTEE, "△", "枯れた木が多い"));
        assertThat(Ratings.by(plan, TREES.id(), MARK, R3, Layer.COMMITTEE).reason())
                .isEqualTo("枯れた木が多い");

        plan = Ratings.judge(plan, TREES.id(), MARK, R3, new Judgement(Layer.COMMITTEE, "", ""));
        assertThat(plan.ratings()).isEmpty();
    }

    @Test
    void theSectionsMarkIsTheValueAndItsReasonARow() {
        plan = Ratings.judge(plan, TREES.id(), MARK, R3, new Judgement(Layer.DEPARTMENT, "◎", "予定どおり"));

        assertThat(Cells.text(plan, TREES.id(), MARK.id(), R3)).isEqualTo("◎");
        assertThat(Ratings.effective(plan, TREES.id(), MARK, R3))
                .contains(new Judgement(Layer.DEPARTMENT, "◎", "予定どおり"));
    }
}
