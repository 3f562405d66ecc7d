package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final List<Throwable> faults = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Tasks inPlace = new Tasks(Runnable::run, Runnable::run, faults::add);
    private final Tasks later = new Tasks(waiting::add, Runnable::run, faults::add);

    @Test
    void workTellsWhereItIs() {
        Task task = inPlace.start("取込", progress -> progress.at("読み取っています", 0.5));

        assertThat(task.doingProperty().get()).isEqualTo("読み取っています");
        assertThat(task.partProperty().get()).isEqualTo(0.5);
        assertThat(inPlace.currentProperty().get()).isNull();
        assertThat(faults).isEmpty();
    }

    @Test
    void whatWorkThrowsIsHeardOf() {
        inPlace.start("取込", progress -> {
            throw new IOException("full");
        });

        assertThat(faults).singleElement().isInstanceOf(IOException.class);
    }

    @Test
    void workThatIsGivenUpStopsAtItsNextWordAndTellsNobody() {
        List<String> done = new ArrayList<>();
        Task task = later.start("取込", progress -> {
            progress.at("読み取っています", 0);
            done.add("never");
        });
        assertThat(later.currentProperty().get()).isSameAs(task);

        task.cancel();
        assertThat(later.currentProperty().get()).isNull();
        waiting.remove().run();

        assertThat(done).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void workThatHasBegunToWriteIsNotGivenUp() {
        List<String> done = new ArrayList<>();
        Task[] task = new Task[1];
        task[0] = later.start("取込", progress -> {
            progress.last("取り込んでいます");
            task[0].cancel();
            progress.at("仕上げています", 1);
            done.add("written");
        });
        waiting.remove().run();

        assertThat(done).containsExactly("written");
        assertThat(task[0].cancellableProperty().get()).isFalse();
    }
}
