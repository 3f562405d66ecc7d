package org.shinchoku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings that a clerk takes for one word, and the way back to the text as written. */
class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "ＡＢＣ１２３, abc123",
        "ｶﾞｲﾄﾞﾗｲﾝ, ガイドライン",
        "ガイドライン, がいどらいん",
        "か\u3099い, がい",
        "サービス, サ―ビス",
        "1-1, １－１",
        "1−1, 1‐1",
        "10～20, 10〜20",
        "健康 推進　課, 健康推進課",
        "㈱, (株)",
        "①, 1",
        "葛\uDB40\uDD00城, 葛城",
    })
    void sameKey(String one, String other) {
        assertThat(Fold.key(one)).isEqualTo(Fold.key(other));
    }

    @ParameterizedTest
    @CsvSource({"課, 係", "はは, ぱぱ", "きよう, きょう", "1-1, 11"})
    void otherKey(String one, String other) {
        assertThat(Fold.key(one)).isNotEqualTo(Fold.key(other));
    }

    @Test
    void matchesAreFoundInTheTextAsWritten() {
        String text = "㈱ｹﾞｰﾄ　キーパー研修とゲートキーパー";
        Folded folded = Fold.of(text);
        assertThat(folded.key()).isEqualTo(Fold.key(text));
        assertThat(folded.find("げーとキーパー"))
                .extracting(m -> text.substring(m.start(), m.end()))
                .containsExactly("ｹﾞｰﾄ　キーパー", "ゲートキーパー");
    }

    @Test
    void aMatchInsideOneCharacterTakesAllOfIt() {
        assertThat(Fold.of("第㍻年").find("成")).containsExactly(new Slice(1, 2));
    }

    @Test
    void manyCharactersFromOneStillFindTheirWayBack() {
        String text = "ﷺ".repeat(9) + "終";
        assertThat(Fold.of(text).find("終")).containsExactly(new Slice(9, 10));
    }

    @Test
    void nothingSoughtNothingFound() {
        assertThat(Fold.of("相談").find(" ")).isEmpty();
    }
}
