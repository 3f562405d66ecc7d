package org.shinchoku.ui.sheet;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.shinchoku.paper.Pages;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Companion;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Faults;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.kit.Tasks;

/** The window of forms and pages; it stands beside the main window and follows its edits. */
public final class SheetWindow {

    private static final String LAYING = "頁に割り付けています";
    private static final String PRINTED = "プリンターに渡しました。";
    private static final String HANDED = "配付した資料として記録しました。";

    private final Companion window;
    private final Faults faults;
    private final FilePicker files;
    private final Screen screen;
    private final Executor aside;
    private final Consumer<URI> opener;
    private final Clock clock;
    private final Map<Command, ButtonBase> buttons = new EnumMap<>(Command.class);
    private SheetViewModel model;
    private IssueTick issue;
    private DoingBar doing;
    private Chosen last = Chosen.NONE;

    /**
     * @param aside where pages are laid out and written
     * @param opener shows a file or a folder with the program that the PC has for it
     */
    public SheetWindow(
            Dialogs owner,
            Faults faults,
            FilePicker files,
            Screen screen,
            Executor aside,
            Consumer<URI> opener,
            Clock clock) {
        this.window = new Companion(owner, "印刷と書出し");
        this.faults = faults;
        this.files = files;
        this.screen = screen;
        this.aside = aside;
        this.opener = opener;
        this.clock = clock;
    }

    /** Shows a plan in its forms. */
    public void open(OpenPlan plan) {
        window.open(plan, this::build);
    }

    /** Goes when the plan goes. */
    public void close() {
        window.close();
    }

    private void build(OpenPlan plan, Stage stage) {
        Faults here = faults.over(stage);
        Dialogs dialogs = new Dialogs(stage);
        Tasks laying = new Tasks(aside, screen, here::show);
        Tasks writing = new Tasks(aside, screen, here::show);
        Tasks beginning = new Tasks(PageThreads::start, screen, here::show);
        model = new SheetViewModel(plan, new Latest(LAYING, laying), new Latest(LAYING, beginning), clock, last);
        FormKeeping keeping = new FormKeeping(model, dialogs);
        issue = new IssueTick(model, keeping);
        buttons.put(Command.SHEET_ISSUE, issue);
        SheetView view =
                new SheetView(model, keeping, new Thumbnails(PageThreads.painting(), screen), foot(dialogs, writing));
        window.fill(view, 1240, 800, view::requestFocus, this::leave)
                .addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        Command.pressed(Command.Where.SHEET, key).map(buttons::get).ifPresent(button -> {
            if (button != buttons.get(Command.SHEET_LEAVE) || !doing.stop()) {
                button.fire();
            }
            key.consume();
        });
    }

    /** What was chosen and changed stands there again when the window is opened once more. */
    private void leave() {
        last = model.chosen();
        model.close();
        model = null;
    }

    private HBox foot(Dialogs dialogs, Tasks writing) {
        BooleanBinding nothing = Bindings.createBooleanBinding(
                () -> model.busy().get() || writing.currentProperty().get() != null || !model.hasPages(),
                model.busy(),
                writing.currentProperty(),
                model.laidProperty());
        doing = new DoingBar(writing, model.busy());
        Button print = button("sheet-print", "印刷…", Command.SHEET_PRINT, () -> print(dialogs, writing));
        print.getStyleClass().add("accent");
        Button pdf = button("sheet-pdf", "PDFに書き出す…", Command.SHEET_PDF, () -> write(Sort.PDF, dialogs, writing));
        Button xlsx = button("sheet-xlsx", "Excelに書き出す…", Command.SHEET_XLSX, () -> write(Sort.XLSX, dialogs, writing));
        Button html =
                button("sheet-html", "ウェブページに書き出す…", Command.SHEET_HTML, () -> write(Sort.HTML, dialogs, writing));
        Button csv = button("sheet-csv", "CSV…", Command.SHEET_CSV, () -> write(Sort.CSV, dialogs, writing));
        for (Button each : List.of(print, pdf, xlsx, html, csv)) {
            each.disableProperty().bind(nothing);
        }
        Button leave = button("sheet-leave", "閉じる", Command.SHEET_LEAVE, window::close);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        for (ButtonBase each : List.of(issue, csv, html, xlsx, pdf, print)) { // leaves room for what is under way
            each.visibleProperty().bind(writing.currentProperty().isNull());
            each.managedProperty().bind(each.visibleProperty());
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox foot = new HBox(8, doing, Labels.space(), issue, csv, html, xlsx, pdf, print, leave);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private Button button(String id, String text, Command command, Runnable action) {
        Button button = new Button(text);
        buttons.put(command, button);
        button.setId(id);
        button.setTooltip(new Tooltip(command.tip()));
        button.setOnAction(e -> action.run());
        return button;
    }

    private void print(Dialogs dialogs, Tasks writing) {
        Pages pages = model.laidProperty().get().pages();
        Optional<Runnable> handedOut = issue.asked();
        PrintWorkflow.ask(pages, dialogs.owner(), dialogs)
                .ifPresent(work -> writing.start("印刷", progress -> {
                    work.run(progress);
                    screen.execute(() -> doing.tell(PRINTED));
                    handedOut.ifPresent(screen::execute);
                }));
    }

    private void write(Sort sort, Dialogs dialogs, Tasks writing) {
        Laid laid = model.laidProperty().get();
        String title = laid.filled().sheets().size() == 1
                ? laid.pages().title()
                : model.plan().head().title() + "　" + laid.form().name();
        String name = title.replaceAll("[\\\\/:*?\"<>|\\n]", "_") + sort.pattern.substring(1);
        Outcome told = tell(dialogs, issue.asked());
        files.save("書出し先", name, new FilePicker.Sort(sort.words, List.of(sort.pattern)))
                .ifPresent(file -> writing.start("書出し", new ExportWorkflow(laid, sort, file, told)));
    }

    private Outcome tell(Dialogs dialogs, Optional<Runnable> handedOut) {
        return (file, pages, missing) -> Platform.runLater(() -> {
            List<String> told = new ArrayList<>(missing);
            handedOut.ifPresent(remember -> {
                remember.run();
                told.add(HANDED);
            });
            new Written(dialogs, opener).tell(file, pages, told);
        });
    }
}
