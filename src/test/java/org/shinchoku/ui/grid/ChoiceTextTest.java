package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.grid.Samples.R3;
import static org.shinchoku.ui.grid.Samples.R4;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTextTest {

    @Test
    void aChoiceIsReadAsItWasWritten() {
        Topic done = new Topic(Part.FIELD, 13);
        Topic number = new Topic(Part.NUMBER, 3);
        Choice choice = Choice.ALL
                .withYears(List.of(R3, R4))
                .without(number)
                .withOrder(List.of(done, new Topic(Part.FIELD, 11)))
                .withWidth(new ColumnKey(done, 2021), 180)
                .withFolded(Set.of(100L, 200L))
                .comparing(R4);

        assertThat(ChoiceText.read(ChoiceText.of(choice))).isEqualTo(choice);
        assertThat(ChoiceText.read(ChoiceText.of(Choice.ALL))).isEqualTo(Choice.ALL);
    }

    @Test
    void aLineThatIsNotUnderstoodShowsAll() {
        assertThat(ChoiceText.read("")).isEqualTo(Choice.ALL);
        assertThat(ChoiceText.read("2021;NONE:x;;;;")).isEqualTo(Choice.ALL);
        assertThat(ChoiceText.read("令和;;;;;")).isEqualTo(Choice.ALL);
    }
}
