package org.shinchoku.ui.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.WordsOnly;

/** The window in which the clerk says what a new plan is called and how it is built. */
public final class DraftDialog {

    private static final String LEVELS = "基本目標、施策、事業";
    private static final int TERM = 5;
    private static final int YEARS_AROUND = 12;

    private final Dialogs dialogs;
    private final TextField title = field("draft-title", "");
    private final TextField office = field("draft-office", "");
    private final TextField levels = field("draft-levels", LEVELS);
    private final ComboBox<FiscalYear> from = new ComboBox<>();
    private final ComboBox<FiscalYear> to = new ComboBox<>();

    public DraftDialog(Dialogs dialogs, Clock clock) {
        this.dialogs = dialogs;
        FiscalYear now = FiscalYear.of(LocalDate.now(clock));
        for (ComboBox<FiscalYear> box : List.of(from, to)) {
            box.getItems()
                    .setAll(IntStream.rangeClosed(-YEARS_AROUND, YEARS_AROUND)
                            .mapToObj(now::plus)
                            .toList());
            box.setConverter(new WordsOnly<>(year -> year == null ? "" : year.in(Spelling.ERA)));
        }
        from.setId("draft-from");
        to.setId("draft-to");
        from.setValue(now);
        to.setValue(now.plus(TERM - 1));
        title.setPromptText("例：第2次地域福祉計画");
        office.setPromptText("例：○○市（空欄でもかまいません）");
    }

    /** Empty where the clerk leaves it. */
    public Optional<Draft> ask() {
        Label hint = new Label("上の階層から順に、「、」で区切ります。");
        Label wrong = new Label("前後が逆です。");
        hint.getStyleClass().add("hint");
        wrong.getStyleClass().add("form-fault");
        wrong.visibleProperty()
                .bind(Bindings.createBooleanBinding(this::backwards, from.valueProperty(), to.valueProperty()));
        Labels.call(to, "計画の期間の終わり");
        HBox term = new HBox(10, from, new Label("～"), to, wrong);
        term.setAlignment(Pos.CENTER_LEFT);
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, Labels.name("計画の名称", title), title);
        form.addRow(1, Labels.name("市町村名", office), office);
        form.addRow(2, Labels.name("階層の名称", levels), levels);
        form.add(hint, 1, 3);
        form.addRow(4, Labels.name("計画の期間", from), term);
        ButtonType agreed = Dialogs.button("作成する", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog =
                dialogs.dialog(Feather.FILE_PLUS, "accent", "新しい計画", form, agreed, Dialogs.cancel());
        Node button = dialog.getDialogPane().lookupButton(agreed);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> title.getText().isBlank() || levelNames().isEmpty() || backwards(),
                        title.textProperty(),
                        levels.textProperty(),
                        from.valueProperty(),
                        to.valueProperty()));
        dialog.setOnShown(e -> Platform.runLater(title::requestFocus));
        return dialog.showAndWait().filter(pressed -> pressed == agreed).map(pressed -> draft());
    }

    private Draft draft() {
        return new Draft(
                title.getText().strip(), office.getText().strip(), levelNames(), from.getValue(), to.getValue());
    }

    private List<String> levelNames() {
        return Arrays.stream(levels.getText().split("[、,，]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private boolean backwards() {
        return from.getValue().compareTo(to.getValue()) > 0;
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(28);
        return field;
    }
}
