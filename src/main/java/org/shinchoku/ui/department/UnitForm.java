package org.shinchoku.ui.department;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.WordsOnly;

/** The small window that asks for names and, where it matters, for a year. */
final class UnitForm {

    /**
     * What the clerk answered.
     *
     * @param names divided where 、 was written
     * @param others the second line, divided likewise
     */
    record Answer(List<String> names, List<String> others, FiscalYear year) {}

    private final Dialogs dialogs;
    private final GridPane form = new GridPane();
    private final TextField names = new TextField();
    private final TextField others = new TextField();
    private final ComboBox<FiscalYear> year = new ComboBox<>();
    private int row;

    UnitForm(Dialogs dialogs) {
        this.dialogs = dialogs;
        form.getStyleClass().add("form-grid");
        names.setId("unit-names");
        names.setPrefColumnCount(26);
        others.setId("unit-others");
        year.setId("unit-year");
        year.setConverter(new WordsOnly<>(value -> value == null ? "" : value.in(Spelling.ERA)));
    }

    UnitForm names(String label, String text, String hint) {
        names.setText(text);
        add(label, names);
        if (!hint.isEmpty()) {
            Label below = new Label(hint);
            below.getStyleClass().add("hint");
            form.add(below, 1, row++);
        }
        return this;
    }

    UnitForm others(String label, List<String> texts) {
        others.setText(String.join("、", texts));
        add(label, others);
        return this;
    }

    UnitForm year(String label, List<FiscalYear> years, FiscalYear first) {
        year.getItems().setAll(years);
        year.setValue(first);
        add(label, year);
        return this;
    }

    private void add(String label, Node field) {
        form.addRow(row++, Labels.name(label, field), field);
    }

    /** Empty where the clerk leaves it. */
    Optional<Answer> ask(String headline, String verb) {
        ButtonType agreed = Dialogs.button(verb, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(Feather.USERS, "accent", headline, form, agreed, Dialogs.cancel());
        boolean named = form.getChildren().contains(names);
        dialog.getDialogPane()
                .lookupButton(agreed)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> named && parts(names).isEmpty(), names.textProperty()));
        dialog.setOnShown(e -> Platform.runLater(named ? names::requestFocus : year::requestFocus));
        return dialog.showAndWait()
                .filter(pressed -> pressed == agreed)
                .map(pressed -> new Answer(parts(names), parts(others), year.getValue()));
    }

    private static List<String> parts(TextField field) {
        return Arrays.stream(field.getText().split("[、，,]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
