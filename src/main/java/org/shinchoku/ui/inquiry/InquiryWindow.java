package org.shinchoku.ui.inquiry;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Return;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Request;
import org.shinchoku.returns.SendBack;
import org.shinchoku.returns.Standing;
import org.shinchoku.ui.kit.BusyPane;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Companion;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.DropPane;
import org.shinchoku.ui.kit.Faults;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.ItemDialog;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.kit.Tasks;

/** The window of inquiries and returns; it stands beside the main window and follows its edits. */
public final class InquiryWindow {

    private static final FilePicker.Sort RETURNS =
            new FilePicker.Sort("回答のファイル", List.of("*.xlsx", "*.xlsm", "*.xls", "*.csv"));

    private final Companion window;
    private final Faults faults;
    private final FilePicker files;
    private final Tasks tasks;
    private final Screen screen;
    private final Executor aside;
    private final Consumer<URI> opener;
    private final Clock clock;
    private Dialogs dialogs;
    private OpenPlan shown;
    private Runnable backup;
    private InquiryViewModel model;
    private AnswersViewModel answers;
    private InquiryView view;

    /**
     * @param tasks read and write, while both windows wait
     * @param aside where it is worked out what an edit changes here, while the clerk goes on
     * @param opener shows a folder with the program that the PC has for it
     */
    public InquiryWindow(
            Dialogs owner,
            Faults faults,
            FilePicker files,
            Tasks tasks,
            Screen screen,
            Executor aside,
            Consumer<URI> opener,
            Clock clock) {
        this.window = new Companion(owner, "照会・回答");
        this.faults = faults;
        this.files = files;
        this.tasks = tasks;
        this.screen = screen;
        this.aside = aside;
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
        window.open(plan, this::build);
    }

    /** Goes when the plan goes. */
    public void close() {
        window.close();
    }

    private void build(OpenPlan plan, Stage stage) {
        dialogs = new Dialogs(stage);
        shown = plan;
        BooleanSupplier held = () -> tasks.currentProperty().get() != null;
        InquiryViewModel board = new InquiryViewModel(plan, latest("状況を調べています"), held, clock);
        AnswersViewModel came = new AnswersViewModel(plan, latest("照合し直しています"), held);
        model = board;
        answers = came;
        view = new InquiryView(model, answers, new Actions(), this);
        DropPane drop = new DropPane("ここに放すと、回答を照合します", model.chosenProperty().isNotNull(), this::collect);
        BusyPane busy = new BusyPane(tasks, dialogs.askingProperty());
        StackPane root = new StackPane(view, drop, busy);
        drop.listen(root);
        busy.visibleProperty().addListener((o, before, now) -> {
            if (!now) {
                board.follow();
                came.follow();
                Platform.runLater(this::focus); // the pane that is hidden now had the focus
            }
        });
        Scene scene = window.fill(root, 1220, 720, this::focus, this::leave);
        Command.INQUIRY_UNDO.keys().forEach(key -> scene.getAccelerators().put(key, plan::undo));
        Command.INQUIRY_REDO.keys().forEach(key -> scene.getAccelerators().put(key, plan::redo));
    }

    /** Work that nobody waits for; what goes wrong there is told as anywhere. */
    private Latest latest(String title) {
        return new Latest(title, new Tasks(aside, screen, faults.over(dialogs.owner())::show));
    }

    private void focus() {
        if (view != null) {
            view.requestFocus();
        }
    }

    private void leave() {
        model.close();
        answers.close();
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
            taken(there.get().getFileName().toString());
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
        made("照会のファイルを" + count + "個作りました", "メールなどで各課に送り、送った課を「送付済みにする」で記録してください。送付文も課ごとにコピーできます。" + unasked, folder);
    }

    private void taken(String file) {
        dialogs.refuse("別のフォルダーを選んでください", "「" + file + "」が既にあります。回答が失われないよう、空のフォルダーを選んでください。");
    }

    private void made(String headline, String text, Path folder) {
        if (new MadeDialog(dialogs).wantsFolder(headline, text)) {
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
                        sentence -> screen.ask(() -> dialogs.password(sentence, "このファイルを除く")),
                        (read, beside, unread) -> screen.execute(() -> {
                            into.show(read, beside, unread);
                            if (view != null) {
                                view.turn(true);
                            }
                        })));
    }

    /** 取り込む: takes what is ticked. */
    void take() {
        if (answers.takenProperty().get() > 0 && !answers.busy().get()) {
            tasks.start(
                    "回答の取込",
                    new TakeWorkflow(shown, answers.plan(), answers.takings(LocalDate.now(clock)), backup, () -> {}));
        }
    }

    /** 項目を選ぶ: asks which item the row of an unknown answer is about. */
    void point(List<Answered> chosen) {
        Answered answer = chosen.get(0);
        String row = answer.title().replace('\n', ' ');
        Optional<Item> item = new ItemDialog(dialogs, answers.items(), this::placed)
                .ask(
                        Feather.CROSSHAIR,
                        "項目を選ぶ",
                        "「" + row + "」の行が、どの項目についての回答かを選んでください。同じ行のほかの回答も、その項目のものになります。",
                        "この項目にする");
        if (item.isPresent() && !answers.point(answer, item.get())) {
            dialogs.refuse(
                    "別の項目を選んでください",
                    "「" + item.get().name() + "」には、「" + answer.field().name() + "」の欄がありません。");
        }
    }

    private String placed(Item item) {
        String above = shown.outline().path(item.id());
        return (item.name() + (above.isEmpty() ? "" : "　（" + above + "）")).replace('\n', ' ');
    }

    /** 差戻しの理由: asks what is to be corrected of the chosen answers; what 点検 finds is proposed. */
    void remark(List<Answered> chosen) {
        Answered first = chosen.get(0);
        String written = answers.remark(first);
        String about = answers.name(first) + "　" + Item.name(first.number(), first.title()) + "「"
                + first.field().name() + "」" + (chosen.size() > 1 ? " など" + chosen.size() + "か所" : "");
        new RemarkDialog(dialogs)
                .ask(about, written.isEmpty() ? String.join("\n", answers.broken(first)) : written)
                .ifPresent(text -> answers.remark(chosen, text));
    }

    /** 差し戻す: all of which something is remarked. */
    void sendBack() {
        List<Department> sections = answers.remarks().keySet().stream()
                .map(a -> shown.plan().department(a.section()))
                .distinct()
                .toList();
        if (!sections.isEmpty()) {
            sendBack(sections, () -> {});
        }
    }

    /** 差し戻す: what is remarked of these sections' answers, and what they left empty. */
    void sendBack(List<Standing> some) {
        sendBack(some.stream().map(Standing::section).toList(), () -> model.mark(some, Return.State.SENT_BACK));
    }

    private void sendBack(List<Department> sections, Runnable note) {
        Inquiry inquiry = model.chosenProperty().get();
        SendBackViewModel draft =
                new SendBackViewModel(shown.plan(), inquiry, sections, answers.left(), answers.remarks());
        Optional<Wish> wish = new SendBackDialog(dialogs, draft).ask();
        if (wish.filter(Wish.NOTE::equals).isPresent()) {
            note.run();
        } else if (wish.isPresent()) {
            files.folder("差戻しのファイルを置くフォルダー").ifPresent(folder -> write(draft, folder));
        }
    }

    private void write(SendBackViewModel draft, Path folder) {
        List<SendBack> backs = draft.backsProperty().get();
        Optional<SendBack> there = backs.stream()
                .filter(b -> Files.exists(folder.resolve(b.file())))
                .findFirst();
        if (there.isPresent()) {
            taken(there.get().file());
            return;
        }
        AnswersViewModel from = answers;
        List<Department> sections = backs.stream().map(SendBack::section).toList();
        tasks.start(
                "差戻しのファイルの作成",
                new SendBackWorkflow(
                        shown,
                        backs,
                        folder,
                        LocalDate.now(clock),
                        draft.dueProperty().get(),
                        () -> screen.execute(() -> {
                            from.sentBack(sections);
                            made(
                                    "差戻しのファイルを" + backs.size() + "個作りました",
                                    "メールなどで各課に送ってください。送付文は「課ごとの状況」で課ごとにコピーできます。戻ってきたら、はじめの回答と同じように取り込めます。",
                                    folder);
                        })));
    }
}
