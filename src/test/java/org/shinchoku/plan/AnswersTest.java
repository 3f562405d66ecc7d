package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
    @ValueSource(strings = {"(公園課) 植えた\n(道路課) なし", "（公園課）植えた\n（道路課）なし", "【公園課】植えた\n【道路課】なし", "［公園課］植えた\n 〔道路課〕　なし"})
    void allBracketsHeadAnAnswer(String text) {
        assertThat(Answers.split(text, List.of())).containsExactly(new Answer("公園課", "植えた"), new Answer("道路課", "なし"));
    }

    @Test
    void bracketsAroundOtherWordsHeadNothing() {
        String text = "(例)植えた\n(令和3年度)10本";

        assertThat(Answers.split(text, List.of())).containsExactly(new Answer("", text));
        assertThat(Answers.split("(水道課)なし", List.of("公園課"))).containsExactly(new Answer("", "(水道課)なし"));
    }

    @Test
    void anEmptyTextIsNoAnswer() {
        assertThat(Answers.split("", List.of())).isEmpty();
    }
}
