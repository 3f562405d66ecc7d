package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.MemoryLog;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;

class OpenPlanTest {

    private static final Instant NOON = Instant.parse("2024-06-03T03:00:00Z");

    private final OpenPlan open = new OpenPlan(new Editor(
            Plan.of(new Head(1, "みどり計画", "", null, null)).with(new Level(2, 0, "施策")),
            new MemoryLog(),
            Clock.fixed(NOON, ZoneOffset.UTC),
            "係"));

    @Test
    void anEditShowsTheNewPlanAndNamesTheStepToTakeBack() {
        open.edit("項目の追加", plan -> plan.with(item(7)));

        assertThat(open.plan().item(7).label()).isEqualTo("見守り");
        assertThat(open.outline().items()).hasSize(1);
        assertThat(open.undoStepProperty().get()).isEqualTo("項目の追加");
        assertThat(open.canRedoProperty().get()).isFalse();
        assertThat(open.savedAtProperty().get()).isEqualTo(NOON);
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        open.edit("項目の追加", plan -> plan.with(item(7)));
        open.undo();
        assertThat(open.plan().item(7)).isNull();
        assertThat(open.redoStepProperty().get()).isEqualTo("項目の追加");

        open.redo();
        assertThat(open.plan().item(7)).isNotNull();
        assertThat(open.journal()).hasSize(3);
    }

    @Test
    void aPlanThatWasLeftIsHeardOfNoMoreThoughItsDoorStaysOpen() {
        Editor editor = new Editor(open.plan(), new MemoryLog(), Clock.systemUTC(), "係");
        OpenPlan left = new OpenPlan(editor);
        OpenPlan shown = new OpenPlan(editor);
        left.close();
        left.edit("項目の追加", plan -> plan.with(item(7)));

        assertThat(shown.plan().item(7)).isNotNull();
        assertThat(left.plan().item(7)).isNull();
    }

    @Test
    void anItemThatIsGoneIsNoLongerSelected() {
        open.edit("項目の追加", plan -> plan.with(item(7)));
        open.selectedItemProperty().set(7);

        open.edit("項目の削除", plan -> plan.without(Key.of(Kind.ITEM, 7)));

        assertThat(open.selectedItemProperty().get()).isZero();
    }

    @Test
    void whatIsLargeIsKeptAsideAndShownWhenItIsDurable() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        OpenPlan patient = new OpenPlan(
                new Editor(open.plan(), new MemoryLog(), Clock.systemUTC(), "係"),
                new Tasks(waiting::add, Runnable::run, fault -> {
                    throw new AssertionError(fault);
                }));
        List<Long> seen = new ArrayList<>();
        patient.editAside(
                "取込",
                plan -> plan.with(items(301)),
                () -> seen.add(patient.savedAtProperty().get().toEpochMilli()));
        assertThat(patient.plan().items().size()).isZero();
        assertThat(seen).isEmpty();

        waiting.remove().run();
        assertThat(patient.plan().items().size()).isEqualTo(301);
        assertThat(seen).hasSize(1);
        assertThat(patient.journal()).hasSize(1);

        patient.undo();
        assertThat(patient.plan().items().size()).isEqualTo(301);
        waiting.remove().run();
        assertThat(patient.plan().items().size()).isZero();
        patient.redo();
        waiting.remove().run();
        patient.takeBack(patient.journal().get(0).number(), stale -> fail("refused"));
        assertThat(patient.plan().items().size()).isEqualTo(301);
        waiting.remove().run();
        assertThat(patient.plan().items().size()).isZero();
    }

    @Test
    void whatIsSmallIsKeptAtOnce() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        OpenPlan patient = new OpenPlan(
                new Editor(open.plan(), new MemoryLog(), Clock.systemUTC(), "係"),
                new Tasks(waiting::add, Runnable::run, fault -> {
                    throw new AssertionError(fault);
                }));
        patient.edit("貼り付け", 300, plan -> plan.with(items(300)), () -> {});
        assertThat(patient.plan().items().size()).isEqualTo(300);
        patient.undo();
        assertThat(patient.plan().items().size()).isZero();
        assertThat(waiting).isEmpty();
        patient.edit("貼り付け", 301, plan -> plan.with(items(301)), () -> {});
        assertThat(waiting).hasSize(1);
    }

    @Test
    void anEditMadeWhileALargeOneIsUnderWayStaysInSight() {
        Deque<Runnable> toShow = new ArrayDeque<>();
        OpenPlan patient = new OpenPlan(
                new Editor(open.plan(), new MemoryLog(), Clock.systemUTC(), "係"),
                new Tasks(Runnable::run, toShow::add, fault -> {}));
        patient.editAside("取込", plan -> plan.with(items(2)), () -> {});
        patient.edit("名称の変更", plan -> plan.with(item(9)));
        toShow.forEach(Runnable::run);
        assertThat(patient.plan().items().size()).isEqualTo(3);
    }

    private static List<Item> items(int count) {
        return LongStream.range(1_000, 1_000 + count)
                .mapToObj(OpenPlanTest::item)
                .toList();
    }

    private static Item item(long id) {
        return new Item(id, 0, 2, Item.GAP, "1", "見守り", false, 0);
    }
}
