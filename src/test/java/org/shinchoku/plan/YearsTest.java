package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.plan.Samples.DONE;
import static org.shinchoku.plan.Samples.R3;
import static org.shinchoku.plan.Samples.R4;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearsTest {

    private static final FiscalYear R5 = R4.next();

    @Test
    void theNextYearIsOpenedInEveryFieldThatGoesOn() {
        Field ahead = Field.yearly(40, 2, 9, "翌年度の予定", Field.Kind.TEXT, List.of(R4, R5));
        Field ended = Field.yearly(41, 2, 10, "旧様式の評価", Field.Kind.TEXT, List.of(R3.plus(-1)));
        Plan plan = Samples.plan().with(List.of(ahead, ended));

        Plan opened = Years.openNext(plan);

        assertThat(opened.field(DONE.id()).years()).containsExactly(R3, R4, R5);
        assertThat(opened.field(40).years()).containsExactly(R4, R5, R5.next());
        assertThat(opened.field(41)).isEqualTo(ended);
        assertThat(opened.field(Samples.AIM.id())).isEqualTo(Samples.AIM);
    }

    @Test
    void aPlanWithoutYearsHasNoNextOne() {
        Plan plan = Plan.of(new Head(1, "計画", "", null, null));

        assertThat(Years.openNext(plan)).isSameAs(plan);
    }

    @Test
    void aYearThatIsOpenStaysAsItIs() {
        Plan plan = Samples.plan();

        assertThat(Years.open(plan, R4)).isSameAs(plan);
        assertThat(Years.of(Years.open(plan, R5))).containsExactly(R3, R4, R5);
    }

    @Test
    void yearsThatFollowEachOtherAreNamedAsASpan() {
        assertThat(inWords()).isEmpty();
        assertThat(inWords(2019)).isEqualTo("令和元年度");
        assertThat(inWords(2018, 2019, 2020, 2021)).isEqualTo("平成30年度～令和3年度");
        assertThat(inWords(2019, 2021, 2022, 2024)).isEqualTo("令和元年度、令和3年度～令和4年度、令和6年度");
    }

    private static String inWords(Integer... years) {
        return Years.inWords(Stream.of(years).map(FiscalYear::new).toList(), Spelling.ERA);
    }
}
