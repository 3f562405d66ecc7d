package org.shinchoku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may enter a document. */
class CleanTest {

    @Test
    void aCleanTextIsLeftAlone() {
        String text = "①～⑳ 髙﨑 ㈱𠮷野 葛\uDB40\uDD00城 👨\u200D👩\n◎○△×";
        assertThat(Clean.of(text).text()).isSameAs(text);
        assertThat(Clean.of(text).changes()).isEmpty();
    }

    @Test
    void lineBreaksBecomeOneKindWithoutAWord() {
        Cleaned cleaned = Clean.of("一\r\n二\r三\u2028四\u000b五");
        assertThat(cleaned.text()).isEqualTo("一\n二\n三\n四\n五");
        assertThat(cleaned.changes()).isEmpty();
    }

    @Test
    void whatCannotBeShownIsReplacedAndTold() {
        Cleaned cleaned = Clean.of("\uFEFF担当\t課\u200B名\u0007\uE000と\uD842");
        assertThat(cleaned.text()).isEqualTo("担当 課名〓と〓");
        assertThat(cleaned.changes())
                .extracting(Cleaned.Change::sentence)
                .containsExactly(
                        "使えない文字（U+FEFF）を取り除きました。",
                        "タブを空白に置き換えました。",
                        "使えない文字（U+200B）を取り除きました。",
                        "使えない文字（U+0007）を取り除きました。",
                        "外字（U+E000）を「〓」に置き換えました。",
                        "使えない文字（U+D842）を「〓」に置き換えました。");
    }
}
