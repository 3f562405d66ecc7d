package org.shinchoku.edit;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Large;
import org.shinchoku.plan.Plan;

/** What an edit costs before it is kept, and what a comparison costs that finds little, or everything. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditBench {

    @Param({"50", "500", "5000"})
    private int items;

    private Plan plan;
    private Plan edited;
    private Plan readAnew;
    private Plan empty;
    private Editor editor;
    private int round;

    @Setup
    public void prepare() {
        plan = Large.plan(items);
        edited = Cells.write(plan, Large.item(items / 2), Large.field(), Large.FIRST, "改めた");
        readAnew = Large.plan(items);
        empty = Plan.of(plan.head());
    }

    /** The journal in memory must not grow for ever. */
    @Setup(Level.Iteration)
    public void start() {
        editor = new Editor(plan, new MemoryLog(), Clock.systemUTC(), "計測");
    }

    @Benchmark
    public boolean editOneCell() {
        int n = round++;
        return editor.edit("記入", now -> Cells.write(now, Large.item(n % items), Large.field(), Large.FIRST, "改めた" + n));
    }

    @Benchmark
    public List<Change> differenceOfOneCell() {
        return Diff.between(plan, edited);
    }

    @Benchmark
    public List<Change> differenceOfEqualPlansReadTwice() {
        return Diff.between(plan, readAnew);
    }

    @Benchmark
    public List<Change> differenceFromNothing() {
        return Diff.between(empty, plan);
    }
}
