package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.PARKS;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.ROADS;
import static org.shinchoku.plan.Samples.SECTION;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReorganisationTest {

    private Plan plan = Samples.plan();

    @Test
    void aNewNameHoldsFromItsYearOn() {
        plan = Reorganisation.succeed(plan, List.of(PARKS.id()), List.of("みどり課"), R4);

        assertThat(names(R3)).containsExactly("公園課");
        assertThat(names(R4)).containsExactly("みどり課");
    }

    @Test
    void aUnitIsSplitAndTwoAreMerged() {
        plan = Reorganisation.succeed(plan, List.of(PARKS.id()), List.of("公園整備課", "緑化課"), R4);
        assertThat(names(R4)).containsExactly("公園整備課", "緑化課");

        plan = Reorganisation.succeed(Samples.plan(), List.of(PARKS.id(), ROADS.id()), List.of("都市基盤課"), R4);
        assertThat(names(R4)).containsExactly("都市基盤課");
        assertThat(Departments.in(plan, plan.department(ROADS.id()), R4)).hasSize(1);
    }

    @Test
    void aUnitIsTakenUpByOneThatIsThere() {
        plan = Reorganisation.succeed(plan, List.of(PARKS.id()), List.of("道路課"), R4);

        assertThat(plan.departments()).hasSize(2);
        assertThat(names(R4)).containsExactly("道路課");
    }

    @Test
    void whatStoodBelowAUnitStandsBelowItsSuccessor() {
        plan = Reorganisation.found(plan, 60, PARKS.id(), "花係", null);
        plan = Reorganisation.succeed(plan, List.of(PARKS.id()), List.of("みどり課"), R4);

        assertThat(plan.department(plan.department(60).parent()).name()).isEqualTo("みどり課");
    }

    @Test
    void whatHangsOnAUnitIsCounted() {
        plan = plan.with(value(TREES, SECTION, null, "公園課、道路課")).with(value(TREES, DONE, R3, PARKS, "植えた"));

        assertThat(Uses.in(plan).of(PARKS)).isEqualTo(new Use(1, 1, 0));
        assertThat(Uses.in(plan).of(ROADS)).isEqualTo(new Use(1, 0, 0));
    }

    private List<String> names(FiscalYear year) {
        return Departments.in(plan, plan.department(PARKS.id()), year).stream()
                .map(Department::name)
                .toList();
    }
}
