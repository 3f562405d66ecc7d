package org.shinchoku.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.shinchoku.edit.Conflict;
import org.shinchoku.intake.NotUnderstood;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.ui.help.HelpWindow;
import org.shinchoku.ui.help.Topic;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Faults;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.kit.SystemFilePicker;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.ui.ledger.Ledgers;
import org.shinchoku.ui.ledger.Opened;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Unwritable;

/** Wires the screens together by their constructors, and keeps them from the window's opening to its close. */
public final class Desktop {

    private static final String UNWRITTEN = "ファイルを読み書きできませんでした。ディスクの空きと置き場所へのつながりを確かめて、もう一度行ってください。今の操作は行われていません。";

    private static final String OVERTAKEN = "確かめている間に計画が書き換えられたため、取り込みませんでした。もう一度、違いを確かめてから取り込んでください。";

    private static final Duration MOMENT = Duration.seconds(1);

    /** Beside the settings, as logback.xml has it. */
    private static final String LOG = "shinchoku.log";

    private final Path home;
    private final Clock clock;
    private final String who;
    private final Settings settings;
    private final Screen screen = new Screen();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> thread(work, "background"));
    private final ExecutorService aside = Executors.newSingleThreadExecutor(work -> thread(work, "aside"));
    private final Tasks tasks;
    private final Ledgers ledgers;
    private final DeskViewModel desk;
    private Dialogs dialogs;
    private Faults faults;
    private FutureTask<Opened> early;

    /**
     * @param home the program's own folder among the clerk's files
     * @param who the clerk, as the journal names them
     */
    public Desktop(Path home, Clock clock, String who) {
        this.home = home;
        this.clock = clock;
        this.who = who;
        this.settings = new Settings(home.resolve("settings.properties"));
        this.tasks = new Tasks(background, screen, fault -> faults.show(fault));
        this.ledgers = new Ledgers(clock, who, this::cure);
        this.desk = new DeskViewModel(ledgers, settings, tasks, screen);
    }

    /** Begins to open the ledger of the last time; called before there is a window. */
    public void openLast() {
        desk.last().ifPresent(file -> {
            early = new FutureTask<>(() -> ledgers.open(file, desk.lastPlan()));
            background.execute(early);
        });
    }

    /**
     * Opens the window.
     *
     * @param opener shows a file or a folder with the program that the PC has for it
     */
    public void show(Stage stage, Consumer<URI> opener) {
        show(stage, new SystemFilePicker(stage, settings), opener);
    }

    /** Once a plan has been seen for a moment, loads what the first steps in it will need. */
    public void lookAhead() {
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(event -> Ahead.start(clock));
        desk.planProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends OpenPlan> plan, OpenPlan before, OpenPlan now) {
                plan.removeListener(this);
                moment.play();
            }
        });
    }

    /** Opens the window with another way to choose files. */
    public void show(Stage stage, FilePicker files, Consumer<URI> opener) {
        HelpWindow help = new HelpWindow(stage.getIcons());
        dialogs = new Dialogs(stage, headline -> help.open(Topic.about(headline)));
        faults = new Faults(dialogs, Desktop::sentence, home.resolve(LOG));
        Thread.currentThread().setUncaughtExceptionHandler(this::uncaught);
        Procedures procedures =
                new Procedures(desk, ledgers, tasks, screen, dialogs, faults, aside, files, opener, clock, who);
        Commands commands = new Commands(desk, files, procedures, home.resolve("見本の計画.shinchoku"));
        if (early != null) {
            desk.take("台帳を開いています", desk.last().orElseThrow(), early::get);
        }
        new MainWindow(stage, desk, settings, tasks, dialogs, help, clock, commands).open();
    }

    private Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setUncaughtExceptionHandler(this::uncaught);
        return thread;
    }

    private void uncaught(Thread thread, Throwable fault) {
        Platform.runLater(() -> faults.show(fault));
    }

    private boolean cure(String sentence) {
        return screen.ask(
                () -> dialogs.confirm("台帳を回復しますか", sentence + "\n\n控えと編集の記録から、台帳を回復できます。壊れたファイルは控えの中に残ります。", "回復する"));
    }

    /** The sentence of a fault that was foreseen. */
    private static Optional<String> sentence(Throwable fault) {
        if (fault instanceof LedgerFault foreseen) {
            return Optional.of(foreseen.sentence());
        }
        if (fault instanceof Unreadable foreseen) {
            return Optional.of(foreseen.sentence());
        }
        if (fault instanceof Unwritable foreseen) {
            return Optional.of(foreseen.sentence());
        }
        if (fault instanceof NotUnderstood foreseen) {
            return Optional.of(foreseen.sentence());
        }
        if (fault.getCause() instanceof Conflict) {
            return Optional.of(OVERTAKEN);
        }
        if (fault instanceof UncheckedIOException && fault.getMessage().endsWith("。")) {
            return Optional.of(fault.getMessage()); // whoever reads and writes has said why
        }
        return fault instanceof IOException || fault instanceof UncheckedIOException
                ? Optional.of(UNWRITTEN)
                : Optional.empty();
    }

    /** Closes the ledger, after what is being written has been written. */
    public void close() {
        desk.close();
        background.shutdown();
        aside.shutdown();
    }
}
