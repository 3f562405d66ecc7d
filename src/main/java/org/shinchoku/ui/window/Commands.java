package org.shinchoku.ui.window;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.ledger.Ledgers;
import org.shinchoku.ui.ledger.WelcomeView;

/** What menus, bar, keys and the first page do, each once. */
final class Commands implements WelcomeView.Choices {

    private final DeskViewModel desk;
    private final FilePicker files;
    private final Procedures procedures;
    private final Path sample;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoStep = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoStep = new ReadOnlyStringWrapper("");

    /** @param sample where the fictional plan is kept that can be tried out */
    Commands(DeskViewModel desk, FilePicker files, Procedures procedures, Path sample) {
        this.desk = desk;
        this.files = files;
        this.procedures = procedures;
        this.sample = sample;
        desk.planProperty().addListener((o, before, now) -> follow(now));
        follow(desk.planProperty().get());
    }

    private void follow(OpenPlan open) {
        canUndo.unbind();
        canRedo.unbind();
        undoStep.unbind();
        redoStep.unbind();
        if (open == null) {
            canUndo.set(false);
            canRedo.set(false);
            undoStep.set("");
            redoStep.set("");
        } else {
            canUndo.bind(open.canUndoProperty());
            canRedo.bind(open.canRedoProperty());
            undoStep.bind(open.undoStepProperty());
            redoStep.bind(open.redoStepProperty());
        }
    }

    @Override
    public void create() {
        files.save("新しい台帳の置き場所", "進捗台帳.shinchoku", Ledgers.SORT).ifPresent(desk::create);
    }

    @Override
    public void open() {
        files.open("台帳を開く", Ledgers.SORT).ifPresent(desk::open);
    }

    @Override
    public void open(Path ledger) {
        desk.open(ledger);
    }

    @Override
    public void sample() {
        desk.sample(sample);
    }

    void closeLedger() {
        desk.leave();
    }

    /** 取込: asks for a file and brings it in. */
    void bring() {
        procedures.bring();
    }

    /** 取込 of what was copied elsewhere. */
    void paste() {
        procedures.paste();
    }

    void bring(Path file) {
        procedures.bring(file);
    }

    /** 新しい計画: begins a plan without a sheet. */
    void found() {
        procedures.found();
    }

    void export() {
        procedures.export();
    }

    void hear() {
        procedures.hear();
    }

    void inquire() {
        procedures.inquire();
    }

    void backups() {
        procedures.backups();
    }

    void undo() {
        if (desk.planProperty().get() != null) {
            desk.planProperty().get().undo();
        }
    }

    void redo() {
        if (desk.planProperty().get() != null) {
            desk.planProperty().get().redo();
        }
    }

    ObservableBooleanValue noLedger() {
        return desk.ledgerProperty().isNull();
    }

    ObservableBooleanValue noPlan() {
        return desk.planProperty().isNull();
    }

    ReadOnlyBooleanWrapper canUndo() {
        return canUndo;
    }

    ReadOnlyBooleanWrapper canRedo() {
        return canRedo;
    }

    /** Name of the step that undo takes back, or empty. */
    ObservableStringValue undoStep() {
        return undoStep;
    }

    ObservableStringValue redoStep() {
        return redoStep;
    }
}
