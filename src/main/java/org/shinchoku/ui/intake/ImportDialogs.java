package org.shinchoku.ui.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.intake.Doubt;
import org.shinchoku.ui.intake.Understood.FieldLine;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.kit.Tables;

/** The windows of the import: the password, and what was understood. */
public final class ImportDialogs implements ImportWorkflow.Questions {

    private static final double WIDTH = 820;

    private final Dialogs dialogs;
    private final Screen screen;

    public ImportDialogs(Dialogs dialogs, Screen screen) {
        this.dialogs = dialogs;
        this.screen = screen;
    }

    @Override
    public Optional<char[]> password(String sentence) {
        return screen.ask(() -> {
            PasswordField field = new PasswordField();
            field.setId("password");
            ButtonType open = Dialogs.button("開く", ButtonData.OK_DONE);
            Dialog<ButtonType> dialog = dialogs.dialog(
                    Feather.LOCK,
                    "accent",
                    "パスワードの入力",
                    new VBox(14, Dialogs.text(sentence), field),
                    open,
                    Dialogs.cancel());
            dialog.setOnShown(e -> Platform.runLater(field::requestFocus));
            boolean agreed = dialog.showAndWait().orElse(null) == open;
            return agreed ? Optional.of(field.getText().toCharArray()) : Optional.empty();
        });
    }

    @Override
    public Optional<String> accept(Understood understood) {
        return screen.ask(() -> ask(understood));
    }

    private Optional<String> ask(Understood understood) {
        TextField title = new TextField(understood.title());
        title.setId("plan-title");
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, name("計画の名称"), title);
        form.addRow(1, name("階層"), new Label(String.join("　›　", understood.levels())));
        GridPane.setHgrow(title, Priority.ALWAYS);
        if (!understood.years().isEmpty()) {
            form.addRow(2, name("年度"), new Label(understood.years()));
        }
        VBox content = new VBox(16, form, figures(understood), tables(understood));
        content.setPrefWidth(WIDTH);
        content.setMinWidth(WIDTH);
        ButtonType take = Dialogs.button("この内容で取り込む", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(
                Feather.DOWNLOAD,
                "accent",
                "「" + understood.file() + "」を次のように読み取りました",
                content,
                take,
                Dialogs.cancel());
        Node button = dialog.getDialogPane().lookupButton(take);
        button.disableProperty().bind(title.textProperty().isEmpty());
        dialog.setOnShown(e -> Platform.runLater(button::requestFocus));
        boolean agreed = dialog.showAndWait().orElse(null) == take;
        return agreed ? Optional.of(title.getText().strip()) : Optional.empty();
    }

    private static HBox figures(Understood understood) {
        HBox figures = new HBox(
                figure(understood.items(), "項目"),
                figure(understood.reposts(), "うち再掲"),
                figure(understood.fields().size(), "欄"),
                figure(understood.values(), "記入のある欄"),
                figure(understood.doubts().size(), "確認が必要な所"));
        figures.getStyleClass().add("figures");
        return figures;
    }

    private static TabPane tables(Understood understood) {
        TableView<Doubt> doubts = new TableView<>(FXCollections.observableArrayList(understood.doubts()));
        doubts.setId("doubts");
        doubts.getColumns().add(Tables.column("シート", 140, Doubt::sheet));
        doubts.getColumns().add(Tables.column("セル", 80, Doubt::address));
        doubts.getColumns().add(Tables.wide("内容", doubts, Doubt::sentence));
        doubts.setPlaceholder(new Label("確認が必要な所はありません。"));
        TableView<FieldLine> fields = new TableView<>(FXCollections.observableArrayList(understood.fields()));
        fields.getColumns().add(column("階層", 180, FieldLine::level));
        fields.getColumns().add(column("欄", 300, FieldLine::name));
        fields.getColumns().add(Tables.wide("年度", fields, FieldLine::years));
        Tab first = new Tab("確認が必要な所（" + understood.doubts().size() + "）", doubts);
        Tab second = new Tab("欄（" + understood.fields().size() + "）", fields);
        TabPane tabs = new TabPane(first, second);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().select(understood.doubts().isEmpty() ? second : first);
        tabs.setPrefHeight(290);
        return tabs;
    }

    private static TableColumn<FieldLine, String> column(String name, double width, Function<FieldLine, String> text) {
        return Tables.column(name, width, text);
    }

    private static VBox figure(int count, String name) {
        Label number = new Label(String.format(Locale.ROOT, "%,d", count));
        number.getStyleClass().add("figure-number");
        Label label = new Label(name);
        label.getStyleClass().add("figure-name");
        number.setMinWidth(Region.USE_PREF_SIZE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        VBox figure = new VBox(number, label);
        figure.getStyleClass().add("figure");
        return figure;
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("form-name");
        label.setMinWidth(84);
        return label;
    }
}
