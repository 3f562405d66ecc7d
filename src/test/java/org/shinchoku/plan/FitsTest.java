package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;
import static org.shinchoku.plan.Samples.TREES;
import static org.shinchoku.plan.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;

class FitsTest {

    @Test
    void figuresFitNumbersAndSentencesDoNot() {
        assertThat(missed(Field.Kind.NUMBER, "520", "延べ520人")).isEmpty();
        assertThat(missed(Field.Kind.NUMBER, "520", "概ね実施")).containsExactly("概ね実施");
        assertThat(missed(Field.Kind.PERCENT, "100%", "①92.5% ②97.1%")).containsExactly("①92.5% ②97.1%");
        assertThat(missed(Field.Kind.DATE, "令和5年3月31日", "未定")).containsExactly("未定");
        assertThat(missed(Field.Kind.TEXT, "何でも", "520")).isEmpty();
    }

    @Test
    void marksFitWhateverTheirWidthAndWhatHasNoTargetFitsToo() {
        Plan plan = Samples.plan()
                .with(Scales.degrees(30))
                .with(value(TREES, Samples.DEGREE, R3, "５"))
                .with(value(TREES, Samples.DEGREE, R4, "未実施"));

        assertThat(Fits.missed(plan, Samples.DEGREE)).extracting(Value::text).containsExactly("未実施");
        assertThat(Fits.missed(plan.with(value(TREES, Samples.DEGREE, R4, "—")), Samples.DEGREE))
                .isEmpty();
        assertThat(Fits.missed(plan, Samples.DEGREE.withScale(0))).isEmpty();
    }

    private static List<String> missed(Field.Kind kind, String one, String other) {
        Plan plan = Samples.plan().with(value(TREES, DONE, R3, one)).with(value(TREES, DONE, R4, other));
        return Fits.missed(plan, DONE.of(kind)).stream().map(Value::text).toList();
    }
}
