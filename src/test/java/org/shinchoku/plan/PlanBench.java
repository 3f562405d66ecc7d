package org.shinchoku.plan;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a plan of 24 texts an item costs to build and to read through. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanBench {

    @Param({"50", "500", "5000"})
    private int items;

    private List<Row> rows;
    private Plan plan;

    @Setup
    public void prepare() {
        rows = Large.rows(items);
        plan = Plan.of(rows);
    }

    @Benchmark
    public Plan build() {
        return Plan.of(rows);
    }

    @Benchmark
    public Outline outline() {
        return Outline.of(plan);
    }

    @Benchmark
    public List<Fact> facts() {
        return Facts.of(plan);
    }
}
