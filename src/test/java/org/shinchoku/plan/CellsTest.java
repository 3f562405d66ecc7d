package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.PARKS;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.ROADS;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.TREES_AGAIN;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {

    private Plan plan = Samples.plan();

    @Test
    void whatIsWrittenIsRead() {
        plan = Cells.write(plan, TREES.id(), DONE.id(), R3, "10本\r\n植えた");

        assertThat(read(TREES)).isEqualTo("10本\n植えた");
    }

    @Test
    void aBlankTextLeavesNoValue() {
        plan = Cells.write(plan, TREES.id(), DONE.id(), R3, "10本");
        plan = Cells.write(plan, TREES.id(), DONE.id(), R3, " 　\n");

        assertThat(plan).isEqualTo(Samples.plan());
    }

    @Test
    void theSameTextKeepsItsOrigin() {
        Value imported = new Value(TREES.id(), DONE.id(), R3, 0, "10本", "実績.xlsx!表!D5");
        plan = plan.with(imported);

        assertThat(Cells.write(plan, TREES.id(), DONE.id(), R3, "10本")).isSameAs(plan);
        assertThat(Cells.write(plan, TREES.id(), DONE.id(), R3, "11本").values())
                .containsExactly(value(TREES, DONE, R3, "11本"));
    }

    @Test
    void aRepostShowsAndWritesItsOriginal() {
        plan = plan.with(value(TREES, DONE, R3, "10本"));
        assertThat(read(TREES_AGAIN)).isEqualTo("10本");

        plan = Cells.write(plan, TREES_AGAIN.id(), DONE.id(), R3, "12本");

        assertThat(plan.values()).containsExactly(value(TREES, DONE, R3, "12本"));
    }

    @Test
    void writingOnADriftedCopyBringsBothTogether() {
        plan = plan.with(value(TREES, DONE, R3, "10本")).with(value(TREES_AGAIN, DONE, R3, "9本"));
        assertThat(read(TREES_AGAIN)).isEqualTo("9本");

        plan = Cells.write(plan, TREES_AGAIN.id(), DONE.id(), R3, "10本");

        assertThat(plan.values()).containsExactly(value(TREES, DONE, R3, "10本"));
    }

    @Test
    void answersOfSeveralSectionsAreReadTogetherAndWrittenBackApart() {
        Value parks = new Value(TREES.id(), DONE.id(), R3, PARKS.id(), "植えた", "公園課.xlsx!回答!D5");
        plan = plan.with(List.of(parks, value(TREES, DONE, R3, ROADS, "なし")));
        assertThat(read(TREES)).isEqualTo("(公園課)植えた\n(道路課)なし");

        plan = Cells.write(plan, TREES.id(), DONE.id(), R3, "(公園課)植えた\n(道路課)枝を払った\n翌年も");

        assertThat(plan.answers(TREES.id(), DONE.id(), R3))
                .containsExactly(parks, value(TREES, DONE, R3, ROADS, "枝を払った\n翌年も"));
    }

    @Test
    void aSectionsAnswerThatIsTakenOutOfTheTextIsGone() {
        plan = plan.with(List.of(value(TREES, DONE, R3, PARKS, "植えた"), value(TREES, DONE, R3, ROADS, "なし")));

        plan = Cells.write(plan, TREES.id(), DONE.id(), R3, "共通\n(道路課)なし");

        assertThat(plan.answers(TREES.id(), DONE.id(), R3))
                .containsExactly(value(TREES, DONE, R3, "共通"), value(TREES, DONE, R3, ROADS, "なし"));
    }

    @Test
    void aSectionIsKnownByItsNameHoweverItIsSpaced() {
        plan = plan.with(List.of(value(TREES, DONE, R3, PARKS, "植えた"), value(TREES, DONE, R3, ROADS, "なし")));

        plan = Cells.write(plan, TREES.id(), DONE.id(), R3, "（公園 課）植え終えた\n(道路課)なし");

        assertThat(plan.answers(TREES.id(), DONE.id(), R3))
                .containsExactly(value(TREES, DONE, R3, PARKS, "（公園 課）植え終えた"), value(TREES, DONE, R3, ROADS, "なし"));
        assertThat(read(TREES)).isEqualTo("（公園 課）植え終えた\n(道路課)なし");
    }

    @Test
    void answersStandInTheOrderOfTheSections() {
        Department first = new Department(99, 0, 0, "環境課", null, null, List.of(), List.of());
        plan = plan.with(first)
                .with(List.of(value(TREES, DONE, R3, ROADS, "なし"), value(TREES, DONE, R3, first, "助けた")));

        assertThat(read(TREES)).isEqualTo("(環境課)助けた\n(道路課)なし");
    }

    @Test
    void theOnlyAnswerStaysThatOfItsSection() {
        plan = plan.with(value(TREES, DONE, R3, PARKS, "植えた"));

        plan = Cells.write(plan, TREES.id(), DONE.id(), R3, "植え終えた");

        assertThat(plan.values()).containsExactly(value(TREES, DONE, R3, PARKS, "植え終えた"));
    }

    @Test
    void oneSectionsAnswerIsWrittenBesideThoseOfTheOthers() {
        plan = plan.with(value(TREES, DONE, R3, PARKS, "10本植えた"));

        plan = Cells.write(plan, TREES.id(), DONE.id(), R3, ROADS.id(), "道を空けた");
        assertThat(read(TREES)).isEqualTo("(公園課)10本植えた\n(道路課)道を空けた");

        plan = Cells.write(plan, TREES.id(), DONE.id(), R3, PARKS.id(), " ");
        assertThat(plan.values()).containsExactly(value(TREES, DONE, R3, ROADS, "道を空けた"));
    }

    @Test
    void aSectionsAnswerOnADriftedCopyBringsBothTogether() {
        plan = plan.with(value(TREES, DONE, R3, PARKS, "10本")).with(value(TREES_AGAIN, DONE, R3, PARKS, "9本"));

        plan = Cells.write(plan, TREES_AGAIN.id(), DONE.id(), R3, ROADS.id(), "道を空けた");

        assertThat(plan.values())
                .containsExactlyInAnyOrder(value(TREES, DONE, R3, PARKS, "9本"), value(TREES, DONE, R3, ROADS, "道を空けた"));
    }

    private String read(Item item) {
        return Cells.text(plan, item.id(), DONE.id(), R3);
    }
}
