package org.shinchoku.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;

class EditorTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-04-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Plan EMPTY = Plan.of(new Head(1, "計画", "", null, null));

    private final MemoryLog log = new MemoryLog();
    private Editor editor = start(EMPTY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void undoingAllLeadsBackToTheBeginningAndRedoingAllToTheEnd(long seed) throws Conflict {
        RandomPlan random = new RandomPlan(seed);
        for (int i = 0; i < 30; i++) {
            editor.edit("編集" + i, random.edit(10));
        }
        Plan end = editor.plan();

        while (editor.undo()) {
            assertThat(editor.journal().redoable()).isPresent();
        }
        assertThat(editor.plan()).isEqualTo(EMPTY);
        while (editor.redo()) {
            assertThat(editor.journal().undoable()).isPresent();
        }
        assertThat(editor.plan()).isEqualTo(end);
    }

    /** Against two stacks of whole plans; the program is closed and opened again now and then. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void undoAndRedoAreTwoStacksWhateverHappensBetween(long seed) throws Conflict {
        RandomPlan random = new RandomPlan(seed);
        Random steps = new Random(seed);
        Deque<Plan> done = new ArrayDeque<>();
        Deque<Plan> undone = new ArrayDeque<>();
        for (int i = 0; i < 200; i++) {
            Plan before = editor.plan();
            switch (steps.nextInt(6)) {
                case 0, 1 -> {
                    if (editor.edit("編集", random.edit(5))) {
                        done.push(before);
                        undone.clear();
                    }
                }
                case 2, 3 ->
                    assertThat(move(editor.undo(), done, undone, before)).isEqualTo(editor.plan());
                case 4 -> assertThat(move(editor.redo(), undone, done, before)).isEqualTo(editor.plan());
                default -> editor = start(editor.plan());
            }
        }
        assertThat(replayed()).isEqualTo(editor.plan());
    }

    private static Plan move(boolean moved, Deque<Plan> from, Deque<Plan> to, Plan now) {
        assertThat(moved).isEqualTo(!from.isEmpty());
        if (!moved) {
            return now;
        }
        to.push(now);
        return from.pop();
    }

    private Plan replayed() throws Conflict {
        Plan plan = EMPTY;
        for (Entry entry : log.entries()) {
            plan = Diff.apply(plan, entry.changes());
        }
        return plan;
    }

    @Test
    void everyEntrySaysWhoDidWhatAndWhen() throws Conflict {
        editor.edit("委員会の登録", plan -> plan.with(new Committee(2, "委員会")));
        editor.undo();

        assertThat(log.marks())
                .containsExactly(
                        new Entry.Mark(1, CLOCK.instant(), "山田", "委員会の登録", Entry.Act.EDIT, 0),
                        new Entry.Mark(2, CLOCK.instant(), "山田", "委員会の登録", Entry.Act.UNDO, 1));
        assertThat(editor.journal().marks()).isEqualTo(log.marks());
        assertThat(editor.journal().mark(2).target()).isEqualTo(1);
    }

    @Test
    void anEditThatChangesNothingLeavesNoEntry() {
        assertThat(editor.edit("何もしない", plan -> plan)).isFalse();
        assertThat(editor.edit("同じ", plan -> plan.with(EMPTY.head()))).isFalse();

        assertThat(log.entries()).isEmpty();
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone() throws Conflict {
        editor.edit("一", plan -> plan.with(new Committee(2, "一")));
        editor.undo();
        editor.edit("二", plan -> plan.with(new Committee(2, "二")));

        assertThat(editor.redo()).isFalse();
    }

    @Test
    void staleChangesAreRefusedAndLeaveNoTrace() {
        List<Change> changes = List.of(Change.of(null, new Committee(2, "委員会")));
        editor.edit("先に", plan -> plan.with(new Committee(2, "審議会")));
        Plan before = editor.plan();

        assertThatThrownBy(() -> editor.accept("取込", changes)).isInstanceOf(Conflict.class);

        assertThat(editor.plan()).isSameAs(before);
        assertThat(log.entries()).hasSize(1);
    }

    @Test
    void acceptedChangesAreOneStep() throws Conflict {
        editor.accept("取込", List.of(Change.of(null, new Committee(2, "甲")), Change.of(null, new Committee(3, "乙"))));
        assertThat(editor.plan().committees().size()).isEqualTo(2);

        editor.undo();
        assertThat(editor.plan()).isEqualTo(EMPTY);
    }

    @Test
    void listenersHearOfAPlanOnlyWhenItIsKept() {
        List<Integer> kept = new ArrayList<>();
        editor.listen((before, after) -> kept.add(log.entries().size()));

        editor.edit("一", plan -> plan.with(new Committee(2, "一")));

        assertThat(kept).containsExactly(1);
    }

    @Test
    void whatCannotBeKeptDoesNotHappen() {
        Log full = new Log() {
            @Override
            public void append(Entry entry, Plan after) {
                throw new UncheckedIOException(new IOException("disk full"));
            }

            @Override
            public Entry entry(long number) {
                return log.entry(number);
            }

            @Override
            public int size(long number) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Entry.Mark> marks() {
                return List.of();
            }

            @Override
            public long nextNumber() {
                return 1;
            }
        };
        Editor failing = new Editor(EMPTY, full, CLOCK, "山田");

        assertThatThrownBy(() -> failing.edit("一", plan -> plan.with(new Committee(2, "一"))))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(failing.plan()).isSameAs(EMPTY);
        assertThat(failing.journal().undoable()).isEmpty();
    }

    private Editor start(Plan plan) {
        return new Editor(plan, log, CLOCK, "山田");
    }
}
