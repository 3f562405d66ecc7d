package org.shinchoku.ui.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shinchoku.intake.NotUnderstood;
import org.shinchoku.intake.Proposal;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reading;
import org.shinchoku.ui.kit.Task;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.workbook.Book;

/**
 * A book as it is understood, corrected by the clerk until it is right.
 *
 * <p>Each correction has the whole book read again off the screen's thread; what is asked for last is what is shown.
 */
final class IntakeViewModel {

    /** Reads a book, with what the clerk said of it. */
    @FunctionalInterface
    interface Reader {
        Proposal read(Book book, Reading said) throws NotUnderstood;
    }

    private final Book book;
    private final Reader reader;
    private final Tasks tasks;
    private final Executor screen;
    private final SheetViewModel sheet;
    private final DoubtsViewModel doubts;
    private final ReadOnlyObjectWrapper<Understood> understood = new ReadOnlyObjectWrapper<>(this, "understood");
    private final ReadOnlyObjectWrapper<Reading> said = new ReadOnlyObjectWrapper<>(this, "said");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final ReadOnlyStringWrapper undoStep = new ReadOnlyStringWrapper(this, "undoStep", "");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final Deque<Step> done = new ArrayDeque<>();
    private Task running;
    private long asked;

    /** A correction, and what was said before it. */
    private record Step(String what, Reading before) {}

    /**
     * @param tasks where books are read again
     * @param screen where what was read is shown
     * @param first what was understood so far
     * @param said what was said of it, or null
     */
    IntakeViewModel(Book book, Reader reader, Tasks tasks, Executor screen, Proposal first, Reading said) {
        this.book = book;
        this.reader = reader;
        this.tasks = tasks;
        this.screen = screen;
        this.sheet = new SheetViewModel(book);
        this.doubts = new DoubtsViewModel(sheet);
        this.said.set(said);
        show(Understood.of(book, sheet, first));
    }

    private void show(Understood now) {
        Understood before = understood.get();
        String found = now.plan().head().title();
        if (before == null || title.get().equals(before.plan().head().title())) {
            title.set(found);
        }
        trouble.set("");
        understood.set(now);
        doubts.show(now.doubts());
    }

    /** Says something of the book that was not found out, and reads it again. */
    void correct(String what, Reading corrected) {
        if (!Objects.equals(corrected, said.get())) {
            done.push(new Step(what, said.get()));
            say(corrected);
        }
    }

    /** Takes the last correction back. */
    void undo() {
        if (!done.isEmpty()) {
            say(done.pop().before());
        }
    }

    private void say(Reading now) {
        said.set(now);
        undoStep.set(done.isEmpty() ? "" : done.peek().what());
        if (running != null) {
            running.cancel();
        }
        long mine = ++asked;
        running = tasks.start("読み直しています", progress -> {
            progress.at("", -1);
            Outcome outcome = read(now);
            progress.at("", -1);
            screen.execute(() -> take(mine, outcome));
        });
    }

    private Outcome read(Reading now) {
        try {
            return new Outcome(Understood.of(book, sheet, reader.read(book, now)), "");
        } catch (NotUnderstood e) {
            return new Outcome(null, e.sentence());
        }
    }

    /** What a reading ended in: what was understood, or why nothing was. */
    private record Outcome(Understood understood, String trouble) {}

    private void take(long number, Outcome outcome) {
        if (number == asked && outcome.understood() != null) {
            show(outcome.understood());
        } else if (number == asked) {
            trouble.set(outcome.trouble());
        }
    }

    /** Waits no longer for the book to be read again; the correction is taken back. */
    void giveUp() {
        if (running != null && !done.isEmpty()) {
            running.cancel();
            asked++;
            said.set(done.pop().before());
            undoStep.set(done.isEmpty() ? "" : done.peek().what());
        }
    }

    /** What is taken in as it stands now. */
    Decision decision() {
        Plan plan = understood().plan();
        Head head = plan.head();
        return new Decision(plan.with(new Head(head.id(), title.get().strip(), head.office(), head.from(), head.to())));
    }

    Book book() {
        return book;
    }

    SheetViewModel sheet() {
        return sheet;
    }

    DoubtsViewModel doubts() {
        return doubts;
    }

    /** What the cells of a sheet were taken for. */
    Shade shade(int tab) {
        return understood.get().shades().get(tab);
    }

    Understood understood() {
        return understood.get();
    }

    ReadOnlyObjectProperty<Understood> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** What the clerk said of the book, or null. */
    Reading said() {
        return said.get();
    }

    /** Why nothing was understood after the last correction, or empty. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The last correction, or empty. */
    ReadOnlyStringProperty undoStepProperty() {
        return undoStep.getReadOnlyProperty();
    }

    /** Whether the book is being read again. */
    BooleanBinding busy() {
        return tasks.currentProperty().isNotNull();
    }

    /** What the plan is to be called. */
    StringProperty titleProperty() {
        return title;
    }
}
