package org.shinchoku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RewordingTest {

    @Test
    void wordsThatWereExchangedAreFoundOnBothSides() {
        String before = "講座を3回開催し、延べ60人が参加した。";
        String after = "講座を5回開催し、延べ88人が市内から参加した。";
        Rewording rewording = Rewording.between(before, after);

        assertThat(texts(before, rewording.gone())).containsExactly("3", "60");
        assertThat(texts(after, rewording.added())).containsExactly("5", "88", "市内から");
    }

    @Test
    void wordsSideBySideAreOnePart() {
        String after = "計画どおり、屋内の新しい会場で実施した。";
        Rewording rewording = Rewording.between("計画どおり、実施した。", after);

        assertThat(rewording.gone()).isEmpty();
        assertThat(texts(after, rewording.added())).containsExactly("屋内の新しい会場で");
    }

    @Test
    void theSameTextDiffersNowhere() {
        assertThat(Rewording.between("実施した。", "実施した。")).isEqualTo(Rewording.between("", ""));
    }

    @Test
    void anotherTextIsNoRewordedOne() {
        Rewording rewording = Rewording.between("花壇の世話役を募った。", "夜間照明を12基更新し、電力を半減。");

        assertThat(rewording.gone()).isEmpty();
        assertThat(rewording.added()).isEmpty();
    }

    private static List<String> texts(String text, List<Slice> parts) {
        return parts.stream()
                .map(part -> text.substring(part.start(), part.end()))
                .toList();
    }
}
