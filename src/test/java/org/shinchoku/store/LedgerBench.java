package org.shinchoku.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Large;
import org.shinchoku.plan.Plan;

/** What it costs to open a ledger, and to make an edit durable in it. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class LedgerBench {

    private static final Clock CLOCK = Clock.systemUTC();

    @Param({"50", "500", "5000"})
    private int items;

    private Path folder;
    private Path file;
    private Ledger ledger;
    private Editor editor;
    private int round;

    @Setup
    public void prepare() throws IOException, LedgerFault {
        folder = Files.createTempDirectory("bench");
        file = folder.resolve("台帳");
        Plan plan = Large.plan(items);
        try (Ledger fresh = Ledger.create(file, CLOCK)) {
            fresh.found(plan.head());
            new Editor(Plan.of(plan.head()), fresh.log(plan.head().id()), CLOCK, "計測").edit("初回取込", empty -> plan);
        }
    }

    @TearDown
    public void clear() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** Opened for the edits, and for the openings closed again. */
    @Setup(Level.Iteration)
    public void open() throws LedgerFault {
        ledger = Ledger.open(file, CLOCK);
        editor = new Editor(ledger.plan(1), ledger.log(1), CLOCK, "計測");
    }

    @TearDown(Level.Iteration)
    public void close() {
        ledger.close();
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 3)
    public boolean editDurably() {
        int n = round++;
        return editor.edit("記入", now -> Cells.write(now, Large.item(n % items), Large.field(), Large.FIRST, "改めた" + n));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public Plan openAndRead() throws LedgerFault {
        ledger.close();
        ledger = Ledger.open(file, CLOCK);
        return ledger.plan(1);
    }
}
