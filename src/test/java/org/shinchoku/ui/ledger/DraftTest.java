package org.shinchoku.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;

class DraftTest {

    private final Plan plan =
            new Draft("港町支え合い計画", "港町市", List.of("目標", "事業"), new FiscalYear(2024), new FiscalYear(2026)).plan();

    @Test
    void theLevelsStandInTheOrderInWhichTheyWereNamed() {
        assertThat(plan.levels().stream()
                        .sorted(Comparator.comparingInt(Level::depth))
                        .map(Level::name))
                .containsExactly("目標", "事業");
    }

    @Test
    void everyYearOfTheTermHasItsColumnsOnTheLastLevel() {
        List<Field> yearly = plan.fields().stream().filter(Field::yearly).toList();

        assertThat(yearly).isNotEmpty().allSatisfy(field -> {
            assertThat(plan.level(field.level()).name()).isEqualTo("事業");
            assertThat(field.years()).containsExactly(new FiscalYear(2024), new FiscalYear(2025), new FiscalYear(2026));
        });
    }

    @Test
    void noIdIsGivenTwice() {
        assertThat(plan.fields().stream().map(Field::id))
                .doesNotContainAnyElementsOf(
                        plan.levels().stream().map(Level::id).toList());
    }
}
