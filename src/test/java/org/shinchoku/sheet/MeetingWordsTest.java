package org.shinchoku.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormManner.Speaking;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Value;

/** What was said at meetings over two years, as handouts show it. */
class MeetingWordsTest {

    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R5 = new FiscalYear(2023);

    private final Plan plan = Plan.of(List.<Row>of(
            new Head(1, "みどり計画", "", R4, R5),
            new Level(10, 0, "施策"),
            new Level(11, 1, "事業"),
            Field.yearly(20, 11, 1, "意見・要望", Field.Kind.OPINION, List.of(R4, R5)),
            Field.yearly(21, 11, 2, "対応", Field.Kind.REPLY, List.of(R4, R5)),
            new Item(30, 0, 10, 1, "", "守る", false, 0),
            new Item(32, 30, 11, 1, "①", "剪定", false, 0),
            new Committee(60, "委員会"),
            new Meeting(61, 60, "第1回", LocalDate.of(2023, 7, 1), R4),
            new Meeting(62, 60, "第1回", LocalDate.of(2024, 7, 1), R5),
            new Opinion(70, 32, 61, 20, 1, "会長", "早く。"),
            new Reply(80, 70, 0, LocalDate.of(2023, 8, 1), "早めた。"),
            new Opinion(71, 32, 62, 20, 1, "", "丁寧に。"),
            new Opinion(72, 30, 62, 0, 2, "", "全体に遅い。"),
            new Value(32, 20, R5, 0, "安全に。", "")));

    private List<String> texts(Form form) {
        return texts(plan, form);
    }

    private static List<String> texts(Plan plan, Form form) {
        return Forms.lay(plan, form).sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Form form(Base base, Speaking speaking) {
        Form form = Form.of(0, "", base);
        return form.with(form.manner().with(speaking));
    }

    @Test
    void aCommitteesColumnShowsWhatWasSaidInItWhenTheYearWasLookedAt() {
        assertThat(texts(form(Base.MATRIX, Speaking.SHOWN))).contains("早く。（会長）", "早めた。", "安全に。\n丁寧に。");
    }

    @Test
    void whatStandsInTheColumnAlreadyIsNotSaidTwice() {
        Plan again = plan.with(new Value(32, 20, R5, 0, "安全に。\n丁寧に。", ""));
        Form form = form(Base.MATRIX, Speaking.SHOWN);
        assertThat(Forms.lay(again, form).sheets().get(0).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text))
                .contains("安全に。\n丁寧に。");
    }

    @Test
    void anOpinionIsNotHiddenByATextThatOnlyContainsItsWords() {
        Plan other = plan.with(List.of(new Value(32, 20, R5, 0, "丁寧に。と言うだけでは足りない。", "")));
        assertThat(texts(other, form(Base.MATRIX, Speaking.SHOWN))).contains("丁寧に。と言うだけでは足りない。\n丁寧に。");
    }

    @Test
    void nobodyIsQuotedForEverybody() {
        Form form = form(Base.PUBLIC, Speaking.SHOWN);
        Form chosen = form.with(form.shown().withColumns(List.of(new FormShown.Column(20, 0))));
        assertThat(texts(chosen)).contains("安全に。").noneMatch(text -> text.contains("丁寧"));
    }

    @Test
    void theYearBeforeStandsBesideByChoiceAndWhatIsSaidOfAPolicyIsShown() {
        assertThat(texts(form(Base.POLICY, Speaking.SHOWN)))
                .contains("安全に。\n丁寧に。", "全体に遅い。")
                .noneMatch(text -> text.contains("早く"));
        assertThat(texts(form(Base.POLICY, Speaking.WITH_EARLIER))).contains("剪定　前年度の意見と対応", "早く。（会長）\n→ 早めた。");
        assertThat(texts(form(Base.POLICY, Speaking.LEFT_OUT))).noneMatch(text -> text.contains("丁寧"));
    }

    private Sheet sheet(Plan of, Form form) {
        return Forms.lay(of, form).sheets().get(0);
    }

    /** What stands below a heading, the first of that name. */
    private static List<String> below(Sheet sheet, String heading) {
        for (int r = 0; r < sheet.rows().size(); r++) {
            for (int c = 0; c < sheet.width(); c++) {
                if (sheet.cell(r, c).text().equals(heading)) {
                    int column = c;
                    return sheet.rows().subList(r + 1, sheet.rows().size()).stream()
                            .map(row -> row.cell(column).text())
                            .filter(text -> !text.isEmpty())
                            .toList();
                }
            }
        }
        return null;
    }

    @Test
    void whatWasSaidInNoColumnHasOneOfItsOwnInATable() {
        Plan more = plan.with(List.of(
                new Opinion(73, 32, 62, 0, 3, "委員", "図を付けて。"), new Reply(81, 73, 0, LocalDate.of(2024, 8, 1), "付けた。")));
        for (Base base : List.of(Base.MATRIX, Base.EVALUATION, Base.CONFIRMATION)) {
            Sheet sheet = sheet(more, form(base, Speaking.SHOWN));
            assertThat(below(sheet, "施策への委員会の意見")).as(base.name()).containsExactly("全体に遅い。");
            assertThat(below(sheet, "委員会の意見")).as(base.name()).containsExactly("図を付けて。（委員）");
            assertThat(below(sheet, "意見への対応")).as(base.name()).containsExactly("付けた。");
        }
    }

    @Test
    void severalThatAreAnsweredInOnePlaceAreNumberedAsTheirAnswersAre() {
        Plan more = plan.with(List.of(
                new Opinion(73, 32, 62, 20, 3, "委員", "図を付けて。"),
                new Reply(81, 73, 0, LocalDate.of(2024, 8, 1), "付けた。")));
        Sheet sheet = sheet(more, form(Base.EVALUATION, Speaking.SHOWN));
        assertThat(below(sheet, "意見・要望")).containsExactly("安全に。\n①丁寧に。\n②図を付けて。（委員）");
        assertThat(below(sheet, "対応")).containsExactly("②付けた。");
    }

    /** The field of opinions has no column of answers behind it. */
    @Test
    void anAnswerToWhatWasSaidInAColumnWithoutAnswersHasItsPlaceToo() {
        Plan apart = plan.without(plan.field(21).key())
                .without(Key.of(Kind.REPLY, 80))
                .with(new Reply(82, 71, 0, LocalDate.of(2024, 8, 1), "気を付ける。"));
        for (Base base : List.of(Base.MATRIX, Base.EVALUATION, Base.CONFIRMATION)) {
            assertThat(below(sheet(apart, form(base, Speaking.SHOWN)), "意見への対応"))
                    .as(base.name())
                    .containsExactly("気を付ける。");
        }
    }

    @Test
    void thereIsNoColumnWhereNothingWasSaidOrTheFormLeavesItOut() {
        Plan less = plan.without(plan.row(Key.of(Kind.OPINION, 72)).key());
        assertThat(below(sheet(less, form(Base.MATRIX, Speaking.SHOWN)), "委員会の意見"))
                .isNull();
        assertThat(below(sheet(plan, form(Base.MATRIX, Speaking.LEFT_OUT)), "施策への委員会の意見"))
                .isNull();
        assertThat(texts(form(Base.PUBLIC, Speaking.SHOWN))).noneMatch(text -> text.contains("全体に遅い"));
    }

    @Test
    void whatWasSaidWithoutLookingAtAYearBelongsToTheOneThatIsReportedOn() {
        Plan more = plan.with(new Opinion(73, 32, 0, 0, 3, "", "図を付けて。"));
        Sheet sheet = sheet(more, form(Base.MATRIX, Speaking.SHOWN));
        assertThat(sheet.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text))
                .containsOnlyOnce("図を付けて。");
    }

    /** Whoever counted them in every year numbered lone opinions, and quoted these once more as those of the year before. */
    @Test
    void whatWasSaidWithoutLookingAtAYearIsNumberedAndQuotedInThatYearAlone() {
        Plan more = plan.with(List.of(
                new Opinion(73, 32, 0, 20, 3, "", "図を付けて。"),
                new Opinion(74, 32, 61, 0, 4, "", "前にも言った。"),
                new Opinion(75, 32, 0, 0, 5, "", "今も言う。")));
        List<String> matrix = texts(more, form(Base.MATRIX, Speaking.SHOWN));
        assertThat(matrix).contains("早く。（会長）", "前にも言った。", "今も言う。").containsOnlyOnce("安全に。\n①丁寧に。\n②図を付けて。");
        assertThat(below(sheet(more, form(Base.EVALUATION, Speaking.WITH_EARLIER)), "前年度の意見と対応"))
                .containsExactly("早く。（会長）\n前にも言った。\n→ 早めた。");
    }

    @Test
    void anEvaluationHasTheYearBeforeBesideByChoice() {
        Sheet sheet = sheet(plan, form(Base.EVALUATION, Speaking.WITH_EARLIER));
        assertThat(below(sheet, "前年度の意見と対応")).containsExactly("早く。（会長）\n→ 早めた。");
    }
}
