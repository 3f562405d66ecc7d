package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Marking;
import org.shinchoku.plan.Issue;
import org.shinchoku.sheet.Option;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.WordsCell;

/** 配付と変更: when the form was handed out, and how what changed since the chosen time is marked. */
final class IssuePart extends FormPart {

    private static final double LIST = 104;

    private final ComboBox<Marking> marking = Combos.of("form-marking", "前回の配付から変わった所", FormWords::of);
    private final ListView<Issue> issues = new ListView<>();
    private final GridPane marked = grid();
    private final Label told = Labels.hint("");
    private final Button record = new Button("配付した資料として記録する");
    private boolean filling;

    IssuePart(SheetViewModel model) {
        super(model);
        marking.getItems().setAll(Marking.values());
        issues.setId("form-issues");
        issues.setAccessibleText("配付の記録");
        issues.setPrefHeight(LIST);
        issues.setPlaceholder(new Label("まだ配付の記録がありません。"));
        issues.setCellFactory(list -> {
            WordsCell<Issue> cell = new WordsCell<>(IssuePart::words);
            cell.setWrapText(true);
            cell.setPrefWidth(0); // as wide as the list, where a meeting's name is longer
            return cell;
        });
        issues.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!filling && now != null) {
                model.compare(now);
            }
        });
        told.setId("form-issued");
        told.setWrapText(true);
        told.setMinWidth(USE_COMPUTED_SIZE);
        record.setId("form-issue");
        record.setOnAction(e -> model.handOut(model.chosen(), model.issue()));
        marked.addRow(0, Labels.name("変わった所", marking), marking);
        getChildren().setAll(marked, Labels.name("配付の記録", issues), issues, told, record);
        on(marking.valueProperty(), other -> form -> form.with(form.manner().with(other)));
        model.laidProperty()
                .addListener(o -> show(model.formProperty().get())); // an edit may make another one the last
    }

    private static String words(Issue issue) {
        return FormWords.of(issue.day()) + (issue.meeting().isEmpty() ? "" : "　" + issue.meeting());
    }

    @Override
    boolean fits(Form form) {
        return form.base() != Form.Base.PUBLIC;
    }

    @Override
    boolean isOfOwnSheet() {
        return true;
    }

    @Override
    void fill(Form form) {
        filling = true;
        only(marked, Option.MARKING.isIn(form.base()));
        marking.setValue(form.manner().marking());
        List<Issue> all = new ArrayList<>(form.issues());
        Collections.reverse(all);
        if (!all.equals(issues.getItems())) {
            issues.getItems().setAll(all);
        }
        model.compared().ifPresent(issues.getSelectionModel()::select);
        filling = false;
        record.setDisable(!model.isIssuable());
        told.setText(
                !model.isIssuable()
                        ? "様式に名前を付けて残すと、配付した時を記録し、次の配付で変わった所を示せます。"
                        : all.isEmpty() ? "" : "選んだ配付の後に変わった所を示します。");
    }
}
