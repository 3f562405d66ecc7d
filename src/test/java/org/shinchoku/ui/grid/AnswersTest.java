package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.grid.Samples.DONE;
import static org.shinchoku.ui.grid.Samples.PARKS;
import static org.shinchoku.ui.grid.Samples.R3;
import static org.shinchoku.ui.grid.Samples.ROADS;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

class AnswersTest {

    private final Plan plan = Samples.small();
    private final Subject.Answer shared = new Subject.Answer(121, DONE, R3);

    @Test
    void aTextOverSeveralAnswersIsPartedAtTheSectionsNames() {
        Plan after = Answers.write(plan, shared, "（公園課）花壇を25か所に増やした。\n種も配った。\n（道路課）歩道の花壇を見回った。");

        assertThat(after.answers(121, DONE, R3))
                .extracting(Value::department, Value::text)
                .containsExactly(Tuple.tuple(PARKS, "花壇を25か所に増やした。\n種も配った。"), Tuple.tuple(ROADS, "歩道の花壇を見回った。"));
    }

    @Test
    void anAnswerThatIsTakenOutOfTheTextIsGone() {
        Plan after = Answers.write(plan, shared, "（道路課）歩道の花壇を見回った。");

        assertThat(after.answers(121, DONE, R3)).extracting(Value::department).containsExactly(ROADS);
        assertThat(Answers.text(after, shared)).isEqualTo("（道路課）歩道の花壇を見回った。");
    }

    @Test
    void bracketsThatNameNoSectionBelongToTheText() {
        String text = "（公園課）\n（補足）雨天のため延期した。";
        Plan after = Answers.write(plan, shared, text);

        assertThat(after.answers(121, DONE, R3)).extracting(Value::text).containsExactly("\n（補足）雨天のため延期した。");
        assertThat(Answers.text(after, shared)).isEqualTo(text);
    }

    @Test
    void whatNoSectionIsNamedForIsAnAnswerForAll() {
        Plan after = Answers.write(plan, shared, "共同で実施した。");

        assertThat(after.answers(121, DONE, R3))
                .extracting(Value::department, Value::text)
                .containsExactly(Tuple.tuple(0L, "共同で実施した。"));
    }

    @Test
    void aCellWithOneAnswerKeepsBracketsAsWritten() {
        Subject.Answer single = new Subject.Answer(112, DONE, R3);
        Plan after = Answers.write(plan, single, "（公園課）実施した。");

        assertThat(after.answers(112, DONE, R3))
                .extracting(Value::department, Value::text)
                .containsExactly(Tuple.tuple(0L, "（公園課）実施した。"));
    }

    @Test
    void whatIsWrittenOnARepostIsWrittenOnItsOriginal() {
        Plan after = Answers.write(plan, new Subject.Answer(212, DONE, R3), "張り替えを終えた。");

        assertThat(after.answers(111, DONE, R3)).extracting(Value::text).containsExactly("張り替えを終えた。");
        assertThat(after.answers(212, DONE, R3)).isEmpty();
    }

    @Test
    void anEmptiedCellHasNoValue() {
        Plan after = Answers.write(plan, new Subject.Answer(112, DONE, R3), " \n");

        assertThat(after.answers(112, DONE, R3)).isEmpty();
    }

    @Test
    void theAnswerThatWasNotTouchedKeepsItsOrigin() {
        Plan imported = plan.with(new Value(121, DONE, R3, ROADS, "歩道の花壇を見回った。", "回答.xlsx!道路課!D5"));
        Plan after = Answers.write(imported, shared, "（公園課）やめた。\n（道路課）歩道の花壇を見回った。");

        assertThat(after.answers(121, DONE, R3)).extracting(Value::origin).containsExactly("", "回答.xlsx!道路課!D5");
    }
}
