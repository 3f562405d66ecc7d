package org.shinchoku.ui.window;

import java.time.Clock;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.ui.ledger.BackupDialogs;
import org.shinchoku.ui.ledger.BackupWorkflow;
import org.shinchoku.ui.ledger.Opened;

/** Starts the longer procedures, which ask the clerk something in their middle. */
final class Procedures {

    private final DeskViewModel desk;
    private final Tasks tasks;
    private final Screen screen;
    private final Dialogs dialogs;
    private final FilePicker files;
    private final Clock clock;
    private final String who;

    Procedures(
            DeskViewModel desk,
            Tasks tasks,
            Screen screen,
            Dialogs dialogs,
            FilePicker files,
            Clock clock,
            String who) {
        this.desk = desk;
        this.tasks = tasks;
        this.screen = screen;
        this.dialogs = dialogs;
        this.files = files;
        this.clock = clock;
        this.who = who;
    }

    /** 控え */
    void backups() {
        Opened opened = desk.ledgerProperty().get();
        if (opened != null) {
            BackupDialogs questions = new BackupDialogs(dialogs, files, screen, clock);
            tasks.start("控え", new BackupWorkflow(opened.ledger(), who, questions, () -> screen.execute(desk::reread)));
        }
    }
}
