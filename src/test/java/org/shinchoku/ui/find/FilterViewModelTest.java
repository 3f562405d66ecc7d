package org.shinchoku.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.MemoryLog;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Since;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.kit.Tasks;

class FilterViewModelTest {

    private static final Condition CIRCLE = new Condition.Words("サロン");

    @TempDir
    private Path folder;

    private final OpenPlan open = Plans.open();
    private FilterViewModel filter;

    @BeforeEach
    void begin() {
        filter = filter();
    }

    private FilterViewModel filter() {
        return new FilterViewModel(new Finder(open), new Settings(folder.resolve("settings")), Plans.CLOCK);
    }

    @Test
    void theItemsThatMeetTheConditionsAreShownWithThoseAboveThem() {
        assertThat(filter.shownProperty().get()).isNull();
        filter.narrow(List.of(CIRCLE));
        assertThat(filter.shownProperty().get()).containsExactlyInAnyOrder(10L, 12L, 20L, 21L);
        assertThat(filter.countProperty().get()).isEqualTo("2 / 5項目");

        filter.narrow(List.of(CIRCLE, new Condition.Repost(false)));
        assertThat(filter.shownProperty().get()).containsExactlyInAnyOrder(10L, 12L);
        filter.narrow(List.of());
        assertThat(filter.shownProperty().get()).isNull();
        assertThat(filter.countProperty().get()).isEmpty();
    }

    @Test
    void anItemThatIsEditedAwayStaysUntilTheFilterIsRenewed() {
        filter.narrow(List.of(new Condition.Words("月2回")));
        open.edit("記入", plan -> plan.with(new Value(12, 3, null, 0, "毎週開いた", "")));

        assertThat(filter.shownProperty().get()).contains(12L);
        assertThat(filter.outdatedProperty().get()).contains("1件");
        filter.renew();
        assertThat(filter.shownProperty().get()).doesNotContain(12L);
        assertThat(filter.outdatedProperty().get()).isEmpty();
    }

    @Test
    void whatComesToMeetTheConditionsIsToldAndTakenBackIsNot() {
        filter.narrow(List.of(new Condition.Words("毎週")));
        assertThat(filter.shownProperty().get()).isEmpty();
        open.edit("記入", plan -> plan.with(new Value(11, 3, null, 0, "毎週開いた", "")));
        assertThat(filter.outdatedProperty().get()).isNotEmpty();
        open.undo();
        assertThat(filter.outdatedProperty().get()).isEmpty();
    }

    @Test
    void aNewItemIsShownWhateverItIs() {
        filter.narrow(List.of(CIRCLE));
        open.edit("追加", plan -> plan.with(new Item(13, 10, 2, 3, "", "新しい事業", false, 0)));
        assertThat(filter.shownProperty().get()).contains(13L, 12L);
        open.edit("削除", plan -> plan.without(Key.of(Kind.ITEM, 12)));
        filter.renew();
        assertThat(filter.shownProperty().get()).doesNotContain(12L, 13L);
    }

    @Test
    void changesAreReckonedFromADayAMeetingOrAnEntry() {
        open.edit("一", plan -> plan.with(new Value(11, 3, null, 0, "一", "")));
        open.edit("二", plan -> plan.with(new Value(12, 3, null, 0, "二", "")));
        long first = open.journal().get(0).number();
        filter.narrow(List.of(new Condition.Changed(Since.entry(first))));
        assertThat(filter.shownProperty().get()).contains(12L, 21L).doesNotContain(11L);

        LocalDate today = LocalDate.now(Plans.CLOCK);
        filter.narrow(List.of(new Condition.Changed(Since.day(today))));
        assertThat(filter.shownProperty().get()).contains(11L, 12L);
        filter.narrow(List.of(new Condition.Changed(Since.day(today.plusDays(1)))));
        assertThat(filter.shownProperty().get()).isEmpty();
    }

    @Test
    void whatIsEditedWhileAnEarlierPlanIsWorkedOutCountsToo() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        OpenPlan patient = new OpenPlan(
                new Editor(open.plan(), new MemoryLog(), Plans.CLOCK, "係"),
                new Tasks(waiting::add, Runnable::run, fault -> {
                    throw new AssertionError(fault);
                }));
        FilterViewModel slow =
                new FilterViewModel(new Finder(patient), new Settings(folder.resolve("settings")), Plans.CLOCK);
        patient.edit("一", plan -> plan.with(new Value(11, 3, null, 0, "一", "")));
        slow.narrow(List.of(
                new Condition.Changed(Since.entry(patient.journal().get(0).number()))));
        assertThat(slow.shownProperty().get()).isNull();
        patient.edit("二", plan -> plan.with(new Value(12, 3, null, 0, "二", "")));

        waiting.remove().run();
        assertThat(slow.shownProperty().get()).contains(12L).doesNotContain(11L);
        patient.edit("三", plan -> plan.with(new Value(11, 3, null, 0, "三", "")));
        assertThat(waiting).isEmpty();
        assertThat(slow.outdatedProperty().get()).contains("1件");
    }

    /** In a large plan both take long; nobody's keys wait for them. */
    @Test
    void whatIsLookedThroughIsPreparedAndWhatChangedIsSiftedAside() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        OpenPlan patient = new OpenPlan(
                new Editor(open.plan(), new MemoryLog(), Plans.CLOCK, "係"),
                new Tasks(waiting::add, Runnable::run, fault -> {
                    throw new AssertionError(fault);
                }));
        Finder finder = new Finder(patient);
        FilterViewModel slow = new FilterViewModel(finder, new Settings(folder.resolve("settings")), Plans.CLOCK);
        slow.prepare();
        assertThat(waiting).as("the folding of the texts").hasSize(1);
        waiting.remove().run();

        patient.edit("一", plan -> plan.with(new Value(11, 3, null, 0, "一", "")));
        slow.narrow(List.of(new Condition.Changed(Since.day(LocalDate.now(Plans.CLOCK)))));
        assertThat(slow.shownProperty().get()).isNull();
        waiting.remove().run();

        assertThat(slow.shownProperty().get()).containsExactlyInAnyOrder(10L, 11L);
    }

    @Test
    void filtersAreKeptByNameForEachPlan() {
        List<Condition> all = List.of(
                new Condition.Words("花壇; ,\n%"),
                new Condition.Section(List.of("公園課", "道路,課")),
                new Condition.Rated(5, new FiscalYear(2021), Layer.COMMITTEE, List.of("", "◎")),
                new Condition.Rated(5, null, null, List.of("○")),
                new Condition.Missing(new FiscalYear(2022)),
                new Condition.Changed(Since.lastMeeting()),
                new Condition.OnLevel(List.of(1L, 2L)),
                new Condition.Repost(true));
        filter.memory().keep("二; 公園", all);
        filter.memory().keep("一", List.of(CIRCLE));

        assertThat(filter().memory().all()).containsEntry("二; 公園", all).containsEntry("一", List.of(CIRCLE));
        filter().memory().forget("一");
        assertThat(filter().memory().all()).containsOnlyKeys("二; 公園");
        assertThat(ConditionText.read("名;nonsense,1")).isEmpty();
    }
}
