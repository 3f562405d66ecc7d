package org.shinchoku.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;

/** The window in which the clerk registers a meeting of a committee. */
public final class MeetingDialog {

    private final Dialogs dialogs;
    private final ComboBox<String> committee = new ComboBox<>();
    private final TextField name = new TextField();
    private final DayField day = new DayField("meeting-day", "");

    private final ComboBox<FiscalYear> year =
            Combos.of("meeting-year", "審議の対象", of -> of == null ? "" : of.in(Spelling.ERA));

    /** @param committees what the known ones are called */
    public MeetingDialog(Dialogs dialogs, List<String> committees) {
        this.dialogs = dialogs;
        committee.setId("meeting-committee");
        committee.setEditable(true);
        committee.getItems().setAll(committees);
        committee.getEditor().setText(committees.isEmpty() ? "" : committees.get(0));
        committee.getEditor().setPromptText("例：地域福祉計画推進委員会");
        committee.setMaxWidth(Double.MAX_VALUE);
        name.setId("meeting-name");
        name.setPromptText("例：第2回");
    }

    /**
     * Empty where the clerk leaves it.
     *
     * @param years whose progress can be looked at
     * @param usual the one that is meant unless another is chosen, or null
     */
    public Optional<Gathering> ask(List<FiscalYear> years, FiscalYear usual) {
        year.getItems().setAll(years);
        year.setValue(usual);
        year.setDisable(years.isEmpty());
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, Labels.name("委員会", committee), committee);
        form.addRow(1, Labels.name("会議", name), name);
        form.addRow(2, Labels.name("開催日", day), day.inWords());
        form.addRow(3, Labels.name("審議の対象", year), year);
        ButtonType agreed = Dialogs.button("登録する", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(Feather.USERS, "accent", "会議の登録", form, agreed, Dialogs.cancel());
        Node button = dialog.getDialogPane().lookupButton(agreed);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> committee.getEditor().getText().isBlank()
                                || name.getText().isBlank(),
                        committee.getEditor().textProperty(),
                        name.textProperty()));
        dialog.setOnShown(e -> Platform.runLater(
                committee.getEditor().getText().isBlank() ? committee::requestFocus : name::requestFocus));
        return dialog.showAndWait()
                .filter(pressed -> pressed == agreed)
                .map(pressed -> new Gathering(
                        committee.getEditor().getText().strip(),
                        name.getText().strip(),
                        day.getValue(),
                        year.getValue()));
    }
}
