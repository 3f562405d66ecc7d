package org.shinchoku.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Area;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.workbook.Book;

class IntakeViewModelTest {

    private static final FiscalYear NOW = new FiscalYear(2024);

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(waiting::add, Runnable::run, fault -> {
        throw new AssertionError(fault);
    });
    private IntakeViewModel intake = open(Books.minato(), List.of());

    private IntakeViewModel open(Book book, List<Plan> plans) {
        First first = First.of(book, plans, 0, Reader.INTAKE);
        return new IntakeViewModel(first, NOW, Reader.INTAKE, new Latest("読み直しています", tasks));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private void look(String sheet, String address) {
        intake.sheet().go(intake.sheet().find(sheet, address).orElseThrow());
    }

    private About about() {
        return intake.cell().about();
    }

    private Tool tool(String id) {
        return about().tools().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(Tool tool, String option) {
        tool.choose().accept(tool.options().indexOf(option));
    }

    private List<String> labels() {
        return intake.understood().outline().items().stream().map(Item::label).toList();
    }

    @Test
    void aCellTellsWhatBecomesOfItAndWhy() {
        look("実績", "E3");

        assertThat(about().meaning()).isEqualTo(Meaning.VALUE);
        assertThat(about().sentence()).contains("朝の体操").contains("令和4年度").contains("取り込みます");
        assertThat(about().spoken()).startsWith("E3　延べ520人が参加した　記入内容");
    }

    @Test
    void theItemOfACellIsTheChosenOne() {
        ItemsViewModel items = new ItemsViewModel(intake);
        look("実績", "F5");

        assertThat(intake.understood().plan().item(items.itemProperty().get()).label())
                .isEqualTo("職場体験");
        assertThat(items.entryProperty().get().text()).isEqualTo("15社で受け入れた");

        items.choose(items.entriesProperty().get().stream()
                .filter(e -> e.text().startsWith("12社"))
                .findFirst()
                .orElseThrow());
        assertThat(intake.sheet().spot().address()).isEqualTo("E5");
    }

    @Test
    void theYearThatIsSaidOfAColumnIsReadAtOnce() {
        look("実績", "F2");
        choose(tool("tool-year"), "令和6年度");
        work();

        assertThat(intake.understood().plan().values().stream().map(Value::year))
                .contains(new FiscalYear(2024))
                .doesNotContain(new FiscalYear(2023));
        assertThat(intake.undoStepProperty().get()).isEqualTo("列の年度");
    }

    @Test
    void whatWasSaidLastWinsAndTheRestIsNotShown() {
        look("実績", "F2");
        choose(tool("tool-year"), "令和7年度");
        choose(tool("tool-year"), "令和6年度");
        assertThat(waiting).hasSize(2);
        work();

        assertThat(intake.understood().plan().values().stream().map(Value::year))
                .contains(new FiscalYear(2024))
                .doesNotContain(new FiscalYear(2025));
    }

    @Test
    void aCorrectionIsTakenBack() {
        Plan before = intake.understood().plan();
        look("実績", "D2");
        choose(tool("tool-role"), "取り込まない");
        work();
        assertThat(intake.understood().plan().values().stream().map(Value::text))
                .doesNotContain("健康課");

        intake.undo();
        work();
        assertThat(intake.understood().plan().values().size())
                .isEqualTo(before.values().size());
        assertThat(intake.undoStepProperty().get()).isEmpty();
    }

    @Test
    void aRowIsSaidToBeNoItemAndTheTotalToBeOne() {
        look("実績", "C6");
        choose(tool("tool-row"), "注記");
        work();
        assertThat(labels()).doesNotContain("企業訪問").contains("職場体験");
    }

    @Test
    void aLevelIsCalledAnotherName() {
        look("実績", "A2");
        about().naming().say().accept("柱");
        work();
        assertThat(intake.understood().plan().levels().stream().map(Level::name))
                .contains("柱");
    }

    @Test
    void aSheetIsLeftOut() {
        assertThat(intake.understood().isLeftOut(1)).isTrue();
        assertThat(intake.understood().isLeftOut(0)).isFalse();
    }

    @Test
    void theTitleOfTheClerkStaysWhenTheBookIsReadAgain() {
        intake.titleProperty().set("みなと計画");
        look("実績", "F2");
        choose(tool("tool-year"), "令和6年度");
        work();
        assertThat(intake.found().plan().head().title()).isEqualTo("みなと計画");
    }

    @Test
    void whatIsUnderstoodNoLongerIsToldAndTheLastStays() {
        for (String row : List.of("A2")) {
            look("実績", row);
            choose(tool("tool-row"), "注記");
            work();
        }
        assertThat(intake.troubleProperty().get()).isNotEmpty();
        assertThat(labels()).contains("朝の体操");

        intake.undo();
        work();
        assertThat(intake.troubleProperty().get()).isEmpty();
    }

    @Test
    void theNextBookOfTheShapeIsReadAsTheLastOne() {
        look("実績", "A2");
        about().naming().say().accept("柱");
        work();
        IntakeViewModel next = open(Books.minato(), List.of(intake.found().plan()));

        assertThat(next.understood().plan().levels().stream().map(Level::name)).contains("柱");
        assertThat(next.undoStepProperty().get()).isEqualTo(IntakeViewModel.KEPT);
        assertThat(next.keptNotice()).contains("みなと健康計画");
    }

    @Test
    void intoAPlanThatIsThereOnlyWhatIsTickedIsTaken() {
        TargetViewModel target = new TargetViewModel(intake, List.of(), null, new Latest("読み直しています", tasks));
        Plan base = intake.found().plan();
        Value first = base.values().stream()
                .filter(v -> v.text().startsWith("年4回"))
                .findFirst()
                .orElseThrow();
        Plan before = base.without(first.key());
        Value other = base.values().stream()
                .filter(v -> v.text().startsWith("12社"))
                .findFirst()
                .orElseThrow();
        before = before.with(new Value(other.item(), other.field(), other.year(), 0, "11社", ""));
        target.planProperty().set(before);
        work();

        assertThat(target.differences()).hasSize(2);
        target.take(
                target.differences().stream()
                        .filter(d -> d.before().equals("11社"))
                        .findFirst()
                        .orElseThrow(),
                false);
        Decision decision = target.decision();
        assertThat(target.takenProperty().get()).isEqualTo(1);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Add.class,
                        add -> assertThat(add.changes())
                                .extracting(c -> c.after() instanceof Value v ? v.text() : "")
                                .contains("年4回行った")
                                .doesNotContain("12社で受け入れた"));
    }

    @Test
    void rowsThatAreChosenTogetherBecomeOneHeading() {
        intake = open(
                Books.of("緑.csv", "緑のまとめ||", "みんなで|どうだった|", "つくる|春|秋", "花いっぱい|600株|200株", "雪かき|8回|2回", "川そうじ|3回|1回"),
                List.of());
        look("一覧", "A2");
        intake.sheet().stretch(1);
        assertThat(about().place()).isEqualTo("2～3行目");
        assertThat(about().tools()).extracting(Tool::name).containsExactly("選んだ2行");
        choose(tool("tool-row"), "見出し");
        work();

        assertThat(labels()).containsExactly("花いっぱい", "雪かき", "川そうじ");
        assertThat(intake.understood().shade(0).meaning(Area.cell(2, 1))).isEqualTo(Meaning.HEADING);
    }

    @Test
    void whereNothingIsUnderstoodTheHeadingsArePointedOut() {
        intake = open(Books.of("緑.csv", "緑のまとめ", "みんなで|どうだった", "花いっぱい|600株", "雪かき|8回"), List.of());
        assertThat(intake.troubleProperty().get())
                .contains("見出しのある表が見つかりませんでした")
                .contains("見出しの行を選び");
        assertThat(intake.understood().isLeftOut(0)).isFalse();
        look("一覧", "A2");
        choose(tool("tool-row"), "見出し");
        work();

        assertThat(intake.troubleProperty().get()).isEmpty();
        assertThat(labels()).containsExactly("花いっぱい", "雪かき");
    }

    @Test
    void whereNoColumnHoldsTitlesItIsPointedOut() {
        intake = open(Books.of("緑.csv", "令和4年度の予定|令和5年度の実績|令和6年度の実績", "花いっぱい|600株|7株", "雪かき|8回|9回"), List.of());
        assertThat(intake.troubleProperty().get()).contains("題名が並ぶ列を選び");
        look("一覧", "A2");
        choose(tool("tool-role"), "階層・題名");
        work();

        assertThat(intake.troubleProperty().get()).isEmpty();
        assertThat(labels()).containsExactly("花いっぱい", "雪かき");
    }

    @Test
    void whatIsSaidOfAColumnOrARowGoesBackToWhatIsFound() {
        look("実績", "F2");
        assertThat(about().reset()).isNull();
        choose(tool("tool-role"), "取り込まない");
        work();
        look("実績", "C6");
        choose(tool("tool-row"), "注記");
        work();
        about().reset().run();
        work();
        assertThat(labels()).contains("企業訪問");

        look("実績", "F4");
        about().reset().run();
        work();
        assertThat(intake.saidProperty().get()).isFalse();
        assertThat(intake.understood().plan().values()).extracting(Value::text).contains("年6回行った");
        intake.undo();
        work();
        assertThat(intake.understood().plan().values()).extracting(Value::text).doesNotContain("年6回行った");
    }

    @Test
    void allThatWasSaidIsForgottenAtOnceAndComesBackByUndo() {
        look("実績", "A2");
        about().naming().say().accept("柱");
        choose(new SheetTools(intake, NOW).leave(0), "取込：する");
        choose(new SheetTools(intake, NOW).year(0), "年度：令和4年度");
        work();
        intake.forget();
        work();
        assertThat(intake.saidProperty().get()).isFalse();
        assertThat(intake.understood().plan().levels()).extracting(Level::name).doesNotContain("柱");

        intake.undo();
        work();
        assertThat(intake.understood().plan().levels()).extracting(Level::name).contains("柱");
    }

    @Test
    void thePlanThatLiesOpenIsMeantWhereTheBookIsOfItsShapeOrTitle() {
        Plan minato = intake.found().plan();
        Plan other = open(Books.of("緑.csv", "緑の計画|", "事業名|実績", "花|1"), List.of())
                .found()
                .plan();
        List<Plan> plans = List.of(other, minato);

        assertThat(First.of(Books.minato(), plans, minato.head().id(), Reader.INTAKE)
                        .into())
                .isEqualTo(minato);
        assertThat(First.of(Books.minato(), plans, other.head().id(), Reader.INTAKE)
                        .into())
                .isNull();
        Book next = Books.of("来年.csv", "令和6年度 緑の計画||", "取組項目|担当課|評価", "花|公園課|A");
        assertThat(First.of(next, plans, other.head().id(), Reader.INTAKE).into())
                .isEqualTo(other);
        assertThat(First.of(next, plans, minato.head().id(), Reader.INTAKE).into())
                .isNull();
    }
}
