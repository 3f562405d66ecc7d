package org.shinchoku.ui.sheet;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Form;

/** A part of what the office chooses of a form: it shows what is chosen, and changes the form where something else is. */
abstract class FormPart extends VBox {

    private static final double GAP = 8;
    private static final double SPINNER = 84;

    final SheetViewModel model;
    private boolean filling;

    FormPart(SheetViewModel model) {
        super(GAP);
        this.model = model;
        getStyleClass().add("form-part");
    }

    /** Shows a form without changing it. */
    final void show(Form form) {
        filling = true;
        fill(form);
        filling = false;
    }

    /** Puts what is chosen of a form into the controls. */
    abstract void fill(Form form);

    /** Whether the arrangement leaves anything to choose here. */
    boolean fits(Form form) {
        return true;
    }

    /** Whether it is chosen also where the office's own sheet is filled, which else stays as it was. */
    boolean isOfOwnSheet() {
        return false;
    }

    /** Changes the form, unless its choices are only being shown. */
    final void change(UnaryOperator<Form> change) {
        if (!filling) {
            model.change(change);
        }
    }

    /** @param change what a chosen value makes of a form */
    final <T> void on(ObservableValue<T> value, Function<T, UnaryOperator<Form>> change) {
        value.addListener((o, before, now) -> {
            if (now != null) {
                change(change.apply(now));
            }
        });
    }

    /** What is being typed is not typed again over it. */
    static void set(TextField field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }

    /** Shows a choice only where there is one. */
    static void only(Node choice, boolean where) {
        choice.setVisible(where);
        choice.setManaged(where);
    }

    static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    /** Names at the left, as wide as they are; beside them what is chosen, as wide as there is room. */
    static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        ColumnConstraints chosen = new ColumnConstraints();
        chosen.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), chosen);
        return grid;
    }

    static <T> Spinner<T> spinner(Spinner<T> spinner, String id, String spoken) {
        spinner.setId(id);
        spinner.setAccessibleText(spoken);
        spinner.setEditable(true);
        spinner.setPrefWidth(SPINNER);
        spinner.setMinWidth(USE_PREF_SIZE);
        return spinner;
    }
}
