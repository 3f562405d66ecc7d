package org.shinchoku.ui.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shinchoku.intake.Mapping;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.ui.kit.Latest;

/**
 * A book as it is understood, corrected by the clerk until it is right.
 *
 * <p>Each correction has the whole book read again off the screen's thread; what is asked for last is what is shown.
 */
final class IntakeViewModel {

    static final String KEPT = "前回の読み方";

    private final Reader reader;
    private final Latest latest;
    private final FiscalYear now;
    private final SheetViewModel sheet;
    private final DoubtsViewModel doubts;
    private final CellViewModel cell;
    private final ReadOnlyObjectWrapper<Understood> understood = new ReadOnlyObjectWrapper<>(this, "understood");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final ReadOnlyStringWrapper undoStep = new ReadOnlyStringWrapper(this, "undoStep", "");
    private final ReadOnlyBooleanWrapper given = new ReadOnlyBooleanWrapper(this, "said");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final Deque<Correction> done = new ArrayDeque<>();
    private Mapping said;
    private String keptNotice = "";

    /** @param now this fiscal year */
    IntakeViewModel(First first, FiscalYear now, Reader reader, Latest latest) {
        this.reader = reader;
        this.latest = latest;
        hold(first.said());
        this.now = now;
        this.sheet = first.understood().sheet();
        this.doubts = new DoubtsViewModel(sheet);
        if (first.from() != null) {
            done.push(new Correction(KEPT, Mapping.none()));
            undoStep.set(KEPT);
            keptNotice = "前に取り込んだ「" + first.from().head().title() + "」と同じ読み方で読み取りました。Ctrl+Z で、自動の判定に戻ります。";
        }
        show(first.understood());
        this.cell = new CellViewModel(this);
    }

    private void show(Understood now) {
        Understood before = understood.get();
        trouble.set(now.trouble());
        if (before != null && before.trouble().isEmpty() && !now.trouble().isEmpty()) {
            return; // what was understood before stays to be seen, with the reason why it no longer holds
        }
        if (before == null || title.get().equals(before.plan().head().title())) {
            title.set(now.plan().head().title());
        }
        understood.set(now);
        doubts.show(now.doubts());
    }

    /** Says something of the book that was not found out, and reads it again. */
    void correct(String what, Mapping corrected) {
        if (!corrected.equals(said)) {
            done.push(new Correction(what, said));
            say(corrected);
        }
    }

    /** Everything is found out anew, as if nothing had been said. */
    void forget() {
        correct("すべて自動判定", Mapping.none());
    }

    /** Takes the last correction back. */
    void undo() {
        if (!done.isEmpty()) {
            say(done.pop().before());
        }
    }

    private void say(Mapping now) {
        hold(now);
        latest.ask(() -> reader.read(sheet, now), this::show);
    }

    private void hold(Mapping now) {
        said = now;
        undoStep.set(done.isEmpty() ? "" : done.peek().what());
        given.set(!said.equals(Mapping.none()));
    }

    /** Waits no longer for the book to be read again; the correction is taken back. */
    void giveUp() {
        latest.giveUp();
        if (!done.isEmpty()) {
            hold(done.pop().before());
        }
    }

    /** What is understood, as a plan of its own with the name that the clerk gave it. */
    Decision.Found found() {
        return new Decision.Found(understood.get(), title.get().strip());
    }

    /** That the book was read as one of its shape was before. */
    String keptNotice() {
        return keptNotice;
    }

    /** What the clerk said of the book. */
    Mapping said() {
        return said;
    }

    /** This fiscal year. */
    FiscalYear now() {
        return now;
    }

    SheetViewModel sheet() {
        return sheet;
    }

    DoubtsViewModel doubts() {
        return doubts;
    }

    /** The cell that is looked at. */
    CellViewModel cell() {
        return cell;
    }

    Understood understood() {
        return understood.get();
    }

    ReadOnlyObjectProperty<Understood> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** Why nothing was understood, or empty. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The last correction, or empty. */
    ReadOnlyStringProperty undoStepProperty() {
        return undoStep.getReadOnlyProperty();
    }

    /** Whether the book is being read again. */
    BooleanBinding busy() {
        return latest.busy();
    }

    /** Whether anything of the book is read as the clerk, or an earlier book, had it. */
    ReadOnlyBooleanProperty saidProperty() {
        return given.getReadOnlyProperty();
    }

    /** What the plan is to be called. */
    StringProperty titleProperty() {
        return title;
    }
}
