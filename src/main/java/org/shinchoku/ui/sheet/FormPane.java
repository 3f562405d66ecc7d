package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;

/** What the office chooses of a form; each choice is seen at once beside it. */
final class FormPane extends VBox {

    private static final double SMALLEST = 5;
    private static final double LARGEST = 16;

    private final SheetViewModel model;
    private final Label about = Labels.hint("");
    private final TextField title = new TextField();
    private final TextField number = new TextField();
    private final ComboBox<Boolean> paper = Combos.of("form-paper", "用紙", a3 -> a3 ? "Ａ３" : "Ａ４");
    private final ComboBox<Boolean> across = Combos.of("form-across", "用紙の向き", on -> on ? "横" : "縦");
    private final Spinner<Double> size = new Spinner<>(SMALLEST, LARGEST, 8, 0.5);
    private final ComboBox<Spelling> spelling = Combos.of("form-spelling", "年度の書き方", FormWords::of);
    private final ComboBox<FiscalYear> from = Combos.of("form-from", "初めの年度", y -> y == null ? "" : y.in(Spelling.ERA));
    private final ComboBox<FiscalYear> to = Combos.of("form-to", "終わりの年度", y -> y == null ? "" : y.in(Spelling.ERA));
    private final ComboBox<Long> section = Combos.of("form-section", "担当", this::section);
    private final ColumnsPane columns;
    private final VBox free = new VBox(8);
    private boolean filling;

    FormPane(SheetViewModel model) {
        super(12);
        this.model = model;
        this.columns = new ColumnsPane(model);
        getStyleClass().add("sheet-form");
        about.setWrapText(true);
        about.setMinWidth(USE_COMPUTED_SIZE);
        title.setId("form-title");
        title.setPromptText("計画の名称");
        number.setId("form-number");
        number.setPromptText("資料１");
        size.setId("form-size");
        size.setAccessibleText("文字の大きさ（ポイント）");
        size.setPrefWidth(84);
        size.setEditable(true);
        paper.getItems().setAll(true, false);
        across.getItems().setAll(true, false);
        spelling.getItems().setAll(Spelling.values());
        fill();
        show(model.formProperty().get());
        listen();
        getChildren().setAll(about, years(), free);
        free.getChildren().setAll(page(), Labels.title("載せる欄"), columns);
        model.formProperty().addListener((o, before, now) -> show(now));
    }

    private GridPane years() {
        GridPane grid = grid();
        grid.addRow(0, Labels.name("年度"), Labels.row(from, new Label("～"), to));
        grid.addRow(1, Labels.name("担当"), section);
        return grid;
    }

    private GridPane page() {
        GridPane grid = grid();
        grid.addRow(0, Labels.name("表題", title), title);
        grid.addRow(1, Labels.name("資料番号", number), number);
        grid.addRow(2, Labels.name("用紙"), Labels.row(paper, across));
        grid.addRow(3, Labels.name("文字"), Labels.row(size, Labels.hint("ポイント")));
        grid.addRow(4, Labels.name("年度の書き方"), spelling);
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        return grid;
    }

    private String section(Long id) {
        Department unit = id == null ? null : model.plan().department(id);
        return unit == null ? "すべて" : unit.name();
    }

    private void fill() {
        from.setItems(FXCollections.observableArrayList(model.years()));
        to.setItems(FXCollections.observableArrayList(model.years()));
        List<Long> sections = new ArrayList<>(List.of(0L));
        model.departments().forEach(unit -> sections.add(unit.id()));
        section.setItems(FXCollections.observableArrayList(sections));
    }

    private void listen() {
        on(title.textProperty(), text -> form -> form.withTitle(text.strip()));
        on(number.textProperty(), text -> form -> form.withNumber(text.strip()));
        on(paper.valueProperty(), a3 -> form -> form.withPaper(a3, form.landscape()));
        on(across.valueProperty(), on -> form -> form.withPaper(form.a3(), on));
        on(size.valueProperty(), points -> form -> form.withSize(points));
        on(spelling.valueProperty(), other -> form -> form.withSpelling(other));
        on(from.valueProperty(), year -> form -> form.withYears(between()));
        on(to.valueProperty(), year -> form -> form.withYears(between()));
        on(section.valueProperty(), id -> form -> form.withDepartment(id));
    }

    private <T> void on(ObservableValue<T> value, Choice<T> choice) {
        value.addListener((o, before, now) -> {
            if (!filling && now != null) {
                model.change(choice.of(now));
            }
        });
    }

    /** What a chosen value makes of a form. */
    @FunctionalInterface
    private interface Choice<T> {
        UnaryOperator<Form> of(T value);
    }

    /** The years from one to the other, whichever is the earlier; all of them are nothing chosen. */
    private List<FiscalYear> between() {
        List<FiscalYear> between = YearSpan.between(model.years(), from.getValue(), to.getValue());
        return between.equals(model.years()) ? List.of() : between;
    }

    private void show(Form form) {
        filling = true;
        about.setText(FormWords.about(form.base()));
        set(title, form.title());
        set(number, form.number());
        paper.setValue(form.a3());
        across.setValue(form.landscape());
        size.getValueFactory().setValue(form.size());
        spelling.setValue(form.spelling());
        List<FiscalYear> shown = form.years().isEmpty() ? model.years() : form.years();
        from.setValue(shown.isEmpty() ? null : shown.get(0));
        to.setValue(shown.isEmpty() ? null : shown.get(shown.size() - 1));
        section.setValue(form.department());
        columns.show(form);
        free.setVisible(model.isFree());
        free.setManaged(model.isFree());
        filling = false;
    }

    /** What is being typed is not typed again over it. */
    private static void set(TextField field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }
}
