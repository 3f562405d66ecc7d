package org.shinchoku.ui.grid;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
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
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.FontAdvances;

/**
 * What the grid costs at 5,000 rows and 25 columns of long wrapped Japanese, painted by software at 1,600 × 900: opening
 * it, each frame of a sweep from top to bottom, and an edit up to the picture that shows it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Xmx512m",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true"
        })
public class GridBench {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;

    /** What is looked for while the frames are painted. */
    @Param({"", "実施"})
    private String sought;

    /** Whether a filter leaves every third item. */
    @Param({"false", "true"})
    private boolean narrowed;

    private Plan plan;
    private Outline outline;
    private FontAdvances advances;
    private Canvas canvas;
    private WritableImage picture;
    private Viewport port;
    private int step;

    @Setup
    public void start() {
        Platform.startup(() -> {});
        plan = Samples.large(5000, 6);
        outline = Outline.of(plan);
        onScreen(() -> {
            advances = FontAdvances.regular(Measure.SIZE);
            canvas = new Canvas(WIDTH, HEIGHT);
            picture = new WritableImage((int) WIDTH, (int) HEIGHT);
            port = new Viewport(narrowed ? model().narrowed(third(), outline) : model(), WIDTH, HEIGHT, 1, 0, 0);
            return null;
        });
    }

    private Set<Long> third() {
        Set<Long> some = new HashSet<>();
        plan.items().stream()
                .filter(item -> item.id() % 3 == 0 && outline.isLeaf(item.id()))
                .forEach(item -> {
                    some.add(item.id());
                    outline.ancestors(item.id()).forEach(above -> some.add(above.id()));
                });
        return some;
    }

    private GridModel model() {
        return GridModel.of(plan, outline, Choice.ALL, new Measure(advances));
    }

    /** Columns, rows, spans and the heights of all rows; the plan is there already. */
    @Benchmark
    public Object open() {
        return onScreen(this::model);
    }

    /** The rows and heights of what a filter leaves. */
    @Benchmark
    public Object narrow() {
        return onScreen(() -> port.model().narrowed(third(), outline));
    }

    /** One frame: moved on, painted, and drawn by the renderer into a picture. */
    @Benchmark
    public Object frame() {
        return onScreen(() -> {
            step++;
            double part = step % 997 / 997.0;
            return drawn(port.at(step % 13 * 120, part * port.mostY()));
        });
    }

    /** One text is written: the next model, only its row measured again, and the picture that shows it. */
    @Benchmark
    public Object edit() {
        return onScreen(() -> {
            step++;
            int row = step * 37 % port.model().rows().size();
            Subject subject = port.model().subject(new Place(row, 7));
            Plan next = Texts.write(port.model().plan(), subject, "見直しを行った。".repeat(1 + step % 20));
            port = port.of(port.model().at(next, outline)).showing(new Place(row, 7));
            return drawn(port);
        });
    }

    private Object drawn(Viewport seen) {
        GridPainter.paint(canvas.getGraphicsContext2D(), seen, Selection.START, -1, sought, 1, false);
        return canvas.snapshot(null, picture);
    }

    private static <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
