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
import org.shinchoku.text.Sought;

/**
 * What a key costs in the search of 5,000 items with 24 texts each, as the program runs it: a word that stands nowhere, in
 * few, in every cell; and what the index costs to make and to follow an edit.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IndexBench {

    @Param({"不在", "課12", "満足という", "た"})
    private String words;

    private Plan plan;
    private Outline outline;
    private Index index;
    private int edits;

    @Setup
    public void prepare() {
        plan = Large.plan(5000);
        outline = Outline.of(plan);
        index = Index.of(plan);
    }

    @Benchmark
    public List<Spot> read() {
        return index.read(Sought.of(words), outline);
    }

    @Benchmark
    public Index make() {
        return Index.of(plan);
    }

    @Benchmark
    public Index follow() {
        edits++;
        long item = Large.item(edits % 5000);
        return index.at(plan.with(new Value(item, Large.field(), Large.FIRST, 0, "見直した" + edits, "")));
    }
}
