package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormShown;

class ColumnChoiceTest {

    private static final Field A = Field.fixed(1, 9, 1, "担当", Field.Kind.TEXT);
    private static final Field B = Field.fixed(2, 9, 2, "内容", Field.Kind.TEXT);
    private static final Field C = Field.fixed(3, 9, 3, "備考", Field.Kind.TEXT);
    private static final List<Field> ALL = List.of(A, B, C);
    private static final Form PLAIN = Form.of(0, "一覧表", Form.Base.MATRIX);

    @Test
    void aFormThatSaysNothingShowsAllAndStaysSo() {
        List<ColumnChoice> choices = ColumnChoice.of(PLAIN, ALL);
        assertThat(choices).allMatch(ColumnChoice::shown);
        assertThat(ColumnChoice.columns(PLAIN, choices, ALL)).isEmpty();
    }

    @Test
    void orderWidthAndWhatIsLeftOutAreKept() {
        List<ColumnChoice> choices = ColumnChoice.step(ColumnChoice.of(PLAIN, ALL), 2, -1);
        choices.set(0, choices.get(0).withShown(false));
        choices.set(1, choices.get(1).withWidth(80));
        List<FormShown.Column> columns = ColumnChoice.columns(PLAIN, choices, ALL);

        assertThat(columns).containsExactly(new FormShown.Column(3, 80), new FormShown.Column(2, 0));
        assertThat(ColumnChoice.of(PLAIN.with(PLAIN.shown().withColumns(columns)), ALL))
                .containsExactly(
                        new ColumnChoice(C, true, 80), new ColumnChoice(B, true, 0), new ColumnChoice(A, false, 0));
    }

    @Test
    void aFieldThatIsGoneIsForgottenAndTheEndsDoNotTurnRound() {
        Form form =
                PLAIN.with(PLAIN.shown().withColumns(List.of(new FormShown.Column(77, 0), new FormShown.Column(1, 0))));
        List<ColumnChoice> choices = ColumnChoice.of(form, ALL);
        assertThat(choices).extracting(ColumnChoice::field).containsExactly(A, B, C);
        assertThat(ColumnChoice.step(choices, 0, -1)).isEqualTo(choices);
        assertThat(ColumnChoice.step(choices, 2, 1)).isEqualTo(choices);
    }

    @Test
    void forEverybodyNothingIsShownUntilItIsChosenAndEachColumnIsSaid() {
        Form everybody = Form.of(0, "公表版", Form.Base.PUBLIC);
        List<ColumnChoice> choices = ColumnChoice.of(everybody, ALL);
        assertThat(choices).noneMatch(ColumnChoice::shown);
        List<ColumnChoice> all = choices.stream().map(c -> c.withShown(true)).toList();
        assertThat(ColumnChoice.columns(everybody, all, ALL)).hasSize(3);
    }
}
