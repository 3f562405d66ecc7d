package org.shinchoku.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shinchoku.paper.Fonts;
import org.shinchoku.paper.Page;
import org.shinchoku.paper.Pages;
import org.shinchoku.paper.TextRun;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormManner.Marking;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Forms;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Progress;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a printer is given: the pages of the preview, each text and line in its place. */
@ExtendWith(ApplicationExtension.class)
class PrintWorkflowTest {

    private final Plan before = Plans.open().plan();
    private final Plan now = before.with(new Value(12, 3, null, 0, "月4回開いた", ""));

    /** A printer with A3 and A4 that reaches all but 10 points, or one that refuses. */
    private static final class Paper implements Press {
        private final List<Group> printed = new ArrayList<>();
        private int refuses = Integer.MAX_VALUE;
        private int until = Integer.MAX_VALUE;
        private boolean ends = true;
        private boolean breaks;
        private boolean cancelled;

        @Override
        public String name() {
            return "複合機";
        }

        @Override
        public int until(int count) {
            return Math.min(count, until);
        }

        @Override
        public Room room(Page page) {
            return new Room(10, 10, 10, page.width() - 20, page.height() - 20);
        }

        @Override
        public boolean print(Page page, Group placed) {
            if (breaks) {
                throw new IllegalStateException("out of order");
            }
            printed.add(placed);
            return printed.size() < refuses;
        }

        @Override
        public boolean end() {
            return ends;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private Pages pages(Marking marking) {
        Form form = Form.of(0, "", Base.MATRIX);
        Form marked = form.with(form.manner().with(marking));
        Form small = marked.with(marked.paper().withSize(16));
        return pages(small);
    }

    private Pages pages(Form form) {
        return Pages.of(Forms.lay(now, form, before), new Fonts());
    }

    /** A page for each item of the first level. */
    private Pages several() {
        Form form = Form.of(0, "", Base.MATRIX);
        long first = now.levels().iterator().next().id();
        Pages several = pages(form.with(form.level(first).withBreaks(true)));
        assertThat(several.pages()).hasSizeGreaterThan(1);
        return several;
    }

    private static Progress nobody() {
        return new Progress() {
            @Override
            public void at(String doing, double part) {}

            @Override
            public void last(String doing) {}
        };
    }

    private static <T extends Node> List<T> all(Node node, Class<T> type) {
        Stream<T> own = type.isInstance(node) ? Stream.of(type.cast(node)) : Stream.empty();
        Stream<T> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> all(child, type).stream())
                : Stream.empty();
        return Stream.concat(own, below).toList();
    }

    @Test
    void everyPageIsPrintedWithAllThatThePreviewShowsWhereItShowsIt() {
        Pages pages = pages(Marking.OLD_AND_NEW);
        Paper paper = new Paper();
        new PrintWorkflow(pages, paper).run(nobody());
        assertThat(paper.printed).hasSameSizeAs(pages.pages());
        for (int p = 0; p < pages.pages().size(); p++) {
            Page page = pages.pages().get(p);
            Group printed = paper.printed.get(p);
            assertThat(all(printed, Line.class)).hasSameSizeAs(page.rules());
            assertThat(all(printed, Rectangle.class)).hasSize(page.boxes().size() + 1);
            List<Text> texts = all(printed, Text.class);
            assertThat(texts).hasSameSizeAs(page.texts());
            assertThat(page.texts()).allSatisfy(run -> assertThat(texts).anyMatch(text -> isThere(text, run)));
        }
    }

    /** On the paper, whose reachable part begins 10 points from its edges. */
    private static boolean isThere(Text text, TextRun run) {
        Point2D place = text.localToScene(text.getX(), text.getY()).add(10, 10);
        return text.getText().equals(run.text())
                && text.isStrikethrough() == run.strike()
                && place.distance(run.x(), run.baseline()) < 0.01;
    }

    @Test
    void whatChangedIsMarkedOnPaperToo() {
        Paper paper = new Paper();
        new PrintWorkflow(pages(Marking.OLD_AND_NEW), paper).run(nobody());
        Paper plain = new Paper();
        new PrintWorkflow(pages(Marking.NONE), plain).run(nobody());
        assertThat(struck(paper)).as("of the item and of its repost").isEqualTo("22");
        assertThat(struck(plain)).isEmpty();
        assertThat(lines(paper)).isEqualTo(lines(plain) + 2);
    }

    private static String struck(Paper paper) {
        StringBuilder struck = new StringBuilder();
        paper.printed.forEach(page ->
                all(page, Text.class).stream().filter(Text::isStrikethrough).forEach(t -> struck.append(t.getText())));
        return struck.toString();
    }

    private static int lines(Paper paper) {
        return paper.printed.stream()
                .mapToInt(page -> all(page, Line.class).size())
                .sum();
    }

    /** A printer that has the last page wanted takes no more, which is no refusal. */
    @Test
    void pagesBehindTheLastOneWantedAreNotSent() {
        Paper paper = new Paper();
        paper.until = 1;
        new PrintWorkflow(several(), paper).run(nobody());
        assertThat(paper.printed).hasSize(1);
        assertThat(paper.cancelled).isFalse();
    }

    @Test
    void aPrinterIsToldWhereTheClerkGivesUp() {
        Paper paper = new Paper();
        Progress stopping = new Progress() {
            @Override
            public void at(String doing, double part) {
                if (part > 0) {
                    throw new CancellationException();
                }
            }

            @Override
            public void last(String doing) {}
        };
        assertThatThrownBy(() -> new PrintWorkflow(several(), paper).run(stopping))
                .isInstanceOf(CancellationException.class);
        assertThat(paper.printed).hasSize(1);
        assertThat(paper.cancelled).isTrue();
    }

    @Test
    void aPrinterIsToldWhereAPageCannotBeMade() {
        Paper paper = new Paper();
        paper.breaks = true;
        assertThatThrownBy(() -> new PrintWorkflow(several(), paper).run(nobody()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("out of order");
        assertThat(paper.cancelled).isTrue();
    }

    @Test
    void aPrinterThatRefusesAPageOrAllOfThemIsTold() {
        Paper refusing = new Paper();
        refusing.refuses = 1;
        assertThatThrownBy(() -> new PrintWorkflow(pages(Marking.NONE), refusing).run(nobody()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("プリンターが印刷を受け付けませんでした");
        assertThat(refusing.cancelled).isTrue();
        Paper late = new Paper();
        late.ends = false;
        assertThatThrownBy(() -> new PrintWorkflow(pages(Marking.NONE), late).run(nobody()))
                .isInstanceOf(UncheckedIOException.class);
    }
}
