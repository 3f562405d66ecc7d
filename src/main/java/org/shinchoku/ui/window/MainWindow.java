package org.shinchoku.ui.window;

import java.time.Clock;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.check.CheckWindow;
import org.shinchoku.ui.department.DepartmentsDialog;
import org.shinchoku.ui.department.DepartmentsViewModel;
import org.shinchoku.ui.find.SearchBox;
import org.shinchoku.ui.find.SearchViewModel;
import org.shinchoku.ui.grid.GridCommands;
import org.shinchoku.ui.help.HelpWindow;
import org.shinchoku.ui.help.Topic;
import org.shinchoku.ui.help.Tour;
import org.shinchoku.ui.kit.Bounds;
import org.shinchoku.ui.kit.BusyPane;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.DropPane;
import org.shinchoku.ui.kit.Letters;
import org.shinchoku.ui.kit.MenuTips;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.ui.ledger.Opened;
import org.shinchoku.ui.ledger.WelcomeView;
import org.shinchoku.ui.outline.OutlineCommands;
import org.shinchoku.ui.settings.FieldsDialog;
import org.shinchoku.ui.settings.FieldsViewModel;
import org.shinchoku.ui.settings.RolloverDialog;
import org.shinchoku.ui.settings.RolloverViewModel;
import org.shinchoku.ui.settings.ScalesDialog;
import org.shinchoku.ui.settings.ScalesViewModel;
import org.shinchoku.ui.summary.SummaryWindow;

/** 主画面: puts the drawers together in one window. */
public final class MainWindow implements Panes {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;

    private final Stage stage;
    private final DeskViewModel desk;
    private final Settings settings;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final HelpWindow help;
    private final Clock clock;
    private final Commands commands;
    private final StatusViewModel status;
    private final SearchViewModel seeker = new SearchViewModel();
    private final SearchBox search;
    private final WelcomeView welcome;
    private final EmptyLedgerView empty;
    private final BorderPane frame = new BorderPane();
    private final Shown shown;
    private final Colours colours;
    private final LetterSize letters;
    private final SummaryWindow counts;
    private final CheckWindow findings;
    private final TableAhead tables;
    private PlanPane plan;
    private boolean touring;

    MainWindow(
            Stage stage,
            DeskViewModel desk,
            Settings settings,
            Tasks tasks,
            Dialogs dialogs,
            HelpWindow help,
            Clock clock,
            Commands commands) {
        this.stage = stage;
        this.desk = desk;
        this.settings = settings;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.help = help;
        this.clock = clock;
        this.commands = commands;
        this.shown = Shown.of(settings);
        this.colours = new Colours(settings, Colours::systemsOwn);
        this.letters = new LetterSize(settings);
        this.status = new StatusViewModel(desk, clock);
        this.search = new SearchBox(seeker, this::focusGrid);
        this.counts = new SummaryWindow(dialogs, settings, this::showCounted, this::unfilter);
        this.findings = new CheckWindow(dialogs, settings, this::showFound);
        this.tables = new TableAhead(settings);
        this.welcome = new WelcomeView(commands, this::tour);
        this.empty = new EmptyLedgerView(commands);
    }

    /** Builds the window's content and shows it. */
    void open() {
        WindowMenus menus = new WindowMenus(
                commands, desk, settings, this, new MenuTips(status.explainedProperty()::set), this::exit);
        MenuBar bar = menus.bar();
        frame.setTop(new VBox(bar, new WindowBar(commands, new PlanSelector(desk), search)));
        frame.setBottom(new StatusLine(status, this::nextGap));
        DropPane drop = new DropPane(
                "ここに放すと、表を取り込みます", desk.ledgerProperty().isNotNull(), files -> files.forEach(commands::bring));
        StackPane root = new StackPane(frame, drop, new BusyPane(tasks, dialogs.askingProperty()));
        drop.listen(root);
        desk.planProperty().addListener((o, before, now) -> compose());
        desk.whenTaken(this::taken);
        desk.whenReady(tables::make);
        desk.ledgerProperty().addListener((o, before, now) -> compose());
        tasks.currentProperty().addListener((o, before, now) -> {
            settle();
            if (now == null && desk.ledgerProperty().get() == null) {
                touring = false; // the plan for it was given up
                compose();
            }
            if (now == null) {
                Platform.runLater(this::focusGrid); // the pane that is hidden now had the focus
            }
        });
        compose();
        Scene scene = new Scene(root, 1280, 800);
        Theme.dress(scene, letters().get());
        new MenuLetters(bar).listen(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Command.REDO.keys().forEach(key -> scene.getAccelerators().put(key, commands::redo));
        stage.setScene(scene);
        stage.titleProperty()
                .bind(Bindings.createStringBinding(this::title, desk.planProperty(), desk.ledgerProperty()));
        stage.setOnCloseRequest(e -> {
            if (!mayClose()) {
                e.consume();
            }
        });
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        new Bounds(stage, settings, "window").restoreAndKeep(WIDTH, HEIGHT);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> help.close());
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> counts.close());
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> findings.close());
        stage.show();
    }

    /** Text fields take this key for another, before a menu hears of it. */
    private void pressed(KeyEvent event) {
        if (plan != null && Command.REPLACE.isPressed(event)) {
            replace();
            event.consume();
        }
    }

    private void compose() {
        OpenPlan open = desk.planProperty().get();
        Opened ledger = desk.ledgerProperty().get();
        settle();
        counts.close();
        findings.close();
        plan = null;
        seeker.search(null, null, null);
        status.noticeProperty().unbind();
        status.noticeProperty().set("");
        status.tallyProperty().unbind();
        status.tallyProperty().set("");
        status.missingProperty().unbind();
        status.missingProperty().set("");
        if (open != null) {
            plan = new PlanPane(open, tables.of(open), settings, dialogs, clock);
            plan.show(shown);
            plan.lookedThroughBy(seeker);
            status.noticeProperty().bind(plan.noticeProperty());
            status.tallyProperty().bind(plan.tallyProperty());
            status.missingProperty().bind(plan.missingProperty());
            frame.setCenter(plan);
            Platform.runLater(this::focusGrid);
            if (touring) {
                touring = false;
                Platform.runLater(() -> Platform.runLater(this::tour)); // when the table is laid out
            }
        } else if (ledger != null) {
            frame.setCenter(empty);
        } else if (tasks.currentProperty().get() != null) {
            frame.setCenter(new Region()); // the ledger of the last time is on its way
        } else {
            welcome.show(settings.recent());
            frame.setCenter(welcome);
        }
    }

    /** What a table brought is seen in the grid, wherever one was before. */
    private void taken() {
        shown.card().set(false);
        if (plan != null) {
            plan.say("表を取り込みました。元に戻すことができます。");
            focusGrid();
        }
    }

    /** Keeps what is being typed, before the plan or the window goes. */
    private void settle() {
        if (plan != null) {
            plan.commit();
        }
    }

    /**
     * Once now and once after the next layout: a grid that is not laid out yet takes no focus. Whoever has gone elsewhere
     * meanwhile, as to look for something, stays there.
     */
    private void focusGrid() {
        if (plan != null) {
            PlanPane seen = plan;
            seen.focusGrid();
            Node now = stage.getScene().getFocusOwner();
            Runnable[] again = new Runnable[1];
            again[0] = () -> {
                stage.getScene().removePostLayoutPulseListener(again[0]);
                if (stage.getScene().getFocusOwner() == now) {
                    seen.focusGrid();
                }
            };
            stage.getScene().addPostLayoutPulseListener(again[0]);
            Platform.requestNextPulse();
        }
    }

    private void nextGap() {
        if (plan != null) {
            shown.card().set(false);
            plan.grid().nextGap(1);
            focusGrid();
        }
    }

    private String title() {
        OpenPlan open = desk.planProperty().get();
        Opened ledger = desk.ledgerProperty().get();
        String name = ledger == null ? "" : WelcomeView.name(ledger.file()) + " — ";
        return (open == null ? "" : open.plan().head().title() + " — ") + name + "進捗";
    }

    private void exit() {
        if (mayClose()) {
            stage.close();
        }
    }

    /** There is nothing to save; but what is being written is written to its end. */
    private boolean mayClose() {
        settle();
        var running = tasks.currentProperty().get();
        return running == null || running.cancellableProperty().get();
    }

    @Override
    public OutlineCommands outline() {
        return plan.commands();
    }

    @Override
    public GridCommands grid() {
        return plan.grid();
    }

    @Override
    public Shown shown() {
        return shown;
    }

    @Override
    public BooleanProperty contrast() {
        return colours.contrastProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Letters> letters() {
        return letters.lettersProperty();
    }

    @Override
    public void turnLetters() {
        letters.turn();
    }

    @Override
    public void search() {
        search.begin();
    }

    @Override
    public void searchAgain(int direction) {
        settle();
        if (!seeker.again(direction)) {
            search.begin();
        }
    }

    @Override
    public void replace() {
        settle();
        plan.replace(seeker.words());
    }

    @Override
    public void filter() {
        plan.filter();
    }

    @Override
    public void unfilter() {
        plan.unfilter();
    }

    @Override
    public void swapFocus() {
        if (plan != null) {
            plan.swapFocus();
        }
    }

    @Override
    public void rollover() {
        settle();
        new RolloverDialog(dialogs, new RolloverViewModel(desk.planProperty().get())).show(plan::say);
    }

    @Override
    public void fields() {
        settle();
        new FieldsDialog(dialogs, new FieldsViewModel(desk.planProperty().get())).show();
    }

    @Override
    public void scales() {
        settle();
        new ScalesDialog(dialogs, new ScalesViewModel(desk.planProperty().get())).show();
    }

    @Override
    public void departments() {
        settle();
        new DepartmentsDialog(
                        dialogs, new DepartmentsViewModel(desk.planProperty().get(), clock))
                .show();
    }

    @Override
    public void count() {
        settle();
        counts.open(desk.planProperty().get());
    }

    @Override
    public void check() {
        settle();
        findings.open(desk.planProperty().get());
    }

    private void showCounted(Condition.Among counted, Spot first) {
        showInGrid(() -> plan.show(counted, first));
    }

    private void showFound(Spot spot) {
        showInGrid(() -> plan.show(spot));
    }

    /** In the grid, wherever one was before; the window that led there waits behind it. */
    private void showInGrid(Runnable show) {
        settle();
        shown.card().set(false);
        show.run();
        stage.toFront();
        stage.requestFocus();
        focusGrid();
    }

    @Override
    public void guide() {
        help.open(plan == null ? Topic.START : plan.topic());
    }

    @Override
    public void guide(Topic topic) {
        help.open(topic);
    }

    /** Begins at once or, where no plan lies open, when the fictional one does. */
    @Override
    public void tour() {
        if (plan == null) {
            touring = true;
            commands.sample();
        } else {
            shown.card().set(false);
            new Tour(stage.getScene()).start();
        }
    }

    @Override
    public void about() {
        String version = MainWindow.class.getPackage().getImplementationVersion();
        dialogs.show(
                Feather.INFO,
                "accent",
                "進捗" + (version == null ? "" : "　" + version),
                Dialogs.text("計画の進行管理のための道具です。\n台帳はこのパソコンの中だけで扱い、外部との通信は行いません。"),
                Dialogs.button("閉じる", ButtonData.OK_DONE));
    }
}
