package org.shinchoku.ui.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.store.Backup;
import org.shinchoku.store.Restoration;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.kit.Tables;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.ui.ledger.BackupWorkflow.Wish;

/** The windows in which the clerk chooses a backup and sees what it would change. */
public final class BackupDialogs implements BackupWorkflow.Questions {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy年M月d日（E） H:mm", Locale.JAPANESE);
    private static final int SHOWN = 500;

    private final Dialogs dialogs;
    private final FilePicker files;
    private final Screen screen;
    private final Clock clock;

    public BackupDialogs(Dialogs dialogs, FilePicker files, Screen screen, Clock clock) {
        this.dialogs = dialogs;
        this.files = files;
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Optional<Wish> wish(List<Backup> backups) {
        return screen.ask(() -> ask(backups));
    }

    private Optional<Wish> ask(List<Backup> backups) {
        TableView<Backup> table = new TableView<>(FXCollections.observableArrayList(backups));
        table.setId("backups");
        table.setAccessibleText("控え");
        table.getColumns().add(Tables.column("作成日時", 250, this::when));
        table.getColumns().add(Tables.wide("作成の理由", table, Backup::why));
        table.setPrefSize(Theme.wide(560), 300);
        table.setPlaceholder(new Label("控えはまだありません。"));
        table.getSelectionModel().selectFirst();
        ButtonType restore = Dialogs.button("この控えに戻す…", ButtonData.OK_DONE);
        ButtonType make = Dialogs.button("今すぐ控えを作る", ButtonData.LEFT);
        ButtonType elsewhere = Dialogs.button("別の場所に保存…", ButtonData.LEFT);
        ButtonType close = Dialogs.button("閉じる", ButtonData.CANCEL_CLOSE);
        Label hint = Dialogs.text("控えは、台帳を開くとき、取込の前、控えに戻す前に、自動で作られます。");
        hint.setMaxWidth(560);
        Dialog<ButtonType> dialog = dialogs.dialog(
                Feather.ARCHIVE, "accent", "控え", new VBox(14, hint, table), make, elsewhere, restore, close);
        Node button = dialog.getDialogPane().lookupButton(restore);
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        ButtonType pressed = dialog.showAndWait().orElse(close);
        Backup chosen = table.getSelectionModel().getSelectedItem();
        if (pressed == make) {
            return Optional.of(new Wish.Make());
        }
        if (pressed == elsewhere) {
            return files.save("控えの保存先", "台帳の控え.zip", new FilePicker.Sort("控え", List.of("*.zip")))
                    .map(Wish.MakeAt::new);
        }
        return pressed == restore ? Optional.of(new Wish.Restore(chosen)) : Optional.empty();
    }

    private String when(Backup backup) {
        return WHEN.format(backup.at().atZone(clock.getZone()));
    }

    @Override
    public boolean agrees(Backup backup, Restoration look) {
        List<Differences.Line> lines = Differences.lines(look);
        return screen.ask(() -> agree(backup, look, lines));
    }

    private boolean agree(Backup backup, Restoration look, List<Differences.Line> lines) {
        if (lines.isEmpty()) {
            dialogs.tell("違いはありません", when(backup) + "の控えと、今の台帳とで、内容の違う所はありません。" + untouched(look));
            return false;
        }
        TableView<Differences.Line> table =
                new TableView<>(FXCollections.observableArrayList(lines.subList(0, Math.min(SHOWN, lines.size()))));
        table.getColumns().add(Tables.column("計画", 170, Differences.Line::plan));
        table.getColumns().add(Tables.column("場所", 230, Differences.Line::place));
        table.getColumns().add(Tables.column("今", 235, Differences.Line::now));
        table.getColumns().add(Tables.wide("戻した後", table, Differences.Line::then));
        table.setAccessibleText("戻すと変わる所");
        table.setPrefSize(Theme.wide(880), 380);
        String rest = lines.size() > SHOWN ? "（はじめの" + SHOWN + "か所を表示）" : "";
        Label text = Dialogs.text(when(backup) + "の控えに戻すと、次の" + lines.size() + "か所が変わります" + rest
                + "。戻す前の内容も控えに残り、「元に戻す」でも取り消せます。" + untouched(look));
        text.setMaxWidth(880);
        VBox content = new VBox(14, text, table);
        content.setMinWidth(Theme.wide(880)); // a wrapped text alone would make the window narrower than the table
        ButtonType agreed = Dialogs.button("控えに戻す", ButtonData.OK_DONE);
        return dialogs.show(Feather.ROTATE_CCW, "warning", "控えに戻す", content, agreed, Dialogs.cancel())
                        .orElse(null)
                == agreed;
    }

    private static String untouched(Restoration look) {
        return look.untouched().isEmpty()
                ? ""
                : "\n控えより後に加えた計画" + look.untouched().size() + "件は、そのまま残ります。";
    }

    @Override
    public void made(Path file) {
        screen.execute(() -> dialogs.tell("控えを作りました", "「" + file.getFileName() + "」に控えを作りました。"));
    }

    @Override
    public void restored(Backup backup) {
        screen.execute(() -> dialogs.tell("控えに戻しました", when(backup) + "の内容に戻しました。"));
    }
}
