package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final List<Answer> TWO = List.of(new Answer("公園課", "植えた。\n次年度も。"), new Answer("道路課", "なし"));

    @Test
    void answersAreJoinedUnderTheNamesOfTheirSections() {
        assertThat(Answers.join(TWO)).isEqualTo("(公園課)植えた。\n次年度も。\n(道路課)なし");
        assertThat(Answers.join(List.of(new Answer("", "共通"), TWO.get(1)))).isEqualTo("共通\n(道路課)なし");
        assertThat(Answers.join(List.of())).isEmpty();
    }

    @Test
    void whatWasJoinedIsSplitAgain() {
        assertThat(Answers.split(Answers.join(TWO), List.of("公園課", "道路課"))).isEqualTo(TWO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(公園課) 植えた\n(道路課) なし",
                "（公園課）植えた\n（道路課）なし",
                "【公園課】植えた\n【道路課】\nなし",
                "［公園課］植えた\n 〔道路課〕　なし",
                "公園課：植えた\n道路課： なし",
                "・公園課\n植えた\n・道路課\nなし"
            })
    void anAnswerIsHeadedInManyWaysAndKeepsItsOwn(String text) {
        List<Answer> answers = Answers.split(text, List.of());

        assertThat(answers)
                .extracting(Answer::section, Answers::said)
                .containsExactly(tuple("公園課", "植えた"), tuple("道路課", "なし"));
        assertThat(Answers.join(answers)).isEqualTo(text);
    }

    @Test
    void otherWordsHeadNothing() {
        String text = "(例)植えた\n(令和3年度)10本\n課題：水やり\n担当";

        assertThat(Answers.split(text, List.of())).containsExactly(new Answer("", text));
        assertThat(Answers.split("(水道課)なし", List.of("公園課"))).containsExactly(new Answer("", "(水道課)なし"));
    }

    @Test
    void anEmptyTextIsNoAnswer() {
        assertThat(Answers.split("", List.of())).isEmpty();
    }
}
