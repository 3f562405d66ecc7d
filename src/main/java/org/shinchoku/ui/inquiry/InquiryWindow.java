package org.shinchoku.ui.inquiry;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.returns.Request;
import org.shinchoku.ui.kit.BusyPane;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.DropPane;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.ui.kit.Theme;

/** The window of inquiries and returns; it stands beside the main window and follows its edits. */
public final class InquiryWindow {

    private static final FilePicker.Sort RETURNS =
            new FilePicker.Sort("回答のファイル", List.of("*.xlsx", "*.xlsm", "*.xls", "*.csv"));

    private final Dialogs owner;
    private final FilePicker files;
    private final Tasks tasks;
    private final Executor screen;
    private final Consumer<URI> opener;
    private final Clock clock;
    private Stage stage;
    private Dialogs dialogs;
    private OpenPlan shown;
    private Runnable backup;
    private InquiryViewModel model;
    private AnswersViewModel answers;
    private InquiryView view;

    /**
     * @param tasks read and write, while both windows wait
     * @param opener shows a folder with the program that the PC has for it
     */
    public InquiryWindow(
            Dialogs owner, FilePicker files, Tasks tasks, Executor screen, Consumer<URI> opener, Clock clock) {
        this.owner = owner;
        this.files = files;
        this.tasks = tasks;
        this.screen = screen;
        this.opener = opener;
        this.clock = clock;
    }

    /**
     * Shows the inquiries of a plan.
     *
     * @param keep keeps a backup copy of the ledger before answers are taken
     */
    public void open(OpenPlan plan, Runnable keep) {
        backup = keep;
        if (plan != shown) {
            close();
            build(plan);
        }
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /** Goes when the plan goes. */
    public void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private void build(OpenPlan plan) {
        stage = new Stage();
        stage.initOwner(owner.owner());
        stage.setTitle("照会・回答 — " + plan.plan().head().title());
        if (owner.owner() instanceof Stage main) {
            stage.getIcons().setAll(main.getIcons());
        }
        dialogs = new Dialogs(stage);
        shown = plan;
        model = new InquiryViewModel(plan, clock);
        answers = new AnswersViewModel(plan);
        view = new InquiryView(model, answers, new Actions(), this);
        DropPane drop = new DropPane("ここに放すと、回答を照合します", model.chosenProperty().isNotNull(), this::collect);
        BusyPane busy = new BusyPane(tasks, dialogs.askingProperty());
        StackPane root = new StackPane(view, drop, busy);
        drop.listen(root);
        busy.visibleProperty().addListener((o, before, now) -> {
            if (!now) {
                Platform.runLater(this::focus); // the pane that is hidden now had the focus
            }
        });
        Scene scene = new Scene(root, 1120, 720);
        Theme.dress(scene);
        owner.guide(scene, "照会・回答");
        Command.INQUIRY_UNDO.keys().forEach(key -> scene.getAccelerators().put(key, plan::undo));
        Command.INQUIRY_REDO.keys().forEach(key -> scene.getAccelerators().put(key, plan::redo));
        stage.setScene(scene);
        stage.setOnHidden(e -> leave());
        stage.setOnShown(e -> Platform.runLater(this::focus));
    }

    private void focus() {
        if (view != null) {
            view.requestFocus();
        }
    }

    private void leave() {
        model.close();
        answers.close();
        stage = null;
        shown = null;
        view = null;
    }

    /** 照会を作る: asks what and where to, and writes the workbooks. */
    void make() {
        RequestViewModel draft = new RequestViewModel(shown, clock);
        if (!new RequestDialog(dialogs, draft).ask()) {
            return;
        }
        Optional<Path> folder = files.folder("照会のファイルを置くフォルダー");
        if (folder.isEmpty()) {
            return;
        }
        Request request = draft.request(shown.nextNumber());
        Optional<Path> there = request.taken(folder.get());
        if (there.isPresent()) {
            dialogs.tell("別のフォルダーを選んでください", "「" + there.get().getFileName() + "」が既にあります。回答が失われないよう、空のフォルダーを選んでください。");
            return;
        }
        tasks.start(
                "照会の作成",
                new RequestWorkflow(
                        shown,
                        request,
                        folder.get(),
                        made -> screen.execute(() -> tell(made.size(), folder.get(), request.nobody()))));
    }

    private void tell(int count, Path folder, List<String> nobody) {
        String unasked = nobody.isEmpty()
                ? ""
                : "\n\n担当課のない項目が" + nobody.size() + "件あり、照会に含めていません。\n・"
                        + String.join("\n・", nobody.subList(0, Math.min(8, nobody.size())))
                        + (nobody.size() > 8 ? "\nほか" + (nobody.size() - 8) + "件" : "");
        ButtonType look = Dialogs.button("フォルダーを開く", ButtonData.LEFT);
        Optional<ButtonType> pressed = dialogs.show(
                Feather.CHECK_CIRCLE,
                "accent",
                "照会のファイルを" + count + "個作りました",
                Dialogs.text("メールなどで各課に送り、送った課を「送付済みにする」で記録してください。送付文も課ごとにコピーできます。" + unasked),
                look,
                Dialogs.button("閉じる", ButtonData.OK_DONE));
        if (pressed.filter(look::equals).isPresent()) {
            opener.accept(folder.toUri());
        }
        focus();
    }

    /** 回答を取り込む: asks for files. */
    void collectFiles() {
        collect(files.several("回答のファイルを選ぶ", RETURNS));
    }

    /** 回答を取り込む: asks for a folder. */
    void collectFolder() {
        files.folder("回答のあるフォルダーを選ぶ").ifPresent(folder -> collect(List.of(folder)));
    }

    private void collect(List<Path> chosen) {
        Inquiry inquiry = model.chosenProperty().get();
        if (inquiry == null || chosen.isEmpty()) {
            return;
        }
        AnswersViewModel into = answers;
        tasks.start(
                "回答の照合",
                new CollectWorkflow(
                        shown,
                        inquiry.year(),
                        chosen,
                        LocalDate.now(clock),
                        (read, unread) -> screen.execute(() -> {
                            into.show(read, unread);
                            if (view != null) {
                                view.turn(true);
                            }
                        })));
    }

    /** 取り込む: takes what is ticked. */
    void take() {
        if (answers.takenProperty().get() > 0) {
            tasks.start(
                    "回答の取込",
                    new TakeWorkflow(shown, answers.plan(), answers.takings(LocalDate.now(clock)), backup, () -> {}));
        }
    }
}
