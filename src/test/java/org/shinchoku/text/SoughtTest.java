package org.shinchoku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are met as closely as the clerk asked, and replaced where they stand and nowhere else. */
class SoughtTest {

    @ParameterizedTest
    @CsvSource({
        // words, strict, cased, text, where they begin
        "サポート, false, false, ｻﾎﾟｰﾄとさぽーと, 0 6",
        "サポート, true, false, ｻﾎﾟｰﾄとサポート, 6",
        "sns, false, false, ＳＮＳとSnsとsns, 0 4 8",
        "sns, false, true, ＳＮＳとｓｎｓとsns, 4 8",
        "sns, true, false, ＳＮＳとSNSとsns, 4 8",
        "sns, true, true, ＳＮＳとSNSとsns, 8",
        "ああ, false, false, あああああ, 0 2",
        "ああ, true, true, あああああ, 0 2",
    })
    void metAsCloselyAsAsked(String words, boolean strict, boolean cased, String text, String places) {
        assertThat(new Sought(words, strict, cased).in(text))
                .extracting(slice -> Integer.toString(slice.start()))
                .containsExactly(places.split(" "));
    }

    @Test
    void whatIsReplacedIsMarkedBeforeAndAfter() {
        Sought.Replaced replaced = Sought.of("ｻﾎﾟｰﾄ").replace("生活サポートとさぽーと", "支援");
        assertThat(replaced.text()).isEqualTo("生活支援と支援");
        assertThat(replaced.marks().gone()).containsExactly(new Slice(2, 6), new Slice(7, 11));
        assertThat(replaced.marks().added()).containsExactly(new Slice(2, 4), new Slice(5, 7));
    }

    @Test
    void aCharacterOfWhichTheWordsAreAPartStays() {
        assertThat(Sought.of("株").in("㈱みなと")).hasSize(1);
        assertThat(Sought.of("株").replace("㈱みなと、株式", "有").text()).isEqualTo("㈱みなと、有式");
        assertThat(Sought.of("(株)").replace("㈱みなと", "").text()).isEqualTo("みなと");
    }

    @Test
    void nothingIsMetByNothingAndSpacesOnlyStrictly() {
        assertThat(Sought.of("　").isEmpty()).isTrue();
        assertThat(new Sought("　", true, true).replace("甲　乙", "").text()).isEqualTo("甲乙");
        assertThat(new Sought("", true, true).in("甲")).isEmpty();
    }
}
